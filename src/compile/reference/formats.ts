import { type ColumnName, type Data, type FormatsData, type OperationData, operationsOf } from "../../checks/kind/schemas.js";
import { code, page, prose, table } from "./markdown.js";

const legend = "**Bold** is the default, – means that the parameter is rejected.";

/**
 * Writes the tables of audio formats.
 *
 * @param data - The data.
 * @returns The text of `audio-formats.md`.
 */
export function formatsPage(data: Data): string {
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

const columns: readonly ColumnName[] = ["container", "sample_rate", "bit_rate"];

function columnsOf({ formats }: FormatsData): ColumnName[] {
  return columns.filter((column) => Object.values(formats).some((row) => row[column]));
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
