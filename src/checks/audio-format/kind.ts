import type { Certainty } from "../contract.js";
import { type Case, type CaseContext, listed, type MakeCases } from "../kind/case.js";
import { type Constraint, constraint, enforced } from "../kind/constraint.js";
import { filled } from "../kind/examples.js";
import { formatTable } from "../kind/folder-data.js";
import { type CheckKind, certainty, cited, type KindOptions } from "../kind/kind.js";
import type { CellData, CheckData, Cited, JsonSchema, OperationData } from "../kind/schemas.js";
import { type FormatColumn, formatColumns } from "../tables.js";
import { fill, inWords } from "../template.js";
import type { AudioFormatFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface AudioFormatOptions {
  /** The columns of the table that the server checks, in its order. */
  readonly columns: readonly (Cited & { readonly parameter: FormatColumn; readonly certainty: Certainty })[];
  /** How a range is worded in messages. */
  readonly rangeWording: Cited & { readonly text: string; readonly certainty: Certainty };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    columns: {
      type: "array",
      items: cited("A column of the table.", { parameter: { enum: formatColumns }, certainty }),
    },
    rangeWording: cited("How a range is worded in messages.", { text: { type: "string" }, certainty }),
  },
  required: ["columns", "rangeWording"],
};

/** Creates a constraint for each cell of the table. Without `encoding` the row of the default applies. */
function constraints(
  check: CheckData & {
    readonly columns: readonly { readonly parameter: FormatColumn }[];
    readonly rangeWording: { readonly text: string };
  },
  data: OperationData,
): Constraint[] {
  const rows = Object.entries(data.formats?.formats ?? {});
  const byDefault = data.formats?.default.encoding;
  return rows.flatMap(([encoding, row]) =>
    check.columns.flatMap(({ parameter: column }) => {
      const cell = row[column];
      // a rejection that is only inferred is not enforced
      if (cell === undefined || cell.rejects === "inferred") return [];
      const contested = cell.contested?.values ?? [];
      const listed = cell.rule === "list" ? [...cell.values, ...contested] : contested;
      const allowed: JsonSchema =
        cell.rule === "range" ? { minimum: cell.minimum, maximum: cell.maximum } : listed.length > 0 ? { enum: listed } : { not: {} };
      const given = { target: ["query", "encoding"] as const, schema: { const: encoding }, required: encoding !== byDefault };
      const rule = enforced(data, check, cell.rule === "not applicable" ? "not applicable" : "not listed", column);
      const values =
        cell.rule === "list"
          ? inWords(cell.values)
          : cell.rule === "range"
            ? fill(check.rangeWording.text, { minimum: cell.minimum, maximum: cell.maximum })
            : "";
      const slots = { parameter: column, encoding, value: `{/query/${column}}`, values };
      return constraint(rule, ["query", column], allowed, { given: [given], texts: [{ slots }] });
    }),
  );
}

/** Every encoding with every value of the table, with both sides of the ends of its ranges, and with the default encoding. */
const cases: MakeCases<AudioFormatOptions> = (context) => {
  const { check, endpoint } = context;
  const { formats } = endpoint;
  if (formats === undefined) return [];
  const columns = check.columns.map(({ parameter }) => parameter);
  const cells = (column: FormatColumn): CellData[] =>
    Object.values(formats.formats).flatMap((row) => {
      const cell = row[column];
      return cell === undefined ? [] : [cell];
    });
  const values = (column: FormatColumn): (string | number)[] => [
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
  readonly column: FormatColumn;
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
        ? filled(check.rangeWording.text, { minimum: cell.minimum, maximum: cell.maximum })
        : "";
  return {
    ...given,
    rule: found,
    slots: { parameter: column, value, encoding: actual, values: words ?? "" },
    source: { rejects: cell.rejects, text: cell.text },
  };
}

/** The encoding must allow container, sample rate and bit rate. */
export const audioFormat: CheckKind<AudioFormatOptions, AudioFormatFinding> = {
  name: "audio-format",
  options,
  concerns: (_check, endpoint) => endpoint.formats !== undefined,
  runtime: ({ columns, rangeWording }, { formats }, references) => ({
    table: formats && references.table(formatTable(formats)),
    columns: columns.map(({ parameter }) => parameter),
    rangeWording: rangeWording.text,
  }),
  constraints,
  covers: ({ columns }, name) => columns.some(({ parameter }) => parameter === name),
  findings(check, { formats }) {
    const cells = check.columns.flatMap(({ parameter }) =>
      Object.values(formats?.formats ?? {}).flatMap((row) => (row[parameter] ? [{ parameter, cell: row[parameter] }] : [])),
    );
    const columnsWith = (wanted: (cell: CellData) => boolean) => [
      ...new Set(cells.flatMap(({ parameter, cell }) => (wanted(cell) ? [parameter] : []))),
    ];
    const hasOtherDefault = cells.some(({ parameter, cell }) => {
      const expected = formats?.specificationDefaults[parameter];
      return cell.rule !== "not applicable" && cell.default !== null && expected !== undefined && cell.default !== expected;
    });
    return {
      "not applicable": columnsWith((cell) => cell.rule === "not applicable"),
      "not listed": columnsWith((cell) => cell.rule !== "not applicable"),
      contested: cells.some(({ cell }) => cell.contested) ? "always" : "with a rule",
      "specification default": hasOtherDefault ? "always" : "with a rule",
    };
  },
  cases,
};
