import { type AnyFormatTable, type FormatCell, type FormatColumn, formatColumns } from "../../checks/tables.js";
import { audioFormats } from "../../index.js";
import { endpointData, endpoints, type ParameterData } from "../data.js";
import { type PlaygroundRequest, splitUrl } from "../request/request.js";

/** What the server does with a value. */
export type CellState = "default" | "accepted" | "contested" | "rejected";

/** A value of the table: a column of the grid. */
export interface GridColumn {
  readonly parameter: FormatColumn;
  readonly value: string | number;
}

/** The columns in the order of the grid. */

/** The ids of the endpoints that have a table of audio formats. */
export const formatEndpoints: readonly string[] = endpoints.flatMap(({ id }) => (tableOf(id) === undefined ? [] : [id]));

/**
 * Returns the table of audio formats of an endpoint.
 *
 * @param id - The id.
 * @returns The table; `undefined` if the endpoint has none.
 */
export function tableOf(id: string): AnyFormatTable | undefined {
  try {
    // the id is one of the data, which the types know only by their literals
    return audioFormats(id as Parameters<typeof audioFormats>[0]);
  } catch {
    return undefined;
  }
}

/**
 * Lists the columns of a grid: every value that one of the tables names, and the ends of ranges.
 *
 * @param tables - The tables.
 * @returns The columns, a parameter at a time, numbers in ascending order.
 */
export function gridColumns(tables: readonly AnyFormatTable[]): GridColumn[] {
  return formatColumns.flatMap((parameter) => {
    const cells = tables.flatMap(({ formats }) => Object.values(formats).flatMap((row) => row[parameter] ?? []));
    const values = new Set(cells.flatMap(valuesOf));
    return [...values].sort(ascending).map((value) => ({ parameter, value }));
  });
}

function ascending(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : 0;
}

function valuesOf(cell: FormatCell): (string | number)[] {
  const contested = cell.contested?.values ?? [];
  if (cell.rule === "list") return [...cell.values, ...contested];
  if (cell.rule === "range") return [cell.minimum, ...(cell.default === null ? [] : [cell.default]), cell.maximum, ...contested];
  return [...contested];
}

/**
 * Says what the server does with a value and an encoding.
 *
 * @param table - The table.
 * @param encoding - The encoding.
 * @param column - The parameter and its value.
 * @returns The state; `undefined` if the endpoint has no such encoding or parameter.
 */
export function cellState(table: AnyFormatTable, encoding: string, { parameter, value }: GridColumn): CellState | undefined {
  const cell = Object.hasOwn(table.formats, encoding) ? table.formats[encoding]?.[parameter] : undefined;
  if (cell === undefined) return undefined;
  if (cell.contested?.values.includes(value) === true) return "contested";
  if (cell.rule === "not applicable") return "rejected";
  if (value === cell.default) return "default";
  const isTaken =
    cell.rule === "list" ? cell.values.includes(value) : typeof value === "number" && value >= cell.minimum && value <= cell.maximum;
  return isTaken ? "accepted" : "rejected";
}

/**
 * Describes a cell of the table in words.
 *
 * @param cell - The cell.
 * @returns Such as "4000 to 650000, default 12000".
 */
export function cellText(cell: FormatCell): string {
  const contested = cell.contested === undefined ? "" : `; contested: ${cell.contested.values.join(", ")}`;
  if (cell.rule === "not applicable") return `not applicable${contested}`;
  const values = cell.rule === "list" ? cell.values.join(", ") : `${cell.minimum} to ${cell.maximum}`;
  return `${values}${cell.default === null ? "" : `, default ${cell.default}`}${contested}`;
}

/** The forms that a table is copied in. */
export const copyForms = ["TypeScript", "JSON", "Markdown"] as const;

/**
 * Writes a table as code.
 *
 * @param form - The form.
 * @param endpoint - The id of the endpoint.
 * @param table - Its table.
 * @returns The code.
 */
export function tableAs(form: (typeof copyForms)[number], endpoint: string, table: AnyFormatTable): string {
  const plain = Object.fromEntries(
    Object.entries(table.formats).map(([encoding, row]) => [
      encoding,
      Object.fromEntries(
        formatColumns.flatMap((parameter) => (row[parameter] === undefined ? [] : [[parameter, plainCell(row[parameter])]])),
      ),
    ]),
  );
  if (form === "JSON") return compactLists(JSON.stringify({ endpoint, default: table.default, formats: plain }, null, 2));
  if (form === "TypeScript") {
    const keys = compactLists(JSON.stringify(plain, null, 2)).replace(/^(\s*)"([a-z_]\w*)":/gim, "$1$2:");
    return `// audio formats of ${endpoint}; the same table as data: audioFormats(${JSON.stringify(endpoint)}) of deepgram-preflight\nexport const defaultEncoding = ${JSON.stringify(table.default)};\nexport const audioFormats = ${keys} as const;`;
  }
  const used = formatColumns.filter((parameter) => Object.values(table.formats).some((row) => row[parameter] !== undefined));
  return [
    `| encoding | ${used.join(" | ")} |`,
    `|---|${used.map(() => "---|").join("")}`,
    ...Object.entries(table.formats).map(
      ([encoding, row]) =>
        `| ${encoding}${encoding === table.default ? " (default)" : ""} | ${used.map((name) => (row[name] === undefined ? "" : cellText(row[name]))).join(" | ")} |`,
    ),
  ].join("\n");
}

/** Puts lists and the innermost objects on one line each. */
function compactLists(json: string): string {
  return json
    .replace(/\[[^[\]{}]*\]/g, (list) => list.replace(/\s+/g, " ").replace(/^\[ /, "[").replace(/ \]$/, "]"))
    .replace(/\{[^{}]*\}/g, (object) => object.replace(/\s+/g, " "));
}

function plainCell(cell: FormatCell): object | null {
  if (cell.rule === "not applicable") return null;
  return cell.rule === "list"
    ? { values: cell.values, default: cell.default }
    : { minimum: cell.minimum, maximum: cell.maximum, default: cell.default };
}

/**
 * Lists the parameters of an endpoint. The values of a column of its table of audio formats are those for the encoding of the request.
 *
 * @param endpoint - The id of the endpoint, if it is known.
 * @param request - The request.
 * @returns The parameters.
 */
export function knownParameters(endpoint: string | null, { url }: PlaygroundRequest): readonly ParameterData[] {
  const parameters = endpointData(endpoint)?.parameters ?? [];
  const table = endpoint === null ? undefined : tableOf(endpoint);
  if (table === undefined) return parameters;
  const encoding = splitUrl(url).pairs.find(({ name }) => name === "encoding")?.value ?? table.default;
  const row = Object.hasOwn(table.formats, encoding) ? table.formats[encoding] : undefined;
  return parameters.map((parameter) => {
    const cell = row?.[parameter.name as FormatColumn];
    if (cell?.rule === "list") return { ...parameter, values: cell.values };
    return cell?.rule === "range" ? { ...parameter, minimum: cell.minimum, maximum: cell.maximum } : parameter;
  });
}
