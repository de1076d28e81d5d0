import type { CheckData, JsonSchema, OperationData } from "../data/data.js";
import { anyCase } from "../letter-case.js";
import { type Condition, type Constraint, constraint, enforced } from "./constraint.js";
import { fieldTypes } from "./schema-fields.js";

/**
 * Makes the constraints of a check that reads a part of a request: what it deserialises to is what they are about.
 *
 * A text without characters is no number, no boolean and no name, but what the server makes of it is not known: it meets them all.
 *
 * @param check - The check.
 * @param data - The endpoint.
 * @returns The constraints in the order of the server; none for a check that reads nothing.
 */
export function readingConstraints(check: CheckData, data: OperationData): Constraint[] {
  switch (check.check) {
    case "query":
      return queryReading(check, data);
    case "unknown-parameters":
      return unknownParameters(check, data, "unknown parameter");
    case "path-uuid":
      return uuids(check, data);
    case "upgrade":
      return constraint(enforced(data, check, "missing"), ["headers"], {
        anyOf: [field("connection", "upgrade"), field("upgrade", "websocket")],
      });
    case "media-type":
      return mediaType(check, data);
    case "json-body":
      return jsonBody(check, data);
    case "json-url":
      return constraint(enforced(data, check, "no url"), ["body"], orList(objectOf(data.body), 1));
    case "json-deserialization":
      return jsonDeserialization(check, data);
    default:
      return [];
  }
}

interface WantedType {
  readonly type: string;
}

const wantedType = (schema: JsonSchema | undefined): string => (schema?.["x-deserialize"] as WantedType | undefined)?.type ?? "";

/** What a type of Rust is in JSON. */
const jsonTypes: Readonly<Record<string, JsonSchema>> = {
  bool: { type: ["boolean", "string"] },
  f32: { type: ["number", "string"] },
  f64: { type: ["number", "string"] },
  "nonzero-u32": { type: ["integer", "string"], minimum: 0, maximum: 0xffff_ffff },
  u32: { type: ["integer", "string"], minimum: 0, maximum: 0xffff_ffff },
  "u32-or-bool": { type: ["integer", "boolean", "string"], minimum: 0, maximum: 0xffff_ffff },
};

function queryReading(check: CheckData, data: OperationData): Constraint[] {
  const { query } = data;
  if (query === undefined) return [];
  const { unknown, flattened } = query["x-deserializer"] as { readonly unknown: string; readonly flattened?: true };
  const names = Object.keys(query.properties ?? {});
  // where a part is flattened into the struct, serde goes by the names
  const inOrder = flattened ? names.sort() : names;
  const fields = inOrder.flatMap((name): Constraint[] => {
    const wanted = wantedType(query.properties?.[name]);
    const place = ["query", name] as const;
    if (wanted === "enum") return variants(check, data, name);
    const json = jsonTypes[wanted];
    if (json === undefined) return [];
    return [
      ...constraint(enforced(data, check, "wrong type", name), place, { ...json, maxLength: 0 }),
      ...(wanted === "nonzero-u32" ? constraint(enforced(data, check, "zero", name), place, { minimum: 1 }) : []),
    ];
  });
  const missing = (query.required ?? []).flatMap((name) =>
    constraint(enforced(data, check, "missing", name), ["query"], { required: [name] }),
  );
  const strangers = unknown === "rejected" ? unknownParameters(check, data, "unknown field") : [];
  return [
    ...fields,
    ...(flattened ? [...missing, ...strangers] : [...strangers, ...missing]),
    ...unknownParameters(check, data, "unknown parameter"),
  ];
}

/** That a name is one of those that are known, in any case where that may do. */
function variants(check: CheckData, data: OperationData, name: string): Constraint[] {
  const values = (data.query?.properties?.[name]?.enum ?? []).map(String);
  const exactly: JsonSchema = { enum: [...values, ""] };
  const hasCase = check.rules.some((rule) => rule.when === "other case" && rule.parameters?.includes(name));
  const anyOf = [exactly, { pattern: `^(?:${values.map(anyCase).join("|")})$` }];
  return [
    ...constraint(enforced(data, check, "unknown variant", name), ["query", name], hasCase ? { anyOf } : exactly),
    ...(hasCase ? constraint(enforced(data, check, "other case", name), ["query", name], exactly) : []),
  ];
}

function unknownParameters(check: CheckData, data: OperationData, when: string): Constraint[] {
  const properties = Object.fromEntries(Object.keys(data.query?.properties ?? {}).map((name) => [name, {}]));
  return constraint(enforced(data, check, when), ["query"], { properties, additionalProperties: false });
}

const digits = "[0-9a-fA-F]";
const hyphenated = `${digits}{8}(?:-${digits}{4}){3}-${digits}{12}`;
const uuid = `^(?:${digits}{32}|${hyphenated}|\\{${hyphenated}\\}|urn:uuid:${hyphenated})$`;

/** That the parameters of the path are UUIDs where the server parses them: one constraint, whichever rule tells what is wrong. */
function uuids(check: CheckData, data: OperationData): Constraint[] {
  const rules = check.rules.filter(({ when }) => enforced(data, check, when) !== undefined);
  const inPath = (check.members ?? []).filter((name) => Object.hasOwn(data.operation.pathParameters ?? {}, name));
  return inPath.flatMap((name) =>
    constraint(rules[0], ["path", name], { pattern: uuid }).map((one) => ({ ...one, rules: rules.map(({ rule }) => rule) })),
  );
}

/** That a header field has a word in it. */
function field(name: string, word: string): JsonSchema {
  return { required: [name], properties: { [name]: { pattern: anyCase(word) } } };
}

const mediaTypes = (check: CheckData): string[] => [check.mediaTypes?.json, check.mediaTypes?.text].flatMap((type) => type ?? []);
const ofType = (types: readonly string[]): string => `^[ \\t]*(?:${types.map(anyCase).join("|")})[ \\t]*(?:;|$)`;

function mediaType(check: CheckData, data: OperationData): Constraint[] {
  if (check.mediaTypes?.others !== undefined) return [];
  // of none, and of several, nobody has seen what becomes
  const anyOf = [{ pattern: ofType(mediaTypes(check)) }, { pattern: "^[ \\t]*(?:;|$)" }, { pattern: "^[^;]*," }];
  return constraint(enforced(data, check, "unsupported"), ["headers", "content-type"], { anyOf });
}

/** Where plain text is taken too, a body is JSON by its media type only. */
function givenJson({ checks }: OperationData): readonly Condition[] {
  const media = checks.find(({ check }) => check === "media-type")?.mediaTypes;
  if (media?.text === undefined) return [];
  return [{ place: ["headers", "content-type"], schema: { pattern: ofType([media.json]) }, required: true }];
}

/** An object with what it needs, and nothing of descriptions. */
function objectOf(schema: JsonSchema | undefined): JsonSchema {
  const properties = Object.entries(schema?.properties ?? {}).map(([name, { type }]) => [name, { type }]);
  return { type: "object", properties: Object.fromEntries(properties), required: schema?.required ?? [] };
}

/** The same, or a list of as many texts: whether the server takes that in its place, nobody has seen. */
function orList(schema: JsonSchema, length: number): JsonSchema {
  const list = { type: "array", minItems: length, maxItems: length, items: { type: ["string", "null"] } };
  return { anyOf: [...((schema["anyOf"] as JsonSchema[] | undefined) ?? [schema]), list] };
}

function jsonBody(check: CheckData, data: OperationData): Constraint[] {
  const { body } = data;
  const branches = body?.oneOf ?? (body ? [body] : []);
  const names = [...new Set(branches.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  // what the server makes of a field that it does not know is not known, beside one that it does
  const isOpen = check.rules.some(({ when, rejects }) => when === "unknown field" && rejects === "inferred");
  const exactly = branches.map((branch) => ({ ...objectOf(branch), ...(isOpen ? {} : { additionalProperties: false }) }));
  const texts = Object.fromEntries(names.map((name) => [name, { type: ["string", "null"] }]));
  const perhaps = (isOpen ? (check.values?.values ?? []) : []).map((name) => ({ type: "object", properties: texts, required: [name] }));
  const schema = orList({ anyOf: [...exactly, ...perhaps] }, names.length);
  return constraint(enforced(data, check, "shape"), ["body"], schema, { given: givenJson(data) });
}

function jsonDeserialization(check: CheckData, data: OperationData): Constraint[] {
  const { body } = data;
  if (body === undefined) return [];
  // a list may stand in place of an object, and only the server's reader says which
  const whole = constraint(enforced(data, check, "wrong type"), ["body"], { type: ["object", "array"] });
  const fields = Object.entries(fieldTypes(body)).flatMap(([name, { type, items, additionalProperties }]) =>
    // of a date a schema cannot say whether it is one, so that it says nothing
    type === undefined || body.properties?.[name]?.format !== undefined
      ? []
      : constraint(enforced(data, check, "wrong type", name), ["body", name], {
          type,
          ...(items && { items: { type: items.type } }),
          ...(additionalProperties !== undefined && { additionalProperties }),
        }),
  );
  const missing = (body.required ?? []).flatMap((name) =>
    constraint(enforced(data, check, "missing field", name), ["body"], { required: [name] }),
  );
  return [...whole, ...fields, ...missing];
}
