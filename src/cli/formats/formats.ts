import type { AnyFormatTable, FormatCell } from "../../checks/tables.js";
import { formatColumns } from "../../checks/tables.js";
import { audioFormats } from "../../index.js";
import { orUsageError, readArguments } from "../terminal/arguments.js";
import { type Colors, colorsFor, printJson, type Terminal } from "../terminal/terminal.js";

export const usage = `usage: deepgram-preflight formats [ENDPOINT] [--json]

Prints the containers, sample rates and bit rates that each encoding accepts. ENDPOINT is an id; the default is speak.v1.

options
      --endpoint ID   the same as ENDPOINT
      --json          print the table as JSON, with its evidence
  -h, --help          print this help

exit codes: 0 done, 2 an argument is wrong`;

/**
 * Runs `deepgram-preflight formats`.
 *
 * @param args - The arguments after `formats`.
 * @param terminal - Where to write.
 * @returns The exit code 0.
 * @throws UsageError for unknown arguments, and for an endpoint without audio formats.
 */
export function run(args: readonly string[], terminal: Terminal): number {
  const { values, positionals } = readArguments(args, { endpoint: { type: "string" }, json: { type: "boolean" } }, 1);
  const endpoint = values.endpoint ?? positionals[0] ?? "speak.v1";
  const table: AnyFormatTable = orUsageError(() => audioFormats(endpoint as Parameters<typeof audioFormats>[0]));
  const { stdout } = terminal;
  if (values.json === true) printJson(table, stdout);
  else stdout.write(render(endpoint, table, colorsFor(terminal, stdout)));
  return 0;
}

type Paint = (text: string) => string;
type Piece = readonly [text: string, paint: Paint];

function render(endpoint: string, table: AnyFormatTable, colors: Colors): string {
  const plain: Paint = (text) => text;
  const columns = formatColumns.filter((column) => Object.values(table.formats).some((row) => row[column]));
  const rows: Piece[][][] = [["encoding", ...columns].map((name) => [[name, colors.bold]])];
  for (const [encoding, row] of Object.entries(table.formats)) {
    const name: Piece = encoding === table.default ? [`${encoding}*`, colors.green] : [encoding, plain];
    rows.push([[name], ...columns.map((column) => cellPieces(row[column], colors))]);
  }
  const widths = rows[0]?.map((_, index) => Math.max(...rows.map((row) => width(row[index] ?? [])))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((pieces, index) => pieces.map(([text, paint]) => paint(text)).join("") + " ".repeat((widths[index] ?? 0) - width(pieces)))
      .join("   ")
      .trimEnd(),
  );
  const legend = "* default   - not applicable   ? official sources contradict each other; accepted, with a notice";
  return `${colors.bold(endpoint)}\n\n${lines.join("\n")}\n\n${colors.dim(legend)}\n`;
}

function width(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, [text]) => sum + text.length, 0);
}

function cellPieces(cell: FormatCell | undefined, colors: Colors): Piece[] {
  if (cell === undefined) return [];
  const plain: Paint = (text) => text;
  const contested: Piece[] = (cell.contested?.values ?? []).map((value) => [`${value}?`, colors.yellow]);
  const mark = (value: string | number): Piece =>
    cell.rule !== "not applicable" && value === cell.default ? [`${value}*`, colors.green] : [`${value}`, plain];
  if (cell.rule === "list") return separated([...cell.values.map(mark), ...contested]);
  if (cell.rule === "not applicable") return separated([["-", colors.dim], ...contested]);
  const range: Piece[] = [[`${cell.minimum} to ${cell.maximum}`, plain]];
  return separated([...range, ...(cell.default === null ? [] : [mark(cell.default)]), ...contested]);
}

function separated(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => (index === 0 ? [piece] : [[", ", (text) => text], piece]));
}
