import type { CellData, ColumnName, FormatsData, JsonSchema, OperationData } from "../../../checks/kind/schemas.js";
import { type CellChange, type FormatChange, wayOut } from "../config.js";
import type { ConfigPath, Overlay, Writable } from "./context.js";
import { ownFile } from "./parameters.js";
import { undescribe } from "./voices.js";

/**
 * Changes a table of audio formats. A removed encoding is rejected like an unknown one.
 *
 * @param overlay - The context.
 * @param endpoint - The endpoint.
 * @param change - The change.
 * @param path - The path of the change in the configuration.
 */
export function overlayFormats(overlay: Overlay, endpoint: OperationData, change: FormatChange, path: ConfigPath): void {
  const name = ownFile(overlay, endpoint.operation.id, "formats");
  const table = overlay.file<FormatsData>(name);
  const { add = {}, change: rows = {}, remove, only, why } = change;
  const evidence = overlay.cite(path, why ?? "The accepted audio formats.");
  if (remove && only) {
    overlay.reject([...path, "remove"], '"only" already lists the accepted encodings: delete "remove"');
    return;
  }
  const cell = (column: string, value: CellChange, before: CellData | undefined, here: ConfigPath) =>
    cellOf(overlay, endpoint, column, value, before, evidence, here) as Writable<CellData>;
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
    if (table.formats[encoding]) overlay.reject(here, `${JSON.stringify(encoding)} already exists: put it under "change"`);
    const cells = Object.entries(row).map(([column, value]) => [column, cell(column, value, undefined, [...here, column])]);
    table.formats[encoding] = Object.fromEntries(cells) as Writable<FormatsData["formats"][string]>;
  }
  const isAccepted = (encoding: string) => encoding in add || (only ? only.includes(encoding) : remove?.includes(encoding) !== true);
  const accepted = Object.entries(table.formats).filter(([encoding]) => isAccepted(encoding));
  const where = [...path, only ? "only" : "remove"];
  const [first] = accepted[0] ?? [];
  if (first === undefined) {
    overlay.reject(where, `${overlay.id} would have no encodings: keep one, or delete ${overlay.id} from "endpoints"`);
    return;
  }
  table.formats = Object.fromEntries(accepted);
  const preset = table.default.encoding;
  if (!isAccepted(preset)) {
    if (overlay.mayLack(overlay.id, "encoding"))
      overlay.reject(
        where,
        `${JSON.stringify(preset)} is the default of ${overlay.id} without "encoding": keep it, or add "encoding" to "require" in the parameters of ${overlay.id}`,
      );
    table.default = { encoding: first, evidence: [evidence] };
    undescribe(overlay, ownFile(overlay, endpoint.operation.id, "query"), "encoding", "{defaultEncoding}");
  }
  for (const check of overlay.checks)
    for (const rule of check.rules)
      if (rule.when === "unknown variant" && rule.parameters?.includes("encoding"))
        rule.evidence = [...new Set([...rule.evidence, evidence])];
}

function cellOf(
  overlay: Overlay,
  endpoint: OperationData,
  column: string,
  value: CellChange,
  before: CellData | undefined,
  evidence: string,
  path: ConfigPath,
): CellData {
  const base = { rejects: "documented", text: "inferred", evidence: [evidence] } as const;
  if (value === "not applicable") return { ...base, rule: "not applicable" };
  // the default of the server does not change
  const preset = before === undefined || before.rule === "not applicable" ? null : before.default;
  const schema: JsonSchema = endpoint.query?.properties?.[column] ?? {};
  if (!("minimum" in value)) {
    const known = (schema.enum ?? []).map(String);
    for (const [index, item] of value.entries()) {
      if (known.length > 0 && !known.includes(String(item)))
        overlay.reject([...path, index], `${JSON.stringify(item)} is not one of the values of ${column}; ${wayOut(String(item), known)}`);
      else if (known.length === 0 && !(Number.isInteger(item) && Number(item) > 0))
        overlay.reject([...path, index], `${column} must be a whole number, not ${JSON.stringify(item)}`);
    }
    return { ...base, rule: "list", values: value, default: preset };
  }
  const { minimum, maximum } = value;
  if (schema.type === "string") overlay.reject(path, `${column} is a string, which has no range: write a list`);
  if (minimum > maximum) overlay.reject(path, `the minimum ${minimum} is above the maximum ${maximum}`);
  return { ...base, rule: "range", minimum, maximum, default: typeof preset === "number" ? preset : null };
}
