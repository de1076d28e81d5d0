import type { Provenance } from "../contract.js";
import type { JsonSchema } from "../kind/schemas.js";
import type { MessageTree, RefusedKey, ScalarNode, TreeField, TreeNode, TreeStruct, UnionNode } from "./tree.js";

/** How certain a fact is, in the form of the schema of a session. */
interface SureData {
  readonly rejects: string;
  readonly text: string;
  readonly evidence: readonly string[];
}

/** What early access called differently. */
interface ReplacedData {
  readonly types: Readonly<Record<string, string>>;
  readonly fields: readonly { readonly type: string; readonly from: string; readonly to: string }[];
}

type Refused = Readonly<Record<string, SureData & Omit<RefusedKey, keyof Provenance>>>;

/**
 * Compiles the schema of a session into the tree that its messages are compared with.
 *
 * @param schema - The schema: one object for each type of message, and `$defs` for their parts.
 * @returns The tree.
 * @throws Error if there is no schema, or a part of it has no place in a tree.
 */
export function messageTree(schema: JsonSchema | undefined): MessageTree {
  if (schema === undefined) throw new Error("a check of messages needs their schema");
  const { tag } = schema["x-deserializer"] as { readonly tag: string };
  const early = schema["x-early-access"] as { readonly types: readonly string[] };
  const replaced = schema["x-replaced"] as ReplacedData;
  const defs = schema["$defs"] as Readonly<Record<string, JsonSchema>>;
  const structs: Record<string, TreeStruct> = {};
  for (const [name, def] of Object.entries(defs)) structs[name] = structOf(def, defs, structs);
  const messages: Record<string, string> = {};
  for (const variant of schema.oneOf ?? []) {
    const type = String(variant.properties?.[tag]?.["const"]);
    messages[type] = type;
    structs[type] = structOf(variant, defs, structs);
  }
  const moved: Record<string, Record<string, string>> = {};
  for (const { type, from, to } of replaced.fields) moved[type] = { ...moved[type], [from]: to };
  return { tag, messages, structs, early: early.types, replaced: replaced.types, moved };
}

function structOf(def: JsonSchema, defs: Readonly<Record<string, JsonSchema>>, structs: Record<string, TreeStruct>): TreeStruct {
  const fields: Record<string, TreeField> = {};
  for (const [key, schema] of Object.entries(def.properties ?? {})) {
    const early = (schema["x-early-access"] as readonly string[] | undefined) ?? undefined;
    fields[key] = {
      node: nodeOf(schema, defs, structs, key),
      ...(schema["x-depth"] === "here" && { isEnd: true as const }),
      ...(early && { early }),
    };
  }
  const missing = (def["x-missing"] ?? {}) as Readonly<Record<string, SureData>>;
  const refused = (def["x-refused"] ?? {}) as Refused;
  return {
    fields,
    required: Object.fromEntries((def.required ?? []).map((key) => [key, missing[key] ? sourceOf(missing[key]) : null])),
    unknown: def["x-unknown"] as TreeStruct["unknown"],
    refused: Object.fromEntries(Object.entries(refused).map(([key, one]) => [key, sourceOf(one)])),
  };
}

function nodeOf(
  schema: JsonSchema,
  defs: Readonly<Record<string, JsonSchema>>,
  structs: Record<string, TreeStruct>,
  key: string,
): TreeNode {
  const { type, items, properties, oneOf } = schema;
  const anyOf = schema["anyOf"] as readonly JsonSchema[] | undefined;
  const inside = (one: JsonSchema): TreeNode => nodeOf(one, defs, structs, key);
  const referred = nameOf(schema);
  if (referred !== undefined) return { kind: "struct", name: referred };
  if (schema["x-union"] !== undefined) return unionOf(schema["x-union"] as UnionData, oneOf ?? [], defs);
  if (anyOf) return eitherOf(anyOf, inside, structs, defs);
  if (schema["const"] !== undefined) return { kind: "scalar", types: ["string"], values: [String(schema["const"])] };
  if (type === "array") return { kind: "list", items: inside(items ?? {}) };
  if (type === "object") {
    if (schema["x-any"] === true || schema["x-early-access"] !== undefined) return { kind: "any" };
    if (schema.additionalProperties !== undefined && properties === undefined) return { kind: "map" };
    throw new Error(`${key}: an object in a session is a $ref, a map or anything`);
  }
  return scalarOf(schema);
}

function nameOf({ $ref }: JsonSchema): string | undefined {
  return typeof $ref === "string" ? $ref.slice("#/$defs/".length) : undefined;
}

function scalarOf(schema: JsonSchema): ScalarNode {
  const { type, enum: values } = schema;
  const { minimum, maximum } = schema as { readonly minimum?: number; readonly maximum?: number };
  const sure = schema["x-sure"] as Readonly<Record<string, SureData>> | undefined;
  return {
    kind: "scalar",
    types: [type ?? []].flat(),
    ...(values && { values: values.map(String) }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(sure && { sure: Object.fromEntries(Object.entries(sure).map(([what, one]) => [what, sourceOf(one)])) }),
  };
}

interface UnionData {
  readonly member: string;
  readonly otherwise?: string;
  readonly sure?: { readonly missing?: SureData; readonly values?: SureData & { readonly values: readonly string[] } };
}

function unionOf(
  { member, otherwise, sure }: UnionData,
  oneOf: readonly JsonSchema[],
  defs: Readonly<Record<string, JsonSchema>>,
): UnionNode {
  const variants: Record<string, string> = {};
  for (const one of oneOf) {
    const name = nameOf(one) ?? "";
    variants[String(defs[name]?.properties?.[member]?.["const"])] = name;
  }
  const known = { ...(sure?.missing && { missing: sourceOf(sure.missing) }), ...(sure?.values && { values: sourceOf(sure.values) }) };
  return {
    kind: "union",
    member,
    ...(otherwise === undefined ? {} : { otherwise }),
    variants,
    ...(sure && { sure: known as NonNullable<UnionNode["sure"]> }),
  };
}

/** One or several values, an id or a struct, one of several scalars, or one of several structs that no member selects. */
function eitherOf(
  anyOf: readonly JsonSchema[],
  inside: (schema: JsonSchema) => TreeNode,
  structs: Record<string, TreeStruct>,
  defs: Readonly<Record<string, JsonSchema>>,
): TreeNode {
  const [first = {}, second = {}] = anyOf;
  if (second.type === "array") return { kind: "one or more", of: inside(first) };
  if (first.type === "string" && nameOf(second) !== undefined) return { kind: "string or", of: inside(second) };
  const names = anyOf.map(nameOf);
  if (names.every((name) => name !== undefined)) {
    const name = names.join("|");
    const parts = names.map((one) => structOf(defs[one] ?? {}, defs, structs));
    const required = Object.entries(parts[0]?.required ?? {}).filter(([key]) => parts.every((part) => Object.hasOwn(part.required, key)));
    structs[name] = {
      fields: Object.assign({}, ...parts.map(({ fields }) => fields)) as TreeStruct["fields"],
      required: Object.fromEntries(required),
      unknown: "open",
      refused: {},
    };
    return { kind: "struct", name };
  }
  const scalars = anyOf.filter((one) => one["const"] === undefined).map(scalarOf);
  const constants = anyOf.flatMap((one) => (one["const"] === undefined ? [] : String(one["const"])));
  const merged = Object.assign({}, ...scalars) as ScalarNode;
  return { ...merged, types: ["string", ...scalars.flatMap(({ types }) => types)], values: constants };
}

/** The two certainties of a fact as one. */
function sourceOf<Fact extends SureData>({ rejects, text, ...rest }: Fact): Provenance & Omit<Fact, "rejects" | "text"> {
  return { ...rest, certainty: { rejects, text } } as never;
}
