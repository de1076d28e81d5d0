import type { CheckKind } from "../kind/kind.js";
import type { CellData } from "../kind/schemas.js";
import { formatTable } from "../kind/tables.js";
import type { AudioFormatFinding } from "./check.js";
import { constraints } from "./constraint.js";
import { type AudioFormatOptions, options } from "./data.js";
import { cases } from "./vectors.js";

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
