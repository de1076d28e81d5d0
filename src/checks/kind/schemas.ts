import type { Certainty } from "../contract.js";
import type { FormatColumn } from "../tables.js";

/** An entry of `evidence.json`. */
export interface EvidenceData {
  readonly kind: string;
  readonly source: string;
  readonly date: string;
  readonly says: string;
}

/** An entry of `errors.json`: a template with `{slots}`, in one of the shapes of the server. */
export interface ErrorData {
  /** The status of the response; answers over a WebSocket have none. */
  readonly status?: number;
  readonly shape: string;
  /** The code of a close frame. */
  readonly close?: number;
  /** The type of a message of the server. */
  readonly type?: string;
  /** The kind of a stream error, such as `SchemaError`. */
  readonly variant?: string;
  readonly err_code?: string;
  readonly err_msg?: string | null;
  /** Example values of the slots. */
  readonly example?: Readonly<Record<string, string | number>>;
  /** Other wordings of the same error: the fields that differ. */
  readonly variants?: readonly { readonly common?: true; readonly err_code?: string; readonly err_msg?: string | null }[];
  /** Whether other programs use the same words. */
  readonly common?: true;
  /** Which findings the slot `message` is about, by how it starts. */
  readonly tells?: readonly { readonly starts: string; readonly when: readonly string[] }[];
  readonly category?: string;
  readonly message?: string;
  readonly details?: string;
  readonly endpoints: readonly string[];
  readonly foreseeable: boolean;
  readonly why?: string;
  /** What to change in the request; `null` if the request is not the cause. */
  readonly mend: string | null;
  readonly retry: { readonly helps: boolean; readonly after?: string };
  readonly docs: string;
  readonly evidence: readonly string[];
}

/** What a slot of a message contains: any text, a word, or a decimal number. */
export interface SlotData {
  readonly kind: "text" | "name" | "number";
  readonly description: string;
}

export interface Cited {
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

/** `audio-formats.json`. */
export interface FormatsData {
  readonly default: Cited & { readonly encoding: string };
  readonly specificationDefaults: Cited & { readonly [Column in FormatColumn]?: string | number };
  /** The rows by encoding. */
  readonly formats: Readonly<Record<string, { readonly [Column in FormatColumn]?: CellData }>>;
}

/** `voices.json`. */
export interface VoicesData extends Cited {
  readonly date: string;
  readonly grammar: Cited & { readonly pattern: string };
  /** The voice that is used without `model`, where `model` is optional. */
  readonly default?: Cited & { readonly model: string };
  readonly families: Readonly<
    Record<string, { readonly title: string; readonly speed: Cited & { readonly languages: readonly string[] } }>
  >;
  readonly voices: readonly { readonly id: string; readonly family: string; readonly language: string; readonly locale: string }[];
  /** Voices without a family, such as those of a self-hosted deployment. */
  readonly others?: Cited & { readonly voices: readonly string[] };
}

/** `models.json`. */
export interface SpeechModelsData extends Cited {
  readonly date: string;
  readonly default: Cited & { readonly model: string };
  /** The ending of a model id that may be left out. */
  readonly short: Cited & { readonly ending: string };
  /** Models and languages that were tried together. */
  readonly pairs?: readonly (Cited & {
    readonly model: string;
    readonly language: string;
    readonly refused?: string;
    readonly taken?: string;
  })[];
  readonly models: readonly { readonly id: string; readonly family: string; readonly languages: readonly string[] }[];
}

/** A form of credentials. */
type CredentialData = Cited & { readonly scheme: string; readonly description: string; readonly pattern: string; readonly example: string };

/** `credentials.json`. */
export interface CredentialsData {
  readonly key: CredentialData;
  readonly token: CredentialData;
}

/** A rule or advice of `checks.json`. */
export interface RuleData extends Cited {
  readonly rule: string;
  readonly when: string;
  readonly parameters?: readonly string[];
  /** The endpoints that have the rule; by default all that have the check. */
  readonly endpoints?: readonly string[];
  readonly error?: string;
  readonly rejects?: Certainty | "by format";
  readonly text?: Certainty | "by format";
  readonly hint?: string;
  readonly notice?: string;
}

/** A check of `checks.json`. The options of its kind are further properties. */
export interface CheckData {
  /** The kind. */
  readonly check: string;
  readonly stage: "route" | "head" | "body" | "message";
  readonly reads: "path" | "query" | "headers" | "body" | "message";
  readonly order: Cited & { readonly certainty: Certainty };
  /** The endpoints that have the check; by default all that have what it looks at. */
  readonly endpoints?: readonly string[];
  /** The parameter or field that the check looks at, or several. */
  readonly member?: string;
  readonly members?: readonly string[];
  /** The name of a limit. */
  readonly limit?: string;
  readonly rules: readonly RuleData[];
}

/** A limit of `limits.json`, or of a check. */
export type LimitData = Cited & { readonly description: string } & (
    | { readonly value: number; readonly unit: string; readonly seconds?: number }
    | { readonly minimum: number; readonly maximum: number; readonly step?: number; readonly unit: string }
  );

/** A JSON Schema, as far as the compiler reads it. */
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

/** A request that an endpoint accepts, for documentation. */
export interface OperationExample {
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** The body as plain text. */
  readonly text?: string;
}

/** An endpoint of `operations.json`. */
export interface OperationHead {
  readonly id: string;
  readonly name: string;
  readonly method: string;
  /** Whether the request is the handshake of a WebSocket. */
  readonly webSocket?: true;
  /** The host, if it is not `api.deepgram.com`. */
  readonly host?: string;
  readonly path: string;
  /** Paths that other APIs use for the same thing. */
  readonly otherPaths?: Cited & { readonly values: readonly string[] };
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
  /** By default the smallest request. */
  readonly example?: OperationExample;
}

/** Everything under `schemas/` about one endpoint. */
export interface OperationData {
  readonly folder: FolderData;
  readonly operation: OperationHead;
  readonly query: JsonSchema | undefined;
  readonly body: JsonSchema | undefined;
  /** The messages that a client may send over the socket. */
  readonly messages: JsonSchema | undefined;
  readonly formats: FormatsData | undefined;
  /** The checks of the folder that concern this endpoint. */
  readonly checks: readonly CheckData[];
}

/** A folder of endpoints that share checks and tables. */
export interface FolderData {
  /** Its path below `schemas/`. */
  readonly path: string;
  /** The version of the package; part of the `$id` of generated schemas. */
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
  /** The slots of the errors. */
  readonly slots: Readonly<Record<string, SlotData>>;
  readonly folders: readonly FolderData[];
  /** The content of every file, by its path below `schemas/`. */
  readonly files: ReadonlyMap<string, unknown>;
}

/**
 * Lists the endpoints of all folders.
 *
 * @param data - The data.
 * @returns The endpoints, in the order of the folders.
 */
export function operationsOf(data: Data): OperationData[] {
  return data.folders.flatMap((folder) => folder.operations);
}

/** An endpoint before its checks are selected. */
export type BareOperation = Omit<OperationData, "checks">;

/**
 * Lists the parameters or fields that a check names and the endpoint has.
 *
 * @param check - A check that names members.
 * @param endpoint - The endpoint.
 * @returns Their names.
 */
export function membersOf({ member, members, reads }: CheckData, endpoint: BareOperation): string[] {
  const names = members ?? (member === undefined ? [] : [member]);
  if (reads === "path") return names.filter((name) => endpoint.operation.path.includes(`{${name}}`));
  const schema = reads === "query" ? endpoint.query : reads === "message" ? endpoint.messages : endpoint.body;
  const objects = schema === undefined ? [] : (schema.oneOf ?? [schema]);
  return names.filter((name) => objects.some((object) => hasField(object, name.split("."))));
}

/** Tells whether a schema has the field that names lead to. */
function hasField({ properties = {} }: JsonSchema, [name = "", ...names]: readonly string[]): boolean {
  const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return field !== undefined && (names.length === 0 || hasField(field, names));
}

/** The type that the server deserializes a parameter or field to, such as `u32` or `enum`. */
export function wireType(schema: JsonSchema | undefined): string | undefined {
  return (schema?.["x-deserialize"] as { readonly type?: string } | undefined)?.type;
}

/**
 * Lists the ids of a catalogue of voices.
 *
 * @param voices - The catalogue.
 * @returns The ids, voices without a family last.
 */
export function idsOf({ voices, others }: VoicesData): string[] {
  return [...voices.map(({ id }) => id), ...(others?.voices ?? [])];
}

/**
 * Lists the keys under which a check finds a rule at an endpoint: the finding, or the finding and a parameter.
 *
 * @param rule - A rule of a check of the endpoint.
 * @param endpoint - The endpoint.
 * @returns The keys; empty if the rule is not for the endpoint.
 */
export function ruleKeys({ endpoints, parameters, when }: RuleData, { operation, query, body, messages }: BareOperation): string[] {
  if (endpoints?.includes(operation.id) === false) return [];
  const parts = [query, body, ...(messages?.oneOf ?? [])];
  const has = (name: string) => parts.some((schema) => Object.hasOwn(schema?.properties ?? {}, name));
  return parameters === undefined ? [when] : parameters.filter(has).map((parameter) => `${when} ${parameter}`);
}

/** Removes the annotations that only the compiler reads. */
export function withoutNotes({ "x-deserialize": _type, "x-evidence": _evidence, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
