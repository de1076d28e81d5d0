import { formatTable } from "../../checks/kind/folder-data.js";
import { type Data, operationsOf } from "../../checks/kind/schemas.js";
import { quoted } from "./operation-module.js";

/**
 * Compiles the tables of audio formats.
 *
 * @param data - The data.
 * @returns The source of a TypeScript module that exports them as JSON by endpoint.
 */
export function audioFormatsModule(data: Data): string {
  const entries = operationsOf(data).flatMap(({ operation, formats }) =>
    formats ? [`  ${JSON.stringify(operation.id)}:`, `  ${quoted(JSON.stringify(formatTable(formats)))},`] : [],
  );
  return [
    "/** The tables of audio formats by endpoint, as JSON. */",
    "export const audioFormatTables: Readonly<Record<string, string>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}
