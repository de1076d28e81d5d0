import { anything, type BoundName, boundNames, type Fact, type Member, type Shape } from "./contract.js";
import { at, followed, isObject, type Located, memberOf, placeOf, textAt } from "./spec-document.js";

type Draft = { -readonly [Key in keyof Shape]: Shape[Key] };

/**
 * Reads what a JSON Schema says of a value, in the dialects of OpenAPI and AsyncAPI.
 *
 * @param schema - The schema.
 * @returns What it says; of alternatives, what any of them says. A schema within itself is not looked into again.
 * @throws SpecError where a reference leads nowhere.
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

/** The items of a keyword, as they stand: what goes for a reference is read with what stands beside it. */
function items(schema: Located, keyword: string): Located[] {
  const list = memberOf(schema, keyword);
  const count = Array.isArray(list?.value) ? list.value.length : 0;
  return Array.from({ length: count }, (_, index) => memberOf(list, index)).filter((item) => item !== undefined);
}

/** What the keywords of a schema say that are not about other schemas. */
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
    evidence,
  };
  const itemSchema = memberOf(schema, "items");
  if (!types.has("array") && itemSchema === undefined) return draft;
  types.delete("array");
  const item = itemSchema === undefined ? anything : read(itemSchema, within);
  // a list of lists is a list
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
  // OpenAPI 3.0 says with a boolean that an end is not included
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
  if (typeof description !== "string" || found.has("minimum") || found.has("maximum")) return found;
  const [, from, to] = inWords.exec(description) ?? [];
  if (from === undefined || to === undefined) return found;
  found.set("minimum", { value: Number(from), evidence, source: "words" });
  found.set("maximum", { value: Number(to), evidence, source: "words" });
  return found;
}

const number = String.raw`\x60?(-?\d+(?:\.\d+)?)\x60?`;
const inWords = new RegExp(
  String.raw`\b(?:range|values|between|from)\b[\s:(\[]*${number}\s*(?:-|–|,|to\b|and\b)\s*${number}(?![\w-])`,
  "i",
);

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

/** What two schemas say that both hold. */
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
    evidence: [...new Set([...one.evidence, ...other.evidence])],
  };
}

/** What is said by one of several schemas or by another. */
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
    evidence,
  };
}

/**
 * Reads a shape as that of a parameter in a query, where everything comes as text.
 *
 * @param shape - What is said of the parameter.
 * @returns The same, spelt in one way: a list of `true` and `false` is a boolean, a boolean beside other values is two values more, a list of numbers is none of texts, and a text may be anything.
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

/** A default, unless it is that something is off: then it says no more than that the parameter may be left out. */
function unlessFalse({ default: preset }: Shape): Fact<string> | undefined {
  return preset?.value === "false" ? undefined : preset;
}

/**
 * Lists the parameters that an object with properties describes.
 *
 * @param schema - The schema of the object; where it has no list of what is required, nothing is said of that.
 * @returns The parameters by name.
 */
export function parametersOf(schema: Located | undefined): Map<string, Member> {
  if (schema === undefined) return new Map();
  const isListed = at(schema, "required") !== undefined;
  const parameters = [...shapeOf(schema).fields].filter(([name]) => name !== "*");
  return new Map(parameters.map(([name, member]) => [name, isListed ? member : { ...member, required: undefined }]));
}
