import { type Data, type ErrorData, type FormatsData, type OperationData, operationsOf } from "../../checks/kind/schemas.js";
import { type FormatColumn, formatColumns } from "../../checks/tables.js";
import { productOf } from "../names.js";
import type { VectorFile } from "../vectors/vector.js";
import { apiPage, optionsPage, type ReadSource } from "./library-pages.js";
import { code, page, prose, table, unique } from "./markdown.js";
import { answeredWith, defaultOf, messageOf, rulePages, rulesById } from "./rule-pages.js";

/**
 * Writes the reference.
 *
 * @param data - The data.
 * @param vectors - The conformance vectors, for examples.
 * @param readSource - Reads a file of the project by its path.
 * @returns The text of each page by its path below `generated/reference/`.
 */
export function referencePages(data: Data, vectors: Iterable<VectorFile>, readSource: ReadSource): Map<string, string> {
  return new Map([
    ["README.md", index(data)],
    ["rules.md", rulesIndex(data)],
    ["endpoints.md", endpointsIndex(data)],
    ["errors.md", errorsPage(data)],
    ["messages.md", messagesIndex(data)],
    ["audio-formats.md", formatsPage(data)],
    ["options.md", optionsPage(readSource)],
    ["api.md", apiPage(readSource)],
    ...[...rulePages(data, vectors)].map(([id, text]) => [`rules/${id}.md`, text] as const),
  ]);
}

function index({ date }: Data): string {
  return page(
    ["# Reference"],
    [`Generated from [\`schemas/\`](../../schemas/README.md) by \`npm run generate\`. Data of ${date}.`],
    [
      "| you look for | page |",
      "|---|---|",
      "| whether an endpoint is covered, and its rules in the server's order | [endpoints](endpoints.md) |",
      "| what a rule means, an example, its evidence, how to turn it off | [rules](rules.md) |",
      "| what an error message means | [errors by message](messages.md) |",
      "| what an error means, and whether a retry helps | [errors](errors.md) |",
      "| which sample rates, bit rates and containers go with an encoding | [audio formats](audio-formats.md) |",
      "| the options of a function | [options](options.md) |",
      "| what an entry of the package exports | [exported names](api.md) |",
      "| a command of the CLI | [command line](../../src/cli/README.md) |",
    ],
  );
}

const link = (rule: string) => `[${code(rule)}](rules/${rule}.md)`;

/** Writes the list of rules. */
function rulesIndex(data: Data): string {
  const rows = [...rulesById(data)].map(([id, same]) => [
    link(id),
    defaultOf(same),
    unique(same.flatMap(({ error }) => (error === undefined ? [] : [answeredWith(error)]))).join(", "),
    unique(same.map(({ endpoint }) => code(productOf(endpoint.folder)))).join(", "),
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

/** Writes the list of endpoints with their rules, in the order in which the server checks. */
function endpointsIndex(data: Data): string {
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
      `Rules: ${data.folders.map((folder) => `[${productOf(folder)}](#rules-of-${folder.path.replace("/", "")})`).join(", ")}.`,
    ],
    table(["id", "method", "path", "documentation"], rows),
    ...data.folders.flatMap((folder) => [
      [`## Rules of ${productOf(folder)}`],
      ["In the order of the server, which reports only the first error."],
      unique(
        folder.checks.flatMap((check) => check.rules.map(({ rule, error }) => `- ${link(rule)}${error === undefined ? " (notice)" : ""}`)),
      ),
    ]),
  );
}

/** Writes the catalogue of errors. */
function errorsPage(data: Data): string {
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

/** Writes the index of errors by their messages. */
function messagesIndex(data: Data): string {
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

const legend = "**Bold** is the default, – means that the parameter is rejected.";

/** Writes the tables of audio formats. */
function formatsPage(data: Data): string {
  const sections = operationsOf(data).flatMap((endpoint) => {
    const { formats, operation } = endpoint;
    if (formats === undefined) return [];
    return [
      [`## ${operation.id}`],
      [`${operation.webSocket === true ? "WebSocket" : operation.method} ${code(operation.path)}`],
      formatsTable(endpoint, formats),
      contestedValues(formats),
    ];
  });
  return page(
    ["# Audio formats"],
    [
      `The containers, sample rates and bit rates that each encoding supports. ${legend}`,
      `\`audioFormats("speak.v1")\` returns a table as data; \`npx deepgram-preflight formats speak.v1\` prints it.`,
    ],
    ...sections,
  );
}

/**
 * Writes the table of audio formats of one endpoint, for a description in Markdown.
 *
 * @param endpoint - The endpoint.
 * @returns The sections of the description; empty for an endpoint without a table.
 */
export function formatsSections(endpoint: OperationData): string[][] {
  const { formats } = endpoint;
  return formats === undefined ? [] : [[`Audio formats. ${legend}`], formatsTable(endpoint, formats), contestedValues(formats)];
}

function columnsOf({ formats }: FormatsData): FormatColumn[] {
  return formatColumns.filter((column) => Object.values(formats).some((row) => row[column]));
}

function formatsTable({ query }: OperationData, data: FormatsData): string[] {
  // a configuration may require the encoding
  const fallback = query?.required?.includes("encoding") ? undefined : data.default.encoding;
  const used = columnsOf(data);
  const rows = Object.entries(data.formats).map(([encoding, row]) => [
    `${code(encoding)}${encoding === fallback ? " (default)" : ""}`,
    ...used.map((column) => cellText(row[column])),
  ]);
  return table(["encoding", ...used], rows);
}

function contestedValues(data: FormatsData): string[] {
  const contested = Object.entries(data.formats).flatMap(([encoding, row]) =>
    columnsOf(data).flatMap((column) => {
      const found = row[column]?.contested;
      return found === undefined ? [] : [`- ${code(encoding)}, ${code(column)} ${found.values.join(", ")}: ${prose(found.why)}`];
    }),
  );
  return contested.length === 0
    ? []
    : [
        "Deepgram's sources contradict each other about the values with a question mark. They are accepted, with a notice:",
        "",
        ...contested,
      ];
}

function cellText(cell: FormatsData["formats"][string]["container"]): string {
  if (cell === undefined) return "";
  const contested = (cell.contested?.values ?? []).map((value) => `${value}?`);
  const mark = (value: string | number) => (cell.rule !== "not applicable" && value === cell.default ? `**${value}**` : String(value));
  if (cell.rule === "list") return [...cell.values.map(mark), ...contested].join(", ");
  if (cell.rule === "not applicable") return ["–", ...contested].join(", ");
  const fallback = cell.default === null ? [] : [`**${cell.default}**`];
  return [`${cell.minimum} to ${cell.maximum}`, ...fallback, ...contested].join(", ");
}
