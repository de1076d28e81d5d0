import { type Data, type ErrorData, operationsOf } from "../../checks/kind/schemas.js";
import { code, page, prose, table, unique } from "./markdown.js";
import { answeredWith, defaultOf, type EndpointRule, messageOf, rulesById } from "./rule-pages.js";

const link = (rule: string) => `[${code(rule)}](rules/${rule}.md)`;

/**
 * Writes the list of rules.
 *
 * @param data - The data.
 * @returns The text of `rules.md`.
 */
export function rulesIndex(data: Data): string {
  const rows = [...rulesById(data)].map(([id, same]) => [
    link(id),
    defaultOf(same),
    unique(same.flatMap(({ error }) => (error === undefined ? [] : [answeredWith(error)]))).join(", "),
    foldersOf(same).map(code).join(", "),
  ]);
  return page(
    ["# All rules"],
    [
      "A rule rejects a request, or gives a notice, by default. `createPreflight({ rules: { ID: MODE } })` sets the mode of a rule to `enforce`, `warn` or `off`.",
      "`npx deepgram-preflight rules ID` prints the same as a page.",
    ],
    table(["rule", "by default", "answer", "endpoints"], rows),
  );
}

function foldersOf(same: readonly EndpointRule[]): string[] {
  return unique(same.map(({ endpoint }) => endpoint.folder.path.replace("/", ".")));
}

/**
 * Writes the list of endpoints with their rules, in the order in which the server checks.
 *
 * @param data - The data.
 * @returns The text of `endpoints.md`.
 */
export function endpointsIndex(data: Data): string {
  const all = operationsOf(data);
  const rows = all.map(({ operation: { id, method, path, webSocket, title, docs } }) => [
    code(id),
    webSocket === true ? "WebSocket" : method,
    code(path),
    `[${prose(title)}](${docs})`,
  ]);
  return page(
    ["# Endpoints"],
    [
      `${all.length} endpoints are known. A request for any other URL is not checked: its verdict is \`{ ok: true, endpoint: null }\`.`,
      "",
      `Rules: ${data.folders.map(({ path }) => `[${path.replace("/", ".")}](#rules-of-${path.replace("/", "")})`).join(", ")}.`,
    ],
    table(["id", "method", "path", "documentation"], rows),
    ...data.folders.flatMap((folder) => [
      [`## Rules of ${path(folder.path)}`],
      ["In the order of the server, which reports only the first error."],
      folder.checks
        .flatMap((check) => check.rules.map((rule) => `- ${link(rule.rule)}${rule.error === undefined ? " (notice)" : ""}`))
        .filter(isFirst),
    ]),
  );
}

const path = (folder: string) => folder.replace("/", ".");

function isFirst(line: string, index: number, lines: readonly string[]): boolean {
  return lines.indexOf(line) === index;
}

/**
 * Writes the catalogue of errors.
 *
 * @param data - The data.
 * @returns The text of `errors.md`, with a heading for each error.
 */
export function errorsPage(data: Data): string {
  const rules = rulesById(data);
  const sections = Object.entries(data.errors).map(([id, error]) => {
    const own = [...rules].filter(([, same]) => same.some(({ rule }) => rule.error === id)).map(([rule]) => link(rule));
    const name = error.err_code ?? error.category;
    const message = messageOf(error);
    const { means } = error as { readonly means?: string };
    const helps = error.retry.helps ? `helps${error.retry.after === undefined ? "" : `: ${prose(error.retry.after)}`}` : "does not help";
    return [
      `## ${id}`,
      "",
      ...(means === undefined ? [] : [prose(means), ""]),
      `- Answer: ${answeredWith(error)}${shapes[error.shape] ?? ""}${name === undefined ? "" : ` ${code(name)}`}`,
      `- Message: ${message === "" ? "not recorded" : message}`,
      `- Endpoints: ${endpointsOf(error)}`,
      `- Fix: ${prose(error.mend ?? "The request is not the cause.")}`,
      `- Retry: ${helps}`,
      error.foreseeable ? `- Rules: ${own.join(", ")}` : `- Not foreseeable: ${prose(error.why ?? "")}`,
    ];
  });
  return page(
    ["# Errors"],
    [
      "Every error that the Deepgram API is known to answer with, including errors that no request shows.",
      "`parseDeepgramError` and `npx deepgram-preflight explain` identify them; `errorCatalogue()` returns this page as data.",
    ],
    ...sections,
  );
}

function endpointsOf({ endpoints }: ErrorData): string {
  return endpoints.map((one) => (one === "*" ? "all" : code(one))).join(", ");
}

/** Remarks on unusual shapes. */
const shapes: Readonly<Record<string, string>> = {
  text: " (plain text)",
  html: " (HTML)",
  error_code: " (`error_code`)",
  "code-description": " (`code`, `description`)",
  category: " (`category`)",
};

/**
 * Writes the index of errors by their messages.
 *
 * @param data - The data.
 * @returns The text of `messages.md`.
 */
export function messagesIndex(data: Data): string {
  const rows = Object.entries(data.errors)
    .map(([id, error]) => [messageOf(error), code(error.err_code ?? error.category ?? ""), `[${code(id)}](errors.md#${id})`] as const)
    .filter(([message]) => message !== "")
    .sort(([a], [b]) => (a.replaceAll(/[` ]/g, "").toLowerCase() < b.replaceAll(/[` ]/g, "").toLowerCase() ? -1 : 1));
  return page(
    ["# Errors by message"],
    ["A `{slot}` stands for a value of the request. To identify a message, run `npx deepgram-preflight explain`."],
    table(
      ["message", "code", "error"],
      rows.map(([message, name, id]) => [message, name === "``" ? "" : name, id]),
    ),
  );
}
