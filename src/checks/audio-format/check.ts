import type { AnyFormatTable, FormatCell, FormatColumn } from "../../engine/operation.js";
import { fill, inWords } from "../../engine/template.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  readonly table: AnyFormatTable;
  readonly columns: readonly FormatColumn[];
  readonly rangeWording: string;
}

/** Finds what does not go together with the encoding, and defaults that are not what the specification says. */
export const audioFormat: BindCheck<Needs> = (check) => {
  const { table } = check;
  const columns = check.columns.map((parameter) => ({
    parameter,
    pointer: `/query/${parameter}`,
    found: {
      "not applicable": `not applicable ${parameter}`,
      "not listed": `not listed ${parameter}`,
      contested: "contested",
    },
  }));
  return (examination) => {
    const { unknown } = examination;
    if (unknown.includes("encoding")) return;
    const given = examination.parameter("encoding") as string | undefined;
    const encoding = given ?? table.default;
    const row = table.formats[encoding];
    if (row === undefined) return;
    for (const { parameter, pointer, found } of columns) {
      const value = examination.parameter(parameter) as string | number | undefined;
      const cell = row[parameter];
      if (cell === undefined) continue;
      if (value !== undefined) {
        const fault = cellFault(cell, value);
        if (fault === undefined) continue;
        const { contested } = cell;
        const values =
          "values" in cell
            ? inWords(cell.values)
            : "minimum" in cell
              ? fill(check.rangeWording, { minimum: cell.minimum, maximum: cell.maximum })
              : "";
        const defaulted = given === undefined ? ` Without \`encoding\` it is ${encoding}.` : "";
        examination.report(check, found[fault], pointer, {
          slots: { parameter, value, encoding, values, defaulted, why: contested?.why ?? "" },
          source: fault === "contested" ? contested : cell,
        });
        if (examination.decided) return;
      } else if (given !== undefined && cell.rule !== "not applicable") {
        const actual = cell.default;
        const expected = table.specificationDefaults[parameter];
        if (actual === null || expected === undefined || actual === expected || unknown.includes(parameter)) continue;
        examination.report(check, "specification default", pointer, { slots: { parameter, encoding, actual, expected } });
      }
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
  if (cell.rule === "not applicable") return cell.rule;
  const taken = cell.rule === "list" ? cell.values.includes(value) : +value >= cell.minimum && +value <= cell.maximum;
  return taken ? undefined : "not listed";
}
