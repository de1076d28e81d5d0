import { at, entries, followed, isObject, type Located, memberOf, placeOf, textAt } from "./document.js";

/** The keywords of JSON Schema that limit a value. */
export const boundNames = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
] as const;

export type BoundName = (typeof boundNames)[number];

/** A statement about a member, with its evidence. */
export interface Fact<Value> {
  readonly value: Value;
  /** Ids of `evidence.json`. Empty for facts from a specification. */
  readonly evidence: readonly string[];
  /** `words`: the fact comes from a description. `machine`: the fact is the range of an integer type. */
  readonly source?: "words" | "machine";
}

/** The part of a schema that can be compared. */
export interface Shape {
  /** The JSON types that the value may have. Empty: the schema names no type. */
  readonly types: ReadonlySet<string>;
  /** Whether the value is a list. The other fields then describe its items. */
  readonly repeated: boolean;
  /** The values of `enum` or `const`, as text. */
  readonly values: Fact<readonly string[]> | undefined;
  readonly bounds: ReadonlyMap<BoundName, Fact<number>>;
  readonly default: Fact<string> | undefined;
  /** The properties of an object by name. `*` stands for additional properties. */
  readonly fields: ReadonlyMap<string, Member>;
  readonly isDeprecated?: boolean;
  readonly evidence: readonly string[];
}

/** A parameter, a field or a message. */
export interface Member extends Shape {
  /** `undefined`: unknown. */
  readonly required: boolean | undefined;
  /** File and line. `undefined` in our data. */
  readonly place: string | undefined;
}

/** The contract of one endpoint. */
export interface EndpointContract {
  /** The HTTP method, or `WS` for a WebSocket. */
  readonly method: string;
  readonly path: string;
  /** Our endpoint id. */
  readonly id: string | undefined;
  /** Parameters, fields and messages by location: `query.model`, `path.key_id`, `header.authorization`, `body.text`, `message.Speak.text`. */
  readonly members: ReadonlyMap<string, Member>;
  /** Whether the endpoint takes a body that the document does not describe. */
  readonly isBodyOpen?: boolean;
  /** What happens to unknown members, by location. Only our data says so. */
  readonly unknown: Readonly<Record<string, Fact<string> | undefined>>;
  /** The media types of the request body. `undefined`: any, or unknown. */
  readonly mediaTypes?: readonly string[] | undefined;
  /** Whether a request needs a body. */
  readonly isBodyRequired?: boolean;
  /** The statuses of the responses. `undefined`: unknown. */
  readonly statuses?: readonly string[] | undefined;
  /** The statuses that no request causes by itself, such as 401 or 503. A document need not list them. Only our data says so. */
  readonly generalStatuses?: readonly string[];
  readonly isDeprecated?: boolean;
  readonly place: string | undefined;
}

/** What a document, or our data, says about the API. */
export interface Contract {
  /** The endpoints by `endpointKey`. */
  readonly endpoints: ReadonlyMap<string, EndpointContract>;
}

/**
 * Builds the key of an endpoint. The names of path parameters do not matter.
 *
 * @param method - The HTTP method, or `WS`.
 * @param path - The path, with parameters as `{name}`.
 * @returns The key.
 * @example
 * endpointKey("get", "/v1/models/{model_id}"); // "GET /v1/models/{}"
 */
export function endpointKey(method: string, path: string): string {
  return `${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}

/** The shape of a schema without constraints. */
export const anything: Shape = {
  types: new Set(),
  repeated: false,
  values: undefined,
  bounds: new Map(),
  default: undefined,
  fields: new Map(),
  evidence: [],
};

/**
 * Lists a member and its nested fields by location.
 *
 * @param prefix - The location of the member, for example `body.thresholds`.
 * @param member - The member.
 * @returns Pairs of location and member, outer members first.
 */
export function* flattened(prefix: string, member: Member): Generator<[string, Member]> {
  yield [prefix, member];
  for (const [name, field] of member.fields) yield* flattened(`${prefix}${member.repeated ? "[]" : ""}.${name}`, field);
}

type Draft = { -readonly [Key in keyof Shape]: Shape[Key] };

/**
 * Reads the shape of a JSON Schema, in the dialects of OpenAPI and AsyncAPI.
 *
 * @param schema - The schema.
 * @returns The shape: the union of all alternatives. A recursive schema is read once.
 * @throws SpecificationError if a reference cannot be resolved.
 */
export function shapeOf(schema: Located): Shape {
  return read(schema, new Set());
}

function read(schema: Located, within: ReadonlySet<unknown>): Shape {
  if (!isObject(schema.value) || within.has(schema.value)) return anything;
  const inner = new Set([...within, schema.value]);
  const parts = [own(schema, inner)];
  if (textAt(schema, "$ref") !== undefined) parts.push(read(followed(schema), inner));
  for (const part of items(schema, "allOf")) parts.push(read(part, inner));
  for (const keyword of ["oneOf", "anyOf"]) {
    const branches = items(schema, keyword).filter((branch) => textAt(branch, "type") !== "null");
    if (branches.length > 0) parts.push(either(branches.map((branch) => read(branch, inner))));
  }
  return parts.reduce(both);
}

/** The schemas in a keyword. References stay unresolved because keywords next to `$ref` count too. */
function items(schema: Located, keyword: string): Located[] {
  const list = memberOf(schema, keyword);
  const count = Array.isArray(list?.value) ? list.value.length : 0;
  return Array.from({ length: count }, (_, index) => memberOf(list, index)).filter((item) => item !== undefined);
}

/** The shape from the keywords of the schema itself. */
function own(schema: Located, within: ReadonlySet<unknown>): Shape {
  const keywords = schema.value as Readonly<Record<string, unknown>>;
  const { type, const: constant, enum: listed } = keywords;
  const types = new Set((Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === "string" && one !== "null"));
  const named = listed === undefined ? (constant === undefined ? [] : [constant]) : Array.isArray(listed) ? listed : [];
  const values = named.filter((value) => value !== null).map(String);
  const evidence = (keywords["x-evidence"] as readonly string[] | undefined) ?? [];
  const draft: Draft = {
    ...anything,
    types,
    values: values.length === 0 ? undefined : { value: values, evidence },
    bounds: bounds(keywords, evidence),
    default: keywords["default"] === undefined ? undefined : { value: asText(keywords["default"]), evidence },
    fields: fields(schema, within),
    ...(keywords["deprecated"] === true && { isDeprecated: true }),
    evidence,
  };
  const itemSchema = memberOf(schema, "items");
  if (!types.has("array") && itemSchema === undefined) return draft;
  types.delete("array");
  const item = itemSchema === undefined ? anything : read(itemSchema, within);
  // a list of lists counts as a list
  return { ...both(draft, { ...item, default: undefined }), repeated: true, types: new Set([...types, ...item.types]) };
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function bounds(keywords: Readonly<Record<string, unknown>>, evidence: readonly string[]): Map<BoundName, Fact<number>> {
  const found = new Map<BoundName, Fact<number>>();
  for (const name of boundNames) {
    const value = keywords[name];
    if (typeof value === "number") found.set(name, { value, evidence });
  }
  // OpenAPI 3.0: a boolean makes the bound exclusive
  for (const [end, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    const fact = found.get(end);
    if (keywords[exclusive] !== true || fact === undefined) continue;
    found.delete(end);
    found.set(exclusive, fact);
  }
  const { description } = keywords;
  const isLimited = found.has("minimum") || found.has("maximum") || keywords["enum"] !== undefined || keywords["const"] !== undefined;
  const [sentence] = (typeof description === "string" && !isLimited && inWords.exec(description)) || [];
  if (sentence === undefined) return found;
  const numbers = [...sentence.matchAll(new RegExp(number, "g"))].map(([, digits]) => Number(digits));
  found.set("minimum", { value: Math.min(...numbers), evidence, source: "words" });
  found.set("maximum", { value: Math.max(...numbers), evidence, source: "words" });
  return found;
}

// a minus sign directly after a digit is a dash
const number = String.raw`\x60?((?<!\d)-?\d+(?:\.\d+)?)\x60?`;
// "0.7 to 1.5", "between 0.5 and 1.0"
const pair = String.raw`\s*(?:-|–|to\b|and\b)\s*${number}`;
// "-2, -1, 0, 1, 2", "0.85, 0.90, ..., 1.15"
const list = String.raw`(?:,(?:\s*(?:\.\.\.|…),)?\s*(?:(?:and|or)\s+)?${number})+`;
const inWords = new RegExp(String.raw`\b(?:range|values|between|from)\b[\s:(\[]*${number}(?:${list}|${pair})(?![\w-])`, "i");

function fields(schema: Located, within: ReadonlySet<unknown>): Map<string, Member> {
  const members = new Map<string, Member>();
  const list = memberOf(schema, "required")?.value;
  const required = new Set(Array.isArray(list) ? list : []);
  const properties = memberOf(schema, "properties");
  for (const name of isObject(properties?.value) ? Object.keys(properties.value) : []) {
    const property = memberOf(properties, name);
    if (property === undefined || textAt(property, "type") === "null") continue;
    members.set(name, { ...read(property, within), required: required.has(name), place: placeOf(property) });
  }
  const others = memberOf(schema, "additionalProperties");
  if (isObject(others?.value) && Object.keys(others.value).length > 0) {
    members.set("*", { ...read(others as Located, within), required: false, place: placeOf(others as Located) });
  }
  return members;
}

/** The shape of two schemas that must both match. */
function both(one: Shape, other: Shape): Shape {
  const common = [...one.types].filter((type) => other.types.has(type));
  const members = new Map(one.fields);
  for (const [name, field] of other.fields) {
    const known = members.get(name);
    members.set(
      name,
      known ? { ...both(known, field), required: known.required === true || field.required === true, place: known.place } : field,
    );
  }
  return {
    types: common.length > 0 ? new Set(common) : new Set([...one.types, ...other.types]),
    repeated: one.repeated || other.repeated,
    values: one.values ?? other.values,
    bounds: new Map([...other.bounds, ...one.bounds]),
    default: one.default ?? other.default,
    fields: members,
    ...((one.isDeprecated || other.isDeprecated) && { isDeprecated: true }),
    evidence: [...new Set([...one.evidence, ...other.evidence])],
  };
}

/** The shape of several schemas of which one must match. */
function either(shapes: readonly Shape[]): Shape {
  const values = shapes.flatMap((shape) => shape.values?.value ?? []);
  const evidence = [...new Set(shapes.flatMap((shape) => shape.evidence))];
  const found = new Map<BoundName, Fact<number>>();
  for (const name of boundNames) {
    const facts = shapes.flatMap((shape) => shape.bounds.get(name) ?? []);
    const [first] = facts;
    if (first === undefined) continue;
    const ends = facts.map(({ value }) => value);
    found.set(name, { ...first, value: /^(?:min|exclusiveMin)/.test(name) ? Math.min(...ends) : Math.max(...ends) });
  }
  const objects = shapes.filter((shape) => shape.fields.size > 0);
  const members = new Map<string, Member>();
  for (const name of new Set(objects.flatMap((shape) => [...shape.fields.keys()]))) {
    const variants = objects.flatMap((shape) => shape.fields.get(name) ?? []);
    const required = variants.length === shapes.length && variants.every((variant) => variant.required === true);
    members.set(name, { ...either(variants), required, place: variants[0]?.place });
  }
  return {
    types: shapes.some((shape) => shape.types.size === 0 && shape.values === undefined)
      ? new Set()
      : new Set(shapes.flatMap((shape) => [...shape.types])),
    repeated: shapes.some((shape) => shape.repeated),
    values: values.length === 0 ? undefined : { value: [...new Set(values)], evidence },
    bounds: found,
    default: shapes.find((shape) => shape.default !== undefined)?.default,
    fields: members,
    ...(shapes.every((shape) => shape.isDeprecated) && { isDeprecated: true }),
    evidence,
  };
}

/**
 * Normalizes the shape of a query parameter. Every value in a query is text, so documents spell the same type in several ways.
 *
 * @param shape - The shape of the parameter.
 * @returns The normalized shape: the values `true` and `false` alone are a boolean; a boolean next to other values adds these two values;
 *   a list of numbers has a numeric type.
 */
export function inQuery<Kind extends Shape>(shape: Kind): Kind {
  const listed = shape.values?.value ?? [];
  if (listed.length === 2 && listed.includes("true") && listed.includes("false")) {
    return { ...shape, types: new Set(["boolean"]), values: undefined, default: unlessFalse(shape) };
  }
  if (shape.types.has("boolean") && shape.values !== undefined) {
    const types = new Set([...shape.types].filter((type) => type !== "boolean").concat("string"));
    return { ...shape, types, values: { ...shape.values, value: [...new Set([...listed, "true", "false"])] }, default: unlessFalse(shape) };
  }
  const isNumeric = listed.length > 0 && listed.every((value) => /^-?\d+(?:\.\d+)?$/.test(value));
  const others = new Set([...shape.types].filter((type) => type !== "string"));
  const types = !shape.types.has("string") ? shape.types : isNumeric ? others : new Set(["string"]);
  return { ...shape, types, default: types.has("boolean") || shape.default?.value === "false" ? unlessFalse(shape) : shape.default };
}

/** The default, unless it is `false`: such a default only says that the parameter is optional. */
function unlessFalse({ default: preset }: Shape): Fact<string> | undefined {
  return preset?.value === "false" ? undefined : preset;
}

/**
 * Lists the parameters in the schema of an object.
 *
 * @param schema - The schema. Without `required`, it is unknown which parameters are required.
 * @returns The parameters by name.
 */
export function parametersOf(schema: Located | undefined): Map<string, Member> {
  if (schema === undefined) return new Map();
  const isListed = at(schema, "required") !== undefined;
  const parameters = [...shapeOf(schema).fields].filter(([name]) => name !== "*");
  return new Map(parameters.map(([name, member]) => [name, isListed ? member : { ...member, required: undefined }]));
}

/**
 * Finds the `Authorization` header that security requirements ask for.
 *
 * @param security - The requirements: schemes, or objects with the names of schemes.
 * @param root - The document with the named schemes under `components`.
 * @returns The header; `undefined` if no requirement asks for it.
 */
export function authorization(security: Located | undefined, root: Located): Member | undefined {
  for (const [, requirement] of entries(security)) {
    const named = entries(requirement).map(([name]) => at(at(at(root, "components"), "securitySchemes"), name));
    for (const scheme of textAt(requirement, "type") === undefined ? named : [requirement]) {
      const type = textAt(scheme, "type");
      const isKey = type === "apiKey" || type === "httpApiKey";
      if (scheme === undefined || (isKey && textAt(scheme, "name")?.toLowerCase() !== "authorization")) continue;
      return { ...anything, required: undefined, place: placeOf(requirement) };
    }
  }
  return undefined;
}
