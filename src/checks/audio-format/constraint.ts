import { type Constraint, constraint, enforced } from "../kind/constraint.js";
import type { CheckData, JsonSchema, OperationData } from "../kind/schemas.js";
import type { FormatColumn } from "../tables.js";
import { fill, inWords } from "../template.js";

/** Creates a constraint for each cell of the table. Without `encoding` the row of the default applies. */
export function constraints(
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
