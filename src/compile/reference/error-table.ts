import type { Data, ErrorData, RuleData } from "../../checks/kind/schemas.js";

const begin = "<!-- errors: generated from schemas/ by `npm run generate` -->";
const end = "<!-- /errors -->";

/**
 * Replaces the table of errors between its markers in the README.
 *
 * @param readme - The current README.
 * @param data - The data.
 * @returns The README with the new table.
 * @throws Error if the markers are missing.
 */
export function withErrorTable(readme: string, data: Data): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error("README.md: the markers of the error table are missing");
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
      text(error.mend ?? "not caused by the request"),
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

/** Remarks on unusual shapes. */
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

/** The status of a response. Over a WebSocket, the code of the close frame or the type of the message. */
function statusOf({ status, close, type }: ErrorData): string {
  return String(status ?? (close === undefined ? type : `close ${close}`));
}

function answer({ err_msg, details, close }: ErrorData): string {
  if (close !== undefined) return "";
  const text = details ?? err_msg;
  return text === undefined || text === null ? "(text not recorded)" : code(text.replaceAll(/\s*\n\s*/g, " ").trim());
}

/** The id of a rule, with a remark if it only gives a notice by default. */
function ruleLabel({ rule }: RuleData, rules: readonly RuleData[]): string {
  const sameName = rules.filter((entry) => entry.rule === rule);
  const notices = sameName.filter(({ rejects }) => rejects === "inferred").length;
  return `\`${rule}\`${notices === 0 ? "" : notices === sameName.length ? " (notice)" : " (on some endpoints a notice)"}`;
}

/** Escapes text for a cell of a table. */
function text(content: string): string {
  // Markdown escapes text within backticks itself
  const parts = content.split("`").map((part, index) => (index % 2 === 0 ? part.replaceAll("<", "&lt;") : part));
  return parts.join("`").replaceAll("|", "\\|");
}

/** Formats text as code for a cell of a table. */
function code(text: string): string {
  const cell = text.replaceAll("|", "\\|");
  return text.includes("`") ? `\`\` ${cell} \`\`` : `\`${cell}\``;
}
