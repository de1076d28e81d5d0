import type { Data, ErrorData, RuleData } from "../../checks/kind/schemas.js";

const begin = "<!-- errors: generated from schemas/ by `npm run generate` -->";
const end = "<!-- /errors -->";

/**
 * Puts the table of every error, with the rules that lead to it, between its marks in the README.
 *
 * @param readme - The README as it stands.
 * @param data - The data.
 * @returns The README with the table of today.
 * @throws Error where the marks are missing.
 */
export function withErrorTable(readme: string, data: Data): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error("README.md: the marks of the error table are missing");
  return `${readme.slice(0, from)}${begin}\n${errorTable(data)}\n${readme.slice(to)}`;
}

function errorTable(data: Data): string {
  const rows = Object.entries(data.errors).map(([id, error]) => {
    const rules = data.folders.flatMap((folder) => folder.checks.flatMap((check) => check.rules.filter((rule) => rule.error === id)));
    const from = error.foreseeable
      ? [...new Set(rules.map((rule) => ruleLabel(rule, rules)))].join("<br>")
      : text(`not foreseeable: ${error.why ?? ""}`);
    const name = error.err_code ?? error.category;
    const cells = [
      `<a id="error-${id}"></a>${code(id)}`,
      `${statusOf(error)} ${shapes[error.shape] ?? ""}`.trim(),
      name === undefined ? "" : code(name),
      answer(error),
      error.endpoints.map((endpoint) => (endpoint === "*" ? "anywhere" : endpoint)).join("<br>"),
      text(error.mend ?? "the request is not to blame"),
      retry(error),
      from,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| error | status | `err_code`, `category` or `code` | `err_msg`, `details`, `description` or text | where | what to change | retry | rules |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** Shapes that are not the usual one, or said by the status. */
const shapes: Readonly<Record<string, string>> = {
  text: "(plain text)",
  html: "(HTML)",
  error_code: "(`error_code`)",
  "code-description": "(`code`, `description`)",
  category: "(`category`)",
};

function retry({ retry: { helps, after } }: ErrorData): string {
  return helps ? `helps${after === undefined ? "" : `: ${after}`}` : "no";
}

/** The status of a response; over a socket, the code of the close frame or the type of the message. */
function statusOf({ status, close, type }: ErrorData): string {
  return String(status ?? (close === undefined ? type : `close ${close}`));
}

function answer({ err_msg, details, close }: ErrorData): string {
  if (close !== undefined) return "";
  const text = details ?? err_msg;
  return text === undefined || text === null ? "(text not recorded)" : code(text.replaceAll(/\s*\n\s*/g, " ").trim());
}

/** A rule by its id, with what is not enforced by default marked. */
function ruleLabel({ rule }: RuleData, rules: readonly RuleData[]): string {
  const ofThatName = rules.filter((one) => one.rule === rule);
  const notices = ofThatName.filter(({ rejects }) => rejects === "inferred").length;
  return `\`${rule}\`${notices === 0 ? "" : notices === ofThatName.length ? " (notice)" : " (on some endpoints a notice)"}`;
}

/** Text in a cell of a table. */
function text(content: string): string {
  // within backticks Markdown takes care of it
  const parts = content.split("`").map((part, place) => (place % 2 === 0 ? part.replaceAll("<", "&lt;") : part));
  return parts.join("`").replaceAll("|", "\\|");
}

/** Text as code in a cell of a table, whatever backticks it has. */
function code(text: string): string {
  const cell = text.replaceAll("|", "\\|");
  return text.includes("`") ? `\`\` ${cell} \`\`` : `\`${cell}\``;
}
