import { type Case, type CaseContext, listed, type MakeCases } from "../kind/case.js";
import { filled } from "../kind/examples.js";
import type { CellData, ColumnName } from "../kind/schemas.js";
import type { AudioFormatOptions } from "./data.js";

/** Every encoding with every value of the table, with both sides of the ends of its ranges, and with the default encoding. */
export const cases: MakeCases<AudioFormatOptions> = (context) => {
  const { check, endpoint } = context;
  const { formats } = endpoint;
  if (formats === undefined) return [];
  const columns = (check.columns ?? []).map(({ parameter }) => parameter);
  const cells = (column: ColumnName): CellData[] =>
    Object.values(formats.formats).flatMap((row) => {
      const cell = row[column];
      return cell === undefined ? [] : [cell];
    });
  const values = (column: ColumnName): (string | number)[] => [
    ...new Set([
      ...cells(column).flatMap((cell) => ("values" in cell ? cell.values : [])),
      ...cells(column).flatMap((cell) => cell.contested?.values ?? []),
      ...(column === "container" ? [] : [12345]),
    ]),
  ];
  return columns.flatMap((column) =>
    Object.entries(formats.formats).flatMap(([encoding, row]) => {
      const cell = row[column];
      if (cell === undefined) return [];
      const ends = "minimum" in cell ? [cell.minimum - 1, cell.minimum, cell.maximum, cell.maximum + 1] : [];
      const all = [...new Set([...values(column), ...ends])];
      const cases = all.map((value) => caseOf(context, { encoding, column, cell, value }));
      const byDefault = encoding === formats.default.encoding ? all.map((value) => caseOf(context, { column, cell, value })) : [];
      return [...cases, ...byDefault];
    }),
  );
};

interface Cell {
  /** The encoding to send; absent for the default of the server. */
  readonly encoding?: string;
  readonly column: ColumnName;
  readonly cell: CellData;
  readonly value: string | number;
}

function caseOf({ check, endpoint, rule }: CaseContext<AudioFormatOptions>, { encoding, column, cell, value }: Cell): Case {
  const actual = encoding ?? endpoint.formats?.default.encoding ?? "";
  const given = {
    name: `${encoding ?? "default"}-${value}`,
    description: `\`${column}=${value}\` with ${encoding === undefined ? `no encoding: ${actual}` : encoding}.`,
    change: { query: { ...(encoding === undefined ? {} : { encoding }), [column]: String(value) } },
    evidence: cell.evidence,
  };
  if (cell.contested?.values.includes(value) === true) {
    return { ...given, rule: rule("contested"), name: `${column}-${given.name}`, evidence: cell.contested.evidence };
  }
  const when = cell.rule === "not applicable" ? cell.rule : "not listed";
  const found = rule(when, column);
  const isAccepted =
    cell.rule === "list" ? cell.values.includes(value) : cell.rule === "range" && +value >= cell.minimum && +value <= cell.maximum;
  if (isAccepted) return { ...given, rule: found, accepted: true };
  const words =
    cell.rule === "list"
      ? listed(cell.values)
      : cell.rule === "range"
        ? filled(check.rangeWording?.text ?? "", { minimum: cell.minimum, maximum: cell.maximum })
        : "";
  return {
    ...given,
    rule: found,
    slots: { parameter: column, value, encoding: actual, values: words ?? "" },
    source: { rejects: cell.rejects, text: cell.text },
  };
}
