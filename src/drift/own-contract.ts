import { mediaTypesOf } from "../checks/kind/kind.js";
import { type CheckData, type Data, type JsonSchema, membersOf, type OperationData, operationsOf } from "../checks/kind/schemas.js";
import { kindOf } from "../checks/registry.js";
import type { FormatColumn } from "../checks/tables.js";
import { errorResponses } from "../compile/openapi/responses.js";
import {
  anything,
  type BoundName,
  type Contract,
  type EndpointContract,
  endpointKey,
  type Fact,
  flattened,
  inQuery,
  type Member,
  shapeOf,
} from "./contract.js";
import { documentOf, isObject } from "./document.js";

/**
 * Builds the contract from our data, including tables and limits.
 *
 * @param data - The data.
 * @returns Every endpoint and its members, with the evidence for each fact.
 */
export function ownContract(data: Data): Contract {
  const endpoints = new Map<string, EndpointContract>();
  for (const one of operationsOf(data)) {
    const { id, path } = one.operation;
    const method = one.operation.webSocket ? "WS" : one.operation.method;
    const members = new Map([...parameters(one), ...body(one), ...messages(one)]);
    const unknown = { query: unknownIn(one.query), body: unknownIn(one.body), message: unknownIn(one.messages) };
    endpoints.set(endpointKey(method, path), {
      method,
      path,
      id,
      members,
      unknown,
      ...(one.operation.webSocket === undefined && responses(data, one)),
      place: undefined,
    });
  }
  return { endpoints };
}

/** What our data says about bodies and responses over HTTP. */
function responses(data: Data, one: OperationData): Partial<EndpointContract> {
  const errors = Object.entries(errorResponses(data, one, {})) as [string, { readonly "x-deepgram-error": readonly string[] }][];
  const isGeneral = (ids: readonly string[]) => ids.every((id) => data.errors[id]?.foreseeable !== true);
  return {
    mediaTypes: mediaTypes(one),
    isBodyRequired: one.body !== undefined && one.operation.bodyOptional === undefined,
    statuses: ["200", ...errors.map(([status]) => status)],
    generalStatuses: errors.filter(([, response]) => isGeneral(response["x-deepgram-error"])).map(([status]) => status),
  };
}

/** The media types of the body; `undefined` if every type is accepted. */
function mediaTypes(one: OperationData): string[] | undefined {
  if (one.body === undefined) return [];
  const types = mediaTypesOf(one);
  if (types?.others === "taken") return undefined;
  const { json = "application/json", text = undefined } = types ?? {};
  return text === undefined ? [json] : [json, text];
}

/** What happens to members that our schema does not name. */
function unknownIn(schema: JsonSchema | undefined): Fact<string> | undefined {
  const reader = schema?.["x-deserializer"];
  return isObject(reader) ? { value: String(reader["unknown"]), evidence: reader["evidence"] as readonly string[] } : undefined;
}

/** The fields in a schema of ours. */
function fieldsOf(schema: unknown): ReadonlyMap<string, Member> {
  return shapeOf(documentOf(schema).root).fields;
}

function* parameters(one: OperationData): Generator<[string, Member]> {
  const { operation, query, checks } = one;
  const login = checks.find((check) => kindOf(check)?.credentials);
  if (login) yield ["header.authorization", { ...anything, required: true, evidence: login.order.evidence, place: undefined }];
  for (const name of Object.keys(operation.pathParameters ?? {})) {
    yield [`path.${name}`, { ...anything, types: new Set(["string"]), required: true, place: undefined }];
  }
  for (const [name, schema] of Object.entries(query?.properties ?? {})) {
    const field = fieldsOf(query).get(name) as Member;
    const { type } = schema["x-deserialize"] as { readonly type: string };
    const tabled = withTable(one, name, withModels(one, name, field));
    const whole = withChecks(one, "query", name, { ...tabled, bounds: new Map([...machineBounds(type), ...tabled.bounds]) });
    yield [`query.${name}`, inQuery(whole)];
  }
}

function* body(one: OperationData): Generator<[string, Member]> {
  for (const [name, field] of fieldsOf(one.body)) yield* flattened(`body.${name}`, withChecks(one, "body", name, field));
}

function* messages(one: OperationData): Generator<[string, Member]> {
  for (const variant of one.messages?.oneOf ?? []) {
    // the parts of a session's messages are in `$defs`
    const shape = shapeOf(documentOf({ ...variant, $defs: one.messages?.["$defs"] }).root);
    const type = shape.fields.get("type")?.values?.value[0] ?? "";
    const others = [...shape.fields].filter(([name]) => name !== "type");
    const fields = new Map(others.map(([name, field]) => [name, withChecks(one, "message", name, field)]));
    yield* flattened(`message.${type}`, { ...anything, fields, evidence: shape.evidence, required: undefined, place: undefined });
  }
}

/** The range of a 32-bit integer type. */
function machineBounds(type: string): [BoundName, Fact<number>][] {
  if (!/u32$/.test(type)) return [];
  const end = (value: number): Fact<number> => ({ value, evidence: ["lib-serde-qs"], source: "machine" });
  return [
    ["minimum", end(type === "nonzero-u32" ? 1 : 0)],
    ["maximum", end(0xffff_ffff)],
  ];
}

/** Adds the limits and value lists of the checks to a member. */
function withChecks(one: OperationData, part: CheckData["reads"], name: string, member: Member): Member {
  let { values } = member;
  // the descriptions of our data repeat the limits
  const limits = new Map([...member.bounds].filter(([, { source }]) => source !== "words"));
  for (const check of one.checks) {
    const kind = kindOf(check);
    const own = kind?.bounds?.(check, one);
    if (own === undefined || check.reads !== part || !(kind?.members ?? membersOf)(check, one).includes(name)) continue;
    const { evidence, values: more } = own;
    for (const bound of ["minimum", "maximum", "multipleOf", "maxLength", "maxItems"] as const) {
      if (own[bound] !== undefined) limits.set(bound, { value: own[bound], evidence });
    }
    if (more) {
      values = {
        value: [...new Set([...(values?.value ?? []), ...more])],
        evidence: [...new Set([...(values?.evidence ?? []), ...evidence])],
      };
    }
  }
  return { ...member, values, bounds: limits };
}

/** Adds the known voices or models to the parameter `model`. */
function withModels({ folder: { voices, models } }: OperationData, name: string, member: Member): Member {
  const catalogue =
    name !== "model" ? undefined : voices ? { ...voices, known: voices.voices } : models && { ...models, known: models.models };
  if (catalogue === undefined) return member;
  const preset = catalogue.default;
  return {
    ...member,
    values: { value: catalogue.known.map(({ id }) => id), evidence: catalogue.evidence },
    default: preset && { value: preset.model, evidence: preset.evidence },
  };
}

/** Adds all values that the table of audio formats has for a parameter, for any encoding. */
function withTable({ formats }: OperationData, name: string, member: Member): Member {
  if (formats === undefined) return member;
  if (name === "encoding") return { ...member, default: { value: formats.default.encoding, evidence: formats.default.evidence } };
  const cells = Object.values(formats.formats).flatMap((row) => row[name as FormatColumn] ?? []);
  if (cells.length === 0) return member;
  // the real default depends on the encoding: compare with the one that the specification names for all
  const preset = formats.specificationDefaults[name as FormatColumn];
  const evidence = [...new Set(cells.flatMap((cell) => [...cell.evidence, ...(cell.contested?.evidence ?? [])]))];
  const listed = cells.flatMap((cell) => [...(cell.rule === "list" ? cell.values : []), ...(cell.contested?.values ?? [])]).map(String);
  const ranges = cells.filter((cell) => cell.rule === "range");
  const limits = new Map(member.bounds);
  if (ranges.length > 0) {
    limits.set("minimum", { value: Math.min(...ranges.map(({ minimum }) => minimum)), evidence });
    limits.set("maximum", { value: Math.max(...ranges.map(({ maximum }) => maximum)), evidence });
  }
  return {
    ...member,
    values: listed.length === 0 ? member.values : { value: [...new Set([...(member.values?.value ?? []), ...listed])], evidence },
    bounds: limits,
    default: preset === undefined ? undefined : { value: String(preset), evidence: formats.specificationDefaults.evidence },
  };
}
