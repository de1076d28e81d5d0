import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Certainty } from "../../engine/operation.js";

/** An entry of `evidence.json`. */
export interface EvidenceData {
  readonly kind: string;
  readonly source: string;
  readonly date: string;
  readonly says: string;
}

/** An entry of `errors.json`: a template with `{slots}` in one of the shapes of the server. */
export interface ErrorData {
  /** The status of the response; what comes over a WebSocket has none. */
  readonly status?: number;
  readonly shape: string;
  /** The code of a close frame. */
  readonly close?: number;
  /** The type of a message of the server's. */
  readonly type?: string;
  /** The kind of an error whose message repeats what the client sent. */
  readonly variant?: string;
  readonly err_code?: string;
  readonly err_msg?: string | null;
  /** What the slots of the message may hold. */
  readonly example?: Readonly<Record<string, string | number>>;
  /** How else the same was spelt: what differs. */
  readonly variants?: readonly { readonly common?: true; readonly err_code?: string; readonly err_msg?: string | null }[];
  /** Whether other programs say the same. */
  readonly common?: true;
  /** What the slot `message` tells about the rule: how it starts, and the findings that it is about then. */
  readonly tells?: readonly { readonly starts: string; readonly when: readonly string[] }[];
  readonly category?: string;
  readonly message?: string;
  readonly details?: string;
  readonly endpoints: readonly string[];
  readonly foreseeable: boolean;
  readonly why?: string;
  /** What to change in the request; `null` where it is not to blame. */
  readonly mend: string | null;
  readonly retry: { readonly helps: boolean; readonly after?: string };
  readonly docs: string;
  readonly evidence: readonly string[];
}

/** What a slot of a message holds: anything, a word, or a decimal number. */
export interface SlotData {
  readonly kind: "text" | "name" | "number";
  readonly description: string;
}

interface Cited {
  readonly evidence: readonly string[];
}

/** A cell of `audio-formats.json`. */
export type CellData = Cited & {
  readonly rejects: Certainty;
  readonly text: Certainty;
  readonly contested?: Cited & { readonly values: readonly (string | number)[]; readonly why: string };
} & (
    | { readonly rule: "not applicable" }
    | { readonly rule: "list"; readonly values: readonly (string | number)[]; readonly default: string | number | null }
    | { readonly rule: "range"; readonly minimum: number; readonly maximum: number; readonly default: number | null }
  );

/** A parameter that the table of audio formats has a column for. */
export type ColumnName = "container" | "sample_rate" | "bit_rate";

/** `audio-formats.json`. */
export interface FormatsData {
  readonly default: Cited & { readonly encoding: string };
  readonly specificationDefaults: Cited & { readonly [Column in ColumnName]?: string | number };
  /** The rows by encoding; each has the columns that the endpoint has parameters for. */
  readonly formats: Readonly<Record<string, { readonly [Column in ColumnName]?: CellData }>>;
}

/** `voices.json`. */
export interface VoicesData extends Cited {
  readonly date: string;
  readonly grammar: Cited & { readonly pattern: string };
  /** The voice without a `model`, where one may be left out. */
  readonly default?: Cited & { readonly model: string };
  readonly families: Readonly<
    Record<string, { readonly title: string; readonly speed: Cited & { readonly languages: readonly string[] } }>
  >;
  readonly voices: readonly { readonly id: string; readonly family: string; readonly language: string; readonly locale: string }[];
  /** Voices that are of no family, as a deployment of one's own may have. */
  readonly others?: Cited & { readonly voices: readonly string[] };
}

/** `models.json`. */
export interface SpeechModelsData extends Cited {
  readonly date: string;
  readonly default: Cited & { readonly model: string };
  /** The ending of a model that may be named without it. */
  readonly short: Cited & { readonly ending: string };
  readonly models: readonly { readonly id: string; readonly family: string; readonly languages: readonly string[] }[];
}

/** A rule or an advice of `checks.json`. */
export interface RuleData extends Cited {
  readonly rule: string;
  readonly when: string;
  readonly parameters?: readonly string[];
  /** The endpoints that it is for, where it is not for all that have the check. */
  readonly endpoints?: readonly string[];
  readonly error?: string;
  readonly rejects?: Certainty | "by format";
  readonly text?: Certainty | "by format";
  readonly hint?: string;
  readonly notice?: string;
}

/** A check of `checks.json`. */
export interface CheckData {
  readonly check: string;
  readonly stage: "head" | "body" | "message";
  readonly reads: "path" | "query" | "headers" | "body" | "message";
  readonly order: Cited & { readonly certainty: Certainty };
  /** The endpoints that it is a check of, where it is not for all that have what it looks at. */
  readonly endpoints?: readonly string[];
  readonly member?: string;
  readonly members?: readonly string[];
  readonly limit?: string;
  readonly message?: string;
  readonly elsewhere?: Cited & { readonly pattern: string };
  readonly pattern?: Cited & { readonly wanted?: string; readonly unwanted?: string };
  readonly conditions?: readonly (Cited & {
    readonly member: string;
    readonly matches?: string;
    readonly matchesNot?: string;
    readonly otherwise?: string;
    readonly off?: true;
  })[];
  readonly other?: Cited & { readonly member: string; readonly otherwise?: number };
  readonly tolerance?: Cited & { readonly exact: number; readonly doubtful: number };
  readonly values?: Cited & { readonly values: readonly string[] };
  readonly withheld?: Cited & {
    readonly values?: readonly (string | number | boolean)[];
    readonly except?: readonly (string | number | boolean)[];
  };
  readonly library?: "serde_qs" | "serde_urlencoded";
  readonly columns?: readonly (Cited & { readonly parameter: ColumnName; readonly certainty: Certainty })[];
  readonly ports?: Cited & { readonly values: readonly number[] };
  readonly withoutSupport?: Cited & { readonly rejects: Certainty; readonly text: Certainty };
  readonly schemes?: Cited & { readonly values: readonly string[] };
  readonly rangeWording?: Cited & { readonly text: string; readonly certainty: Certainty };
  readonly mediaTypes?: Cited & {
    readonly json: string;
    readonly jsonToo?: string;
    readonly text?: string;
    readonly absent?: "json";
    readonly others?: "taken";
  };
  readonly rules: readonly RuleData[];
}

/** A limit of `limits.json`. */
export type LimitData = Cited & { readonly description: string } & (
    | { readonly value: number; readonly unit: string; readonly seconds?: number }
    | { readonly minimum: number; readonly maximum: number; readonly step?: number; readonly unit: string }
  );

/** A JSON Schema, as far as the compiler looks into it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly (string | number)[] | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly additionalProperties?: JsonSchema | boolean | undefined;
  readonly format?: string | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
}

/** An endpoint, as `operations.json` has it. */
export interface OperationHead {
  readonly id: string;
  readonly name: string;
  readonly method: string;
  /** Whether the request is the handshake of a WebSocket. */
  readonly webSocket?: true;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly docs: string;
  readonly query?: string;
  readonly body?: string;
  readonly bodyOptional?: Cited;
  readonly formats?: string;
  readonly messages?: string;
  readonly public?: Cited;
  readonly pathParameters?: Readonly<Record<string, string>>;
}

/** Everything under `schemas/` about one endpoint. */
export interface OperationData {
  readonly folder: FolderData;
  readonly operation: OperationHead;
  readonly query: JsonSchema | undefined;
  readonly body: JsonSchema | undefined;
  /** What a client may send over the socket. */
  readonly messages: JsonSchema | undefined;
  readonly formats: FormatsData | undefined;
  /** The checks of the folder that are about something that this endpoint has. */
  readonly checks: readonly CheckData[];
}

/** A folder of endpoints that share their checks and their tables. */
export interface FolderData {
  /** Its path below `schemas/`. */
  readonly path: string;
  /** The version of the package, which stands in the addresses of what is made from it. */
  readonly version: string;
  readonly voices: VoicesData | undefined;
  readonly models: SpeechModelsData | undefined;
  readonly limits: Readonly<Record<string, LimitData>>;
  readonly checks: readonly CheckData[];
  readonly operations: readonly OperationData[];
}

/** Everything under `schemas/`. */
export interface Data {
  readonly date: string;
  readonly evidence: Readonly<Record<string, EvidenceData>>;
  readonly errors: Readonly<Record<string, ErrorData>>;
  /** What the slots of the errors hold. */
  readonly slots: Readonly<Record<string, SlotData>>;
  readonly folders: readonly FolderData[];
  /** Every file as it is, by its path below `schemas/`. */
  readonly files: ReadonlyMap<string, unknown>;
}

/**
 * Reads the data.
 *
 * @param folder - The folder `schemas/`.
 * @param version - The version of the package that it becomes part of; the first number will do.
 * @returns The data, as it stands in the files: `checkData` says whether it is sound.
 * @throws Error that names the file where one is missing or no JSON.
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
 * Puts the data together.
 *
 * @param files - The content of each file by its path below `schemas/`.
 * @param version - The version of the package that it becomes part of.
 * @returns The data.
 * @throws Error that names the file where one is missing.
 */
export function dataFrom(files: ReadonlyMap<string, unknown>, version: string): Data {
  const optional = <Content>(path: string): Content | undefined => files.get(path) as Content | undefined;
  const file = <Content>(path: string): Content => {
    const content = optional<Content>(path);
    if (content === undefined) throw new Error(`schemas/${path} is missing`);
    return content;
  };
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
        checks: file<{ checks: CheckData[] }>(`${below}/checks.json`).checks,
        operations,
      };
      for (const operation of file<{ operations: OperationHead[] }>(path).operations) {
        const { query, body, messages } = operation;
        const formats = operation.formats === undefined ? undefined : file<FormatsData>(`${below}/${operation.formats}`);
        const slots = numbers(shared, formats);
        const schema = (name: string | undefined) =>
          name === undefined ? undefined : described(withEncodings(file(`${below}/${name}`), formats), slots);
        const one = { folder: shared, operation, query: schema(query), body: schema(body), messages: schema(messages), formats };
        const checks = shared.checks.filter((check) => concerns(check, one)).map((check) => inTime(check, one));
        operations.push({ ...one, checks });
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
 * Lists the endpoints of all folders.
 *
 * @param data - The data.
 * @returns The endpoints in the order of the folders.
 */
export function operationsOf(data: Data): OperationData[] {
  return data.folders.flatMap((folder) => folder.operations);
}

/**
 * Lists the members of a part of a request that a check looks at and an endpoint has.
 *
 * @param check - A check that names members.
 * @param operation - The endpoint.
 * @returns Their names.
 */
export function membersOf(check: CheckData, one: Omit<OperationData, "checks">): string[] {
  const named = check.members ?? (check.member === undefined ? [] : [check.member]);
  if (check.reads === "path") return named.filter((name) => one.operation.path.includes(`{${name}}`));
  const present = check.reads === "query" ? one.query : check.reads === "message" ? one.messages : one.body;
  const objects = present === undefined ? [] : (present.oneOf ?? [present]);
  // what the deserialiser takes no other value for needs no list beside it
  const isListed = (schema: JsonSchema | undefined) => (schema?.["x-deserialize"] as { type?: string } | undefined)?.type === "enum";
  return named.filter((name) =>
    objects.some((object) => {
      const field = fieldAt(object, name.split("."));
      return field !== undefined && !(check.check === "listed-value" && isListed(field));
    }),
  );
}

/** The field that names lead to. */
function fieldAt({ properties = {} }: JsonSchema, [name = "", ...names]: readonly string[]): JsonSchema | undefined {
  const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return names.length === 0 || field === undefined ? field : fieldAt(field, names);
}

/**
 * Lists the ids of a catalogue of voices.
 *
 * @param voices - The catalogue.
 * @returns The ids, those that are of no family last.
 */
export function idsOf({ voices, others }: VoicesData): string[] {
  return [...voices.map(({ id }) => id), ...(others?.voices ?? [])];
}

/**
 * Finds what a configuration withholds of a parameter.
 *
 * @param data - The endpoint.
 * @param name - The parameter.
 * @returns The checks that withhold it, or values of it.
 */
export function withheldOf({ checks, operation }: OperationData, name: string): CheckData[] {
  return checks.filter(
    ({ check, member, endpoints }) => check === "withheld" && member === name && endpoints?.includes(operation.id) !== false,
  );
}

/**
 * Says whether a configuration takes no value of a parameter.
 *
 * @param data - The endpoint.
 * @param name - The parameter.
 * @returns Whether it does not.
 */
export function isWithheld(data: OperationData, name: string): boolean {
  return withheldOf(data, name).some(({ withheld }) => withheld?.values === undefined && withheld?.except === undefined);
}

/**
 * Lists what a rule of a check applies to at an endpoint: the finding, and the parameter where there is one.
 *
 * @param rule - A rule of one of the checks of the endpoint.
 * @param operation - The endpoint.
 * @returns The keys that the check finds its rules by; none where the rule is not for the endpoint.
 */
export function ruleKeys({ endpoints, parameters, when }: RuleData, { operation, query, body, messages }: OperationData): string[] {
  if (endpoints?.includes(operation.id) === false) return [];
  const parts = [query, body, ...(messages?.oneOf ?? [])];
  const has = (name: string) => parts.some((schema) => Object.hasOwn(schema?.properties ?? {}, name));
  return parameters === undefined ? [when] : parameters.filter(has).map((parameter) => `${when} ${parameter}`);
}

/** Whether a check is about something that an endpoint has. */
function concerns(check: CheckData, one: Omit<OperationData, "checks">): boolean {
  if (check.check === "listed-value" && check.member === undefined) {
    return Object.values(one.query?.properties ?? {}).some((schema) => schema.enum !== undefined || schema.items?.enum !== undefined);
  }
  if (check.endpoints?.includes(one.operation.id) === false) return false;
  if (check.check === "authorization") return one.operation.public === undefined;
  if (check.check === "upgrade") return one.operation.webSocket === true;
  if (check.check === "audio-format") return one.formats !== undefined;
  if (check.stage === "message" && one.messages === undefined) return false;
  const isAboutBody = check.stage === "body" || check.reads === "body" || check.check === "media-type" || check.check === "transfer";
  // what a voice is to the speech comes to light with the body, and is about the query
  if (isAboutBody && check.reads !== "query" && one.body === undefined) return false;
  return (check.members ?? check.member) === undefined || membersOf(check, one).length > 0;
}

/** A check when it can be made: where no body comes, nothing waits for one. */
function inTime(check: CheckData, one: Omit<OperationData, "checks">): CheckData {
  return check.stage === "body" && one.body === undefined ? { ...check, stage: "head" } : check;
}

/** The numbers and names that descriptions may have slots for. */
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

/** Gives the parameter that names a table of audio formats the encodings of the table as its values. */
function withEncodings(schema: JsonSchema, formats: FormatsData | undefined): JsonSchema {
  if (schema.properties === undefined) return schema;
  const properties = Object.entries(schema.properties).map(([name, { "x-variants": source, ...property }]) => [
    name,
    source === undefined ? property : { ...property, enum: Object.keys(formats?.formats ?? {}) },
  ]);
  return { ...schema, properties: Object.fromEntries(properties) as Record<string, JsonSchema> };
}

/** Fills the `{slots}` of every description, so that no number is written twice. */
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
