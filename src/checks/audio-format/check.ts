import { parameterBits } from "../../decode/query/struct.js";
import type { CompileCheck } from "../contract.js";
import { type AnyFormatTable, cellFinding, type FormatColumn } from "../tables.js";
import { fill, inWords } from "../template.js";

/** What this kind of check can find. */
export type AudioFormatFinding = "not applicable" | "not listed" | "contested" | "specification default";

interface Options {
  readonly table: AnyFormatTable;
  readonly columns: readonly FormatColumn[];
  readonly rangeWording: string;
}

/** Rejects parameters that the encoding does not allow; tells where a default differs from the specification. */
export const audioFormat: CompileCheck<Options, AudioFormatFinding> = (check, { query }) => {
  const { table } = check;
  const columns = check.columns.map((parameter) => ({
    parameter,
    pointer: `/query/${parameter}`,
    bit: parameterBits(query, [parameter]),
    found: {
      "not applicable": `not applicable ${parameter}`,
      "not listed": `not listed ${parameter}`,
      contested: "contested",
    },
  }));
  return (context) => {
    const { unknown, present } = context;
    if (unknown.includes("encoding")) return;
    const given = context.parameter("encoding") as string | undefined;
    const encoding = given ?? table.default;
    const row = table.formats[encoding];
    if (row === undefined) return;
    for (const { parameter, pointer, bit, found } of columns) {
      // reading the bit first is faster, and most columns are absent
      const value = (present & bit) === 0 ? undefined : (context.parameter(parameter) as string | number | undefined);
      const cell = row[parameter];
      if (cell === undefined) continue;
      if (value !== undefined) {
        const finding = cellFinding(cell, value);
        if (finding === undefined) continue;
        const { contested } = cell;
        const values =
          "values" in cell
            ? inWords(cell.values)
            : "minimum" in cell
              ? fill(check.rangeWording, { minimum: cell.minimum, maximum: cell.maximum })
              : "";
        const defaulted = given === undefined ? ` Without \`encoding\` it is ${encoding}.` : "";
        context.report(check, found[finding], pointer, {
          slots: { parameter, value, encoding, values, defaulted, why: contested?.why ?? "" },
          source: finding === "contested" ? contested : cell,
        });
        if (context.decided) return;
      } else if (given !== undefined && cell.rule !== "not applicable") {
        const actual = cell.default;
        const expected = table.specificationDefaults[parameter];
        if (actual === null || expected === undefined || actual === expected || unknown.includes(parameter)) continue;
        context.report(check, "specification default", pointer, { slots: { parameter, encoding, actual, expected } });
      }
    }
  };
};
