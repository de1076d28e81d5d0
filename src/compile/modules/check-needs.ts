import { type CheckData, type FolderData, type JsonSchema, membersOf, type OperationData } from "../data/data.js";
import { messageUnion } from "../types/message-union.js";

/**
 * Gathers what the code of a check needs besides its rules: from the check, the tables and the endpoint.
 *
 * @param check - The check.
 * @param data - The endpoint.
 * @param table - The place of its table of audio formats, where it has one.
 * @returns The data, as it goes into the generated module; what stands elsewhere in it is named.
 * @throws Error where the check names a table or a limit that its folder does not have.
 */
export function checkNeeds(check: CheckData, data: OperationData, table: number | undefined): Readonly<Record<string, unknown>> {
  const { folder, query } = data;
  const members = membersOf(check, data);
  switch (check.check) {
    case "query":
      return { reader: check.library ?? "serde_qs" };
    case "request-target":
    case "body-size":
    case "characters":
      return {
        limit: single(check, folder),
        ...(check.mediaTypes ? { media: "json" } : {}),
        ...(check.reads === "message" ? { part: check.reads } : {}),
      };
    case "range":
      return {
        part: check.reads,
        member: check.member,
        ...bounds(check, folder),
        ...(check.withoutSupport && { withoutSupport: { ...sourceContent(check.withoutSupport), voices: voicesOf(folder) } }),
      };
    case "increment":
      return { part: check.reads, member: check.member, ...stepped(check, folder) };
    case "combination":
      return { member: check.member, conditions: (check.conditions ?? []).map(({ evidence: _evidence, ...condition }) => condition) };
    case "count":
      return { part: check.reads, member: check.member, limit: single(check, folder) };
    case "not-above":
      return { part: check.reads, member: check.member, other: check.other?.member, otherwise: check.other?.otherwise };
    case "speech-model":
      return { models: true };
    case "pattern":
      return { part: check.reads, member: check.member, wanted: check.pattern?.wanted, unwanted: check.pattern?.unwanted };
    case "rate":
      return { type: check.message, member: check.member, limit: single(check, folder), seconds: secondsOf(check, folder) };
    case "inline-controls":
      return { part: check.reads, limits: controlLimits(folder) };
    case "message-deserialization":
    case "serde-message":
      return { union: messageUnion(data.messages) };
    case "model-grammar":
      return { voices: voicesOf(folder), elsewhere: check.elsewhere?.pattern };
    case "voice-catalogue":
    case "speed-support":
      return { voices: voicesOf(folder) };
    case "audio-format":
      return {
        table,
        columns: check.columns?.map((column) => column.parameter),
        rangeWording: check.rangeWording?.text,
      };
    case "withheld": {
      const { evidence: _evidence, ...values } = check.withheld ?? { evidence: [] };
      return { member: check.member, ...values };
    }
    case "json-body":
      return { perhaps: check.values?.values };
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
export function bounds(
  check: CheckData,
  folder: FolderData,
): { readonly minimum: number; readonly maximum: number; readonly step?: number } {
  const limit = folder.limits[check.limit ?? ""];
  if (limit !== undefined && "minimum" in limit) {
    const { minimum, maximum, step } = limit;
    return { minimum, maximum, ...(step === undefined ? {} : { step }) };
  }
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

/** The step of a range, and how far off it is still on it. */
function stepped(check: CheckData, folder: FolderData): object {
  const { minimum, maximum, step } = bounds(check, folder);
  const { exact, doubtful } = check.tolerance ?? {};
  if (step === undefined || exact === undefined)
    throw new Error(`schemas/${folder.path}/checks.json: an increment needs a step and a tolerance`);
  return { minimum, maximum, step, exact, doubtful };
}

function secondsOf(check: CheckData, folder: FolderData): number {
  const limit = folder.limits[check.limit ?? ""];
  if (limit !== undefined && "value" in limit && limit.seconds !== undefined) return limit.seconds;
  throw new Error(`schemas/${folder.path}/checks.json: a rate needs a limit in so many seconds`);
}

const controls = ["pronunciations", "pronunciationCharacters", "pronunciationRatio", "pronunciationFloor", "pause", "pauses", "pauseSpeed"];

/** The limits of inline controls, as far as there are such controls. */
function controlLimits({ limits }: FolderData): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of controls) {
    const limit = limits[name];
    if (limit === undefined) continue;
    found[name] = "value" in limit ? limit.value : { minimum: limit.minimum, maximum: limit.maximum, step: limit.step };
  }
  return found;
}

function voicesOf(folder: FolderData): true {
  if (folder.voices === undefined) throw new Error(`schemas/${folder.path}: a check needs the voices`);
  return true;
}
