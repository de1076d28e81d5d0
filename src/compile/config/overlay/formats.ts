import type { CellData, ColumnName, FormatsData, JsonSchema, OperationData } from "../../../checks/kind/schemas.js";
import { type CellChange, type FormatChange, wayOut } from "../config.js";
import type { ConfigPath, Overlay, Writable } from "./context.js";
import { ownFile } from "./parameters.js";
import { undescribe } from "./voices.js";

/**
 * Changes a table of audio formats. An encoding that is not taken any more is rejected as one that the server does not know.
 *
 * @param overlay - The change at work.
 * @param one - The endpoint.
 * @param change - What is changed.
 * @param path - Where it stands in the configuration.
 */
export function overlayFormats(overlay: Overlay, one: OperationData, change: FormatChange, path: ConfigPath): void {
  const name = ownFile(overlay, one.operation.id, "formats");
  const table = overlay.file<FormatsData>(name);
  const { add = {}, change: rows = {}, remove, only, why } = change;
  const evidence = overlay.cite(path, why ?? "Which audio formats are taken.");
  if (remove && only) {
    overlay.fault([...path, "remove"], '"only" says already which encodings are taken: leave "remove" out');
    return;
  }
  const cell = (column: string, value: CellChange, before: CellData | undefined, here: ConfigPath) =>
    cellOf(overlay, one, column, value, before, evidence, here) as Writable<CellData>;
  for (const [encoding, row] of Object.entries(rows)) {
    const known = table.formats[encoding];
    if (known === undefined) continue;
    for (const [column, value] of Object.entries(row)) {
      const here = [...path, "change", encoding, column];
      known[column as ColumnName] = cell(column, value, known[column as ColumnName] as CellData | undefined, here);
    }
  }
  for (const [encoding, row] of Object.entries(add)) {
    const here = [...path, "add", encoding];
    if (table.formats[encoding]) overlay.fault(here, `${JSON.stringify(encoding)} is known: put it under "change"`);
    const cells = Object.entries(row).map(([column, value]) => [column, cell(column, value, undefined, [...here, column])]);
    table.formats[encoding] = Object.fromEntries(cells) as Writable<FormatsData["formats"][string]>;
  }
  const isTaken = (encoding: string) => encoding in add || (only ? only.includes(encoding) : remove?.includes(encoding) !== true);
  const taken = Object.entries(table.formats).filter(([encoding]) => isTaken(encoding));
  const where = [...path, only ? "only" : "remove"];
  const [first] = taken[0] ?? [];
  if (first === undefined) {
    overlay.fault(where, `${overlay.id} would have no encoding left: keep one, or leave ${overlay.id} out of "endpoints"`);
    return;
  }
  table.formats = Object.fromEntries(taken);
  const preset = table.default.encoding;
  if (!isTaken(preset)) {
    if (overlay.mayLack(overlay.id, "encoding"))
      overlay.fault(
        where,
        `${JSON.stringify(preset)} is what ${overlay.id} takes without "encoding": keep it, or add "encoding" to "require" in the parameters of ${overlay.id}`,
      );
    table.default = { encoding: first, evidence: [evidence] };
    undescribe(overlay, ownFile(overlay, one.operation.id, "query"), "encoding", "{defaultEncoding}");
  }
  for (const check of overlay.checks)
    for (const rule of check.check === "query" ? check.rules : [])
      if (rule.when === "unknown variant" && rule.parameters?.includes("encoding"))
        rule.evidence = [...new Set([...rule.evidence, evidence])];
}

function cellOf(
  overlay: Overlay,
  one: OperationData,
  column: string,
  value: CellChange,
  before: CellData | undefined,
  evidence: string,
  path: ConfigPath,
): CellData {
  const base = { rejects: "documented", text: "inferred", evidence: [evidence] } as const;
  if (value === "not applicable") return { ...base, rule: "not applicable" };
  // what the server takes where the parameter is absent stays what it is
  const preset = before === undefined || before.rule === "not applicable" ? null : before.default;
  const schema: JsonSchema = one.query?.properties?.[column] ?? {};
  if (!("minimum" in value)) {
    const known = (schema.enum ?? []).map(String);
    for (const [place, item] of value.entries()) {
      if (known.length > 0 && !known.includes(String(item)))
        overlay.fault([...path, place], `${JSON.stringify(item)} is not among the values of ${column}; ${wayOut(String(item), known)}`);
      else if (known.length === 0 && !(Number.isInteger(item) && Number(item) > 0))
        overlay.fault([...path, place], `${column} is a whole number, not ${JSON.stringify(item)}`);
    }
    return { ...base, rule: "list", values: value, default: preset };
  }
  const { minimum, maximum } = value;
  if (schema.type === "string") overlay.fault(path, `${column} is a text, which has no range: write a list`);
  if (minimum > maximum) overlay.fault(path, `the range ends at ${maximum} before it begins at ${minimum}`);
  return { ...base, rule: "range", minimum, maximum, default: typeof preset === "number" ? preset : null };
}
