import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BareOperation,
  type CheckData,
  type Data,
  type FolderData,
  type FormatsData,
  type JsonSchema,
  type LimitData,
  membersOf,
  type OperationData,
  type OperationHead,
} from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";

/**
 * Reads the data.
 *
 * @param folder - The folder `schemas/`.
 * @param version - The version of the package; its first number is enough.
 * @returns The data. `checkData` validates it.
 * @throws Error that names a file that is missing or not JSON.
 */
export function readData(folder: string, version = "0"): Data {
  return dataFrom(readFiles(folder), version);
}

function readFiles(folder: string): Map<string, unknown> {
  const files = new Map<string, unknown>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!path.endsWith(".json")) continue;
    try {
      files.set(path.replaceAll("\\", "/"), JSON.parse(readFileSync(join(folder, path), "utf8")));
    } catch (error) {
      throw new Error(`schemas/${path}: ${(error as Error).message}`);
    }
  }
  return files;
}

/**
 * Assembles the data from its files.
 *
 * @param written - The content of each file by its path below `schemas/`.
 * @param version - The version of the package.
 * @returns The data.
 * @throws Error that names a missing file.
 */
export function dataFrom(written: ReadonlyMap<string, unknown>, version: string): Data {
  const files = withLimits(written);
  const optional = <Content>(path: string): Content | undefined => files.get(path) as Content | undefined;
  const file = <Content>(path: string): Content => fileOf({ files }, path);
  const ofEveryFolder = optional<{ checks: CheckData[] }>("routing.json")?.checks ?? [];
  const folders = [...files.keys()]
    .filter((path) => path.endsWith("/operations.json"))
    .map((path): FolderData => {
      const below = path.slice(0, -"/operations.json".length);
      const operations: OperationData[] = [];
      const shared: FolderData = {
        path: below,
        version,
        voices: optional(`${below}/voices.json`),
        models: optional(`${below}/models.json`),
        limits: optional<{ limits: FolderData["limits"] }>(`${below}/limits.json`)?.limits ?? {},
        checks: [...file<{ checks: CheckData[] }>(`${below}/checks.json`).checks, ...ofEveryFolder],
        operations,
      };
      for (const operation of file<{ operations: OperationHead[] }>(path).operations) {
        const { query, body, messages } = operation;
        const formats = operation.formats === undefined ? undefined : file<FormatsData>(`${below}/${operation.formats}`);
        const slots = numbers(shared, formats);
        const schema = (name: string | undefined) =>
          name === undefined ? undefined : described(withEncodings(file(`${below}/${name}`), formats), slots);
        const endpoint = { folder: shared, operation, query: schema(query), body: schema(body), messages: schema(messages), formats };
        const checks = shared.checks.filter((check) => concerns(check, endpoint)).map((check) => withTable(inTime(check, endpoint), file));
        operations.push({ ...endpoint, checks });
      }
      return shared;
    });
  return {
    date: file<{ date: string }>("data-version.json").date,
    evidence: file<{ evidence: Data["evidence"] }>("evidence.json").evidence,
    errors: file<Pick<Data, "errors">>("errors.json").errors,
    slots: file<Pick<Data, "slots">>("errors.json").slots,
    folders,
    files,
  };
}

/**
 * Finds the content of a file.
 *
 * @param data - The data.
 * @param path - The path below `schemas/`.
 * @returns The content.
 * @throws Error if the file is missing.
 */
export function fileOf<Content>({ files }: Pick<Data, "files">, path: string): Content {
  const content = files.get(path);
  if (content === undefined) throw new Error(`schemas/${path} is missing`);
  return content as Content;
}

/** Moves limits from the checks that have them to `limits.json`: the rest of the program finds every limit there. */
function withLimits(written: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const files = new Map(written);
  for (const [path, content] of written) {
    if (!path.endsWith("/checks.json")) continue;
    const file = content as { readonly checks: readonly (Omit<CheckData, "limit"> & { readonly limit?: string | OwnLimit })[] };
    const place = path.replace(/checks\.json$/, "limits.json");
    const shared = (files.get(place) ?? { $schema: "../../meta/limits.meta.json" }) as Partial<Pick<FolderData, "limits">>;
    const limits: Record<string, LimitData> = { ...shared.limits };
    const checks = file.checks.map((check) => {
      if (typeof check.limit !== "object") return check;
      const { name, ...limit } = check.limit;
      if (Object.hasOwn(limits, name)) throw new Error(`schemas/${path}: ${name} is already a limit: choose another name`);
      limits[name] = limit;
      return { ...check, limit: name };
    });
    if (Object.keys(limits).length === Object.keys(shared.limits ?? {}).length) continue;
    files.set(path, { ...file, checks });
    files.set(place, { ...shared, limits });
  }
  return files;
}

/** A limit in the check that has it. */
type OwnLimit = LimitData & { readonly name: string };

/** Tells whether a check applies to an endpoint. */
function concerns(check: CheckData, endpoint: BareOperation): boolean {
  if (check.endpoints?.includes(endpoint.operation.id) === false) return false;
  if (check.stage === "message" && endpoint.messages === undefined) return false;
  const kind = kindOf(check);
  const own = kind?.concerns?.(check, endpoint);
  if (own !== undefined) return own;
  // a check of the query can run after the body was read
  if ((check.stage === "body" || check.reads === "body") && check.reads !== "query" && endpoint.body === undefined) return false;
  return (check.members ?? check.member) === undefined || (kind?.members ?? membersOf)(check, endpoint).length > 0;
}

/** Moves a check to the head where the endpoint has no body to wait for. */
function inTime(check: CheckData, endpoint: BareOperation): CheckData {
  return check.stage === "body" && endpoint.body === undefined ? { ...check, stage: "head" } : check;
}

/** Adds the table of another endpoint to a check that names one. */
function withTable(check: CheckData & { readonly table?: string }, file: (path: string) => object): CheckData {
  return check.table === undefined ? check : Object.assign({ ...check }, { tableContent: file(check.table) });
}

/** The values for slots in descriptions. */
function numbers({ voices, models, limits }: FolderData, formats: FormatsData | undefined): Record<string, string | number> {
  const slots: Record<string, string | number> = {};
  if (formats) slots["defaultEncoding"] = formats.default.encoding;
  if (models) slots["defaultSpeechModel"] = models.default.model;
  if (voices?.default) slots["defaultModel"] = voices.default.model;
  for (const [name, limit] of Object.entries(limits)) {
    if ("value" in limit) {
      slots[name] = limit.value;
      if (limit.seconds !== undefined) slots[`${name}Seconds`] = limit.seconds;
      continue;
    }
    slots[`${name}Minimum`] = limit.minimum;
    slots[`${name}Maximum`] = limit.maximum;
    if (limit.step !== undefined) slots[`${name}Step`] = limit.step;
  }
  return slots;
}

/** Adds the encodings of the table of audio formats to the parameter that selects one. */
function withEncodings(schema: JsonSchema, formats: FormatsData | undefined): JsonSchema {
  if (schema.properties === undefined) return schema;
  const properties = Object.entries(schema.properties).map(([name, { "x-variants": source, ...property }]) => [
    name,
    source === undefined ? property : { ...property, enum: Object.keys(formats?.formats ?? {}) },
  ]);
  return { ...schema, properties: Object.fromEntries(properties) as Record<string, JsonSchema> };
}

/** Fills the `{slots}` of descriptions, so that each number is written once. */
function described<Value>(value: Value, slots: Readonly<Record<string, string | number>>): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => described(member as unknown, slots)) as Value;
  const filled = Object.entries(value).map(([key, member]) => [
    key,
    key === "description" && typeof member === "string"
      ? member.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot))
      : described(member as unknown, slots),
  ]);
  return Object.fromEntries(filled) as Value;
}
