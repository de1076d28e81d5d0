/** What programs in other languages need to validate requests: portable schemas, and how to decode a request and in which order to check it. */

import { type CheckKind, mediaTypesOf } from "../../checks/kind/kind.js";
import {
  type CheckData,
  type Data,
  type JsonSchema,
  type OperationData,
  operationsOf,
  type RuleData,
  ruleKeys,
  wireType,
} from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { fileOf } from "../data/data.js";
import { entriesOf } from "./request-schema.js";

/** The characters that some language treats as the end of a line. */
const lineBreak = "[\n\r\u0085\u2028\u2029]";

/** The keywords whose value is a schema, a list of schemas, or schemas by name. */
const single = new Set(["not", "items", "additionalProperties"]);
const lists = new Set(["allOf", "anyOf", "oneOf"]);

/**
 * Rewrites a schema so that validators of draft-04 to 2020-12 evaluate it alike, in every language.
 *
 * - `if A then B` becomes `anyOf: [{ not: A }, B]`, and `const` an `enum` of one value: draft-04 has neither keyword.
 * - An anchored pattern applies to text without a line break only. `$` matches before a final line break in Python, Perl, PHP, Java and .NET, and Ruby's
 *   `^` and `$` match at every line; without a line break, they mean the same everywhere, and so does `.`.
 *
 * @param schema - The schema.
 * @returns The rewritten schema. A text with a line break does not match an anchored pattern.
 */
export function portable(schema: JsonSchema): JsonSchema {
  const whole: JsonSchema[] = [];
  const rest: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "if") whole.push({ anyOf: [{ not: portable(value as JsonSchema) }, portable(schema["then"] as JsonSchema)] });
    else if (keyword === "then") continue;
    else if (keyword === "const") rest["enum"] = [value];
    else if (keyword === "pattern") rest[keyword] = value;
    else if (single.has(keyword) && typeof value === "object" && value !== null) rest[keyword] = portable(value as JsonSchema);
    else if (lists.has(keyword)) rest[keyword] = (value as JsonSchema[]).map(portable);
    else if (keyword === "properties" || keyword === "$defs") rest[keyword] = mapped(value as Readonly<Record<string, JsonSchema>>);
    else rest[keyword] = value;
  }
  const { pattern } = rest;
  if (typeof pattern === "string" && /[$^.]/.test(pattern.replace(/\\./g, ""))) {
    if (matchesLineBreak(pattern)) {
      delete rest["pattern"];
      whole.push({ anyOf: [{ type: "string", pattern: lineBreak }, { pattern }] });
    } else if (rest["not"] === undefined) rest["not"] = withLineBreak;
    else whole.push({ not: withLineBreak });
  }
  if (whole.length === 0) return rest;
  const [only] = whole;
  if (whole.length === 1 && only !== undefined && Object.keys(only).every((keyword) => !Object.hasOwn(rest, keyword))) {
    return { ...rest, ...only };
  }
  return { ...rest, allOf: [...((rest["allOf"] as JsonSchema[] | undefined) ?? []), ...whole] };
}

const withLineBreak: JsonSchema = { type: "string", pattern: lineBreak };

/** Tells whether a pattern takes any character, also a line break: it has a class such as `[^-]`. */
function matchesLineBreak(pattern: string): boolean {
  return pattern.includes("[^");
}

function mapped(properties: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, portable(schema)]));
}

/**
 * Describes how the requests of every endpoint are decoded.
 *
 * @param data - The data.
 * @returns The content of `decoding.json`.
 */
export function decodingFile(data: Data): object {
  const { $schema: _schema, ...decoding } = fileOf<{ $schema: string }>(data, "decoding.json");
  const endpoints = operationsOf(data).map((endpoint) => [endpoint.operation.id, endpointDecoding(endpoint)] as const);
  return { ...decoding, endpoints: Object.fromEntries(endpoints) };
}

function endpointDecoding(endpoint: OperationData): object {
  const { operation, query, body } = endpoint;
  const { method, path, webSocket, host, bodyOptional } = operation;
  const types = mediaTypesOf(endpoint);
  const deserializer = query?.["x-deserializer"] as { readonly library: string } | undefined;
  const parameters = Object.entries(query?.properties ?? {}).map(([name, schema]) => [name, wireType(schema)] as const);
  return {
    method,
    path,
    ...(host !== undefined && { host }),
    ...(webSocket && { webSocket }),
    ...(deserializer && { library: deserializer.library.split(" ")[0] }),
    ...(query && { query: Object.fromEntries(parameters) }),
    ...(query?.required && { required: query.required }),
    ...(types && { body: { json: types.json, jsonToo: types.jsonToo, text: types.text, absent: types.absent } }),
    ...(body && bodyOptional && { bodyOptional: true }),
  };
}

/** A check of an endpoint, in the order of the server. */
interface Stage {
  /** The kind of check. */
  readonly check: string;
  /** The part of the request that it reads. */
  readonly reads: CheckData["reads"];
  /** Whether it runs only when the body is there. */
  readonly needsBody?: true;
  /** The first and the last `x-deepgram-order` of its entries in the schema of the request. */
  readonly schema?: readonly [first: number, last: number];
  /** What decides the rest. */
  readonly reader?: string;
  /** The rules that the reader decides, with their errors. */
  readonly rules?: Readonly<Record<string, string>>;
  /** The limit of the reader. */
  readonly limit?: number;
  /** The parameters or fields that the reader looks at. */
  readonly members?: readonly string[];
  /** The parameter that the reader compares them with, and its default. */
  readonly other?: { readonly member: string; readonly otherwise?: number };
}

/**
 * Lists for every endpoint the checks that reject requests by default, in the order of the server.
 *
 * @param data - The data.
 * @returns The content of `order.json`.
 */
export function orderFile(data: Data): object {
  return {
    description:
      "The checks of each endpoint that reject requests by default, in the order of the server, which answers the first error. `schema` has the first and the last " +
      "`x-deepgram-order` of the entries of schemas/<endpoint>.request.json that belong to a check. No schema can decide the `rules`, here with their errors: " +
      "they need the `reader`. A check with `needsBody` runs only when the body was read. The ids of their vectors begin with <endpoint>/<rule>/.",
    endpoints: Object.fromEntries(operationsOf(data).map((endpoint) => [endpoint.operation.id, requestOrder(endpoint, data.errors)])),
  };
}

function requestOrder(endpoint: OperationData, errors: Data["errors"]): Stage[] {
  let order = 0;
  return endpoint.checks.flatMap((check): Stage[] => {
    const kind = kindOf(check);
    if (kind === undefined || check.stage === "message") return [];
    const constraints = kind.constraints?.(check, endpoint) ?? [];
    const first = order + 1;
    order += constraints.flatMap((constraint) => entriesOf(constraint, errors)).length;
    const inSchema = new Set(constraints.flatMap(({ rules }) => rules));
    const rules = check.rules.filter((rule) => !inSchema.has(rule.rule) && canReject(rule, check, kind, endpoint));
    const stage = {
      check: check.check,
      reads: check.reads,
      ...(check.stage === "body" && { needsBody: true as const }),
      ...(order >= first && { schema: [first, order] as const }),
    };
    if (rules.length === 0) return order >= first ? [stage] : [];
    const { id } = endpoint.operation;
    if (kind.reader === undefined)
      throw new Error(`${check.check}: \`reader\` must say what decides ${rules.map(({ rule }) => rule).join(", ")} at ${id}`);
    const { other } = check as CheckData & { readonly other?: Stage["other"] };
    const limit = endpoint.folder.limits[check.limit ?? ""];
    const { members = kind.members?.(check, endpoint) ?? (check.member === undefined ? undefined : [check.member]) } = check;
    return [
      {
        ...stage,
        reader: kind.reader,
        rules: Object.fromEntries(rules.map(({ rule, error = "" }) => [rule, error])),
        ...(limit !== undefined && "value" in limit && { limit: limit.value }),
        ...(members !== undefined && { members }),
        ...(other !== undefined && {
          other: { member: other.member, ...(other.otherwise !== undefined && { otherwise: other.otherwise }) },
        }),
      },
    ];
  });
}

/** Tells whether a rule can reject a request to an endpoint by default. */
function canReject(rule: RuleData, check: CheckData, kind: CheckKind, endpoint: OperationData): boolean {
  if (rule.error === undefined || rule.rejects === "inferred" || ruleKeys(rule, endpoint).length === 0) return false;
  const occurrence = Object.entries(kind.findings(check, endpoint)).find(
    ([finding]) => rule.when === finding || rule.when.startsWith(`${finding} `),
  )?.[1];
  if (!Array.isArray(occurrence)) return true;
  return rule.parameters === undefined ? occurrence.length > 0 : rule.parameters.some((name) => occurrence.includes(name));
}
