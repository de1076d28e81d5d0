import type { Examination } from "../examination.js";
import type { Advice, FormatCell, FormatColumn, FormatTable, Rule } from "../operation.js";
import { inWords } from "../template.js";
import type { BindCheck } from "./bound-check.js";
import { adviceFor, ruleFor } from "./rule-index.js";

interface ColumnRules {
  readonly column: FormatColumn;
  readonly notApplicable: Rule;
  readonly notListed: Rule;
}

export const audioFormat: BindCheck<"audio-format"> = (check, operation) => {
  const { formats } = operation;
  const columns: ColumnRules[] = check.columns.map((column) => ({
    column,
    notApplicable: ruleFor(check, "not applicable", column),
    notListed: ruleFor(check, "not listed", column),
  }));
  const contested = adviceFor(check, "contested");
  const specification = adviceFor(check, "specification default");
  return (examination) => {
    const { query, undetermined } = examination;
    if (undetermined.has("encoding")) return;
    const given = query["encoding"];
    const encoding = typeof given === "string" ? given : formats.default;
    const row = formats.formats[encoding];
    if (row === undefined) return;
    for (const rules of columns) {
      const { column } = rules;
      const value = query[column];
      const cell = row[column];
      if (typeof value === "string" || typeof value === "number") {
        judge(examination, rules, cell, encoding, value, contested, given === undefined);
      } else if (given !== undefined && !undetermined.has(column)) {
        adviseDefault(examination, specification, formats, column, cell, encoding);
      }
      if (examination.decided) return;
    }
  };
};

/**
 * Says whether a cell of the table of audio formats takes a value.
 *
 * @param cell - What an encoding allows for a parameter.
 * @param value - The value of the parameter.
 * @returns Why not, `contested` where official sources contradict each other, or `undefined` where it does.
 */
export function cellFault(cell: FormatCell, value: string | number): "not applicable" | "not listed" | "contested" | undefined {
  if (cell.contested?.values.includes(value)) return "contested";
  switch (cell.rule) {
    case "not applicable":
      return "not applicable";
    case "list":
      return cell.values.includes(value) ? undefined : "not listed";
    case "range":
      return typeof value === "number" && value >= cell.minimum && value <= cell.maximum ? undefined : "not listed";
  }
}

function judge(
  examination: Examination,
  rules: ColumnRules,
  cell: FormatCell,
  encoding: string,
  value: string | number,
  contested: Advice,
  defaulted: boolean,
): void {
  const parameter = rules.column;
  const fault = cellFault(cell, value);
  if (fault === undefined) return;
  const pointer = `/query/${parameter}`;
  if (fault === "contested") {
    const why = cell.contested?.why ?? "";
    examination.advise(contested, pointer, { parameter, value, encoding, why }, cell.contested?.evidence);
    return;
  }
  const values =
    cell.rule === "list" ? inWords(cell.values) : cell.rule === "range" ? `between ${cell.minimum} and ${cell.maximum}` : "";
  examination.reject(fault === "not applicable" ? rules.notApplicable : rules.notListed, {
    pointer,
    slots: {
      parameter,
      value,
      encoding,
      values,
      default: defaulted ? ` Without \`encoding\` the server takes ${encoding}.` : "",
    },
    certainty: { rejects: cell.rejects, text: cell.text },
    evidence: cell.evidence,
  });
}

function adviseDefault(
  examination: Examination,
  advice: Advice,
  table: FormatTable,
  column: FormatColumn,
  cell: FormatCell,
  encoding: string,
): void {
  if (cell.rule === "not applicable" || cell.default === null) return;
  const expected = table.specificationDefaults[column];
  if (cell.default === expected) return;
  examination.advise(advice, `/query/${column}`, { parameter: column, encoding, actual: cell.default, expected });
}
