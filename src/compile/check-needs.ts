import { type CheckData, type FolderData, type JsonSchema, membersOf, type OperationData } from "./data.js";
import { Raw } from "./source-text.js";

const readers = { serde_qs: "queryReader", serde_urlencoded: "urlencodedReader" };

/**
 * Gathers what the code of a check needs besides its rules: from the check, the tables and the endpoint.
 *
 * @param check - The check.
 * @param data - The endpoint.
 * @returns The data, as it goes into the generated module; tables are constants of that module.
 * @throws Error where the check names a table or a limit that its folder does not have.
 */
export function checkNeeds(check: CheckData, data: OperationData): Readonly<Record<string, unknown>> {
  const { folder, query } = data;
  const members = membersOf(check, data);
  switch (check.check) {
    case "query":
      return { reader: new Raw(readers[check.library ?? "serde_qs"]) };
    case "request-target":
    case "body-size":
    case "characters":
      return { limit: single(check, folder) };
    case "range":
      return {
        part: check.reads,
        member: check.member,
        ...bounds(check, folder),
        ...(check.withoutSupport && { withoutSupport: { ...sourceContent(check.withoutSupport), voices: table(folder, "voices") } }),
      };
    case "model-grammar":
    case "voice-catalogue":
    case "speed-support":
      return { voices: table(folder, "voices") };
    case "audio-format":
      return {
        table: table(folder, "formats"),
        columns: check.columns?.map((column) => column.parameter),
        rangeWording: check.rangeWording?.text,
      };
    case "callback":
      return { ports: check.ports?.values };
    case "authorization":
      return { schemes: check.schemes?.values };
    case "media-type": {
      const { evidence: _evidence, ...mediaTypes } = check.mediaTypes ?? { evidence: [] };
      return { mediaTypes };
    }
    case "json-deserialization":
      return { optional: data.operation.bodyOptional !== undefined };
    case "date":
      return { members, takesTime: members.some((name) => query?.properties?.[name]?.format === "date-time") };
    case "listed-value":
      return {
        part: check.reads,
        lists: check.values ? Object.fromEntries(members.map((name) => [name, check.values?.values])) : listedValues(query),
      };
    default:
      return check.members === undefined ? {} : { members };
  }
}

/** The parameters of a query whose values are documented, though what else the server takes is not known. */
function listedValues(query: JsonSchema | undefined): Record<string, readonly unknown[]> {
  const lists: Record<string, readonly unknown[]> = {};
  for (const [name, schema] of Object.entries(query?.properties ?? {})) {
    const values = schema.enum ?? schema.items?.enum;
    if (values && (schema["x-deserialize"] as { type: string }).type !== "enum") lists[name] = values;
  }
  return lists;
}

/** What is cited somewhere, with its two certainties as one. */
export function sourceContent<Source extends { rejects: unknown; text: unknown }>({ rejects, text, ...rest }: Source): object {
  return { ...rest, certainty: { rejects, text } };
}

/**
 * Finds the limit of a check that has two ends.
 *
 * @param check - The check, which names it.
 * @param folder - The folder whose limits there are.
 * @returns The ends.
 * @throws Error where there is no such limit.
 */
export function bounds(check: CheckData, folder: FolderData): { readonly minimum: number; readonly maximum: number } {
  const limit = folder.limits[check.limit ?? ""];
  if (limit !== undefined && "minimum" in limit) return { minimum: limit.minimum, maximum: limit.maximum };
  throw new Error(
    `schemas/${folder.path}/checks.json: ${check.check} needs a limit with two ends, and ${check.limit ?? "none"} is no such limit`,
  );
}

/**
 * Finds the limit of a check that is one number.
 *
 * @param check - The check, which names it.
 * @param folder - The folder whose limits there are.
 * @returns The number.
 * @throws Error where there is no such limit.
 */
export function single(check: CheckData, folder: FolderData): number {
  const limit = folder.limits[check.limit ?? ""];
  if (limit !== undefined && "value" in limit) return limit.value;
  throw new Error(`schemas/${folder.path}/checks.json: ${check.check} needs a limit, and ${check.limit ?? "none"} is no such limit`);
}

function table(folder: FolderData, name: "formats" | "voices"): Raw {
  if (folder[name] === undefined) throw new Error(`schemas/${folder.path}: a check needs the table of ${name}`);
  return new Raw(name);
}
