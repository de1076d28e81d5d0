import type { Data, JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import type { MemberConditionData, MessageCombinationOptions } from "../../checks/message-combination/kind.js";
import { messageTree } from "../../checks/message-tree/from-schema.js";
import { structsIn, type WrongKey, wrongKeys } from "../../checks/message-tree/kind.js";
import type { MessageTree } from "../../checks/message-tree/tree.js";
import { productOf } from "../names.js";
import { knownVoices } from "./message-schema.js";

/**
 * Compiles the schema of a message for editors: documented types and values, open lists of values, and for each rejected key a message that says where
 * it belongs.
 *
 * It is a schema of draft-07, with the keywords `errorMessage`, `deprecationMessage` and `doNotSuggest` of Visual Studio Code. It is stricter than
 * `preflightMessage`: everything undocumented is an error.
 *
 * @param data - All of the data, for the voices and the texts of errors.
 * @param one - The endpoint.
 * @param messages - The schema as it is under `schemas/`.
 * @param type - The type of the message, such as `Settings`.
 * @returns The schema.
 */
export function editorSchema(data: Data, one: OperationData, messages: JsonSchema, type: string): JsonSchema {
  const tree = messageTree(messages);
  const writer = new EditorSchemaWriter(data, one, messages, tree);
  const { properties, ...rest } = writer.root(type);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `urn:deepgram-preflight:${one.folder.version}:${productOf(one.folder)}.settings`,
    title: `${type} of the Voice Agent`,
    ...rest,
    properties: { $schema: { type: "string", description: "The schema, for editors. Leave it out of the message." }, ...properties },
    definitions: writer.definitions(),
  };
}

class EditorSchemaWriter {
  private readonly defs: Readonly<Record<string, JsonSchema>>;
  private readonly used = new Map<string, JsonSchema>();
  private wrong: readonly WrongKey[] = [];

  constructor(
    private readonly data: Data,
    private readonly one: OperationData,
    private readonly messages: JsonSchema,
    private readonly tree: MessageTree,
  ) {
    this.defs = messages["$defs"] as Readonly<Record<string, JsonSchema>>;
  }

  root(type: string): JsonSchema {
    this.wrong = wrongKeys(this.tree, type);
    const variant = this.messages.oneOf?.find(({ properties }) => properties?.[this.tree.tag]?.["const"] === type);
    return this.struct(type, variant ?? {});
  }

  definitions(): Record<string, JsonSchema> {
    return Object.fromEntries(this.used);
  }

  private struct(name: string, def: JsonSchema): JsonSchema {
    const { description, required = [], properties = {} } = def;
    const fields: Record<string, JsonSchema> = {};
    for (const [key, schema] of Object.entries(properties)) fields[key] = this.field(schema);
    const wrong = this.wrong.filter(({ struct, key }) => struct === name && !Object.hasOwn(fields, key));
    for (const { key, text } of wrong) fields[key] = { description: text, doNotSuggest: true };
    const allOf = this.combinations(name);
    return {
      description,
      type: "object",
      properties: fields,
      required,
      // a check of names marks the key in an editor, a check of its value would mark the value
      ...(wrong.length > 0 && { propertyNames: { allOf: wrong.map(({ key, text }) => ({ not: { const: key }, errorMessage: text })) } }),
      ...(def["x-unknown"] !== "open" && { additionalProperties: false }),
      ...(allOf.length > 0 && { allOf }),
    };
  }

  private field(schema: JsonSchema): JsonSchema {
    const { description, type, enum: values, items, oneOf, additionalProperties } = schema;
    const { minimum, maximum, deprecated } = schema as { minimum?: number; maximum?: number; deprecated?: true };
    const anyOf = schema["anyOf"] as readonly JsonSchema[] | undefined;
    const known = schema["x-known"] as readonly string[] | "voices" | undefined;
    const about = { ...(description !== undefined && { description }), ...(deprecated && { deprecationMessage: description }) };
    if (schema["$ref"] !== undefined) return { description: this.def(schema)?.description, ...about, ...this.reference(schema) };
    if (schema["x-union"] !== undefined) return { ...about, ...this.union(schema, oneOf ?? []) };
    if (anyOf) return { ...about, ...this.either(anyOf) };
    if (schema["const"] !== undefined) return { ...about, const: schema["const"] };
    if (known) return { ...about, anyOf: [{ enum: known === "voices" ? knownVoices(this.data) : known }, { type: "string" }] };
    if (type === "array") return { ...about, type, items: this.field(items ?? {}) };
    return {
      ...about,
      type,
      ...(additionalProperties && { additionalProperties }),
      ...(values && { enum: values }),
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
    };
  }

  /** One of several structs, selected by a member: an editor reports only the errors of that struct. */
  private union(schema: JsonSchema, oneOf: readonly JsonSchema[]): JsonSchema {
    const { member, otherwise } = schema["x-union"] as { readonly member: string; readonly otherwise?: string };
    const tags = oneOf.map((one) => this.def(one)?.properties?.[member]);
    const variants = oneOf.map((one, index) => [String(tags[index]?.["const"]), this.reference(one)] as const);
    return {
      type: "object",
      properties: { [member]: { description: tags[0]?.description, enum: variants.map(([tag]) => tag) } },
      ...(otherwise === undefined && { required: [member] }),
      allOf: variants.map(([tag, then]) => ({
        if: { properties: { [member]: { const: tag } }, ...(tag !== otherwise && { required: [member] }) },
        then,
      })),
    };
  }

  private either(anyOf: readonly JsonSchema[]): JsonSchema {
    const [first = {}, second = {}] = anyOf;
    if (second.type === "array") {
      const one = this.reference(first);
      // biome-ignore-start lint/suspicious/noThenProperty: it is a keyword of JSON Schema
      return {
        type: ["object", "array"],
        allOf: [
          { if: { type: "array" }, then: { items: one } },
          { if: { type: "object" }, then: one },
        ],
      };
      // biome-ignore-end lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    }
    // in an anyOf, an editor would show an error at the whole object
    if (first.type === "string" && this.def(second))
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
      return { type: ["string", "object"], if: { type: "object" }, then: this.reference(second) };
    return { anyOf: anyOf.map((one) => this.field(one)) };
  }

  private def({ $ref }: JsonSchema): JsonSchema | undefined {
    return typeof $ref === "string" ? this.defs[nameOf($ref)] : undefined;
  }

  private reference(schema: JsonSchema): JsonSchema {
    const name = nameOf(String(schema["$ref"]));
    if (!this.used.has(name)) {
      this.used.set(name, {});
      this.used.set(name, this.struct(name, this.defs[name] ?? {}));
    }
    // draft-07 ignores every other keyword next to a reference
    return { allOf: [{ $ref: `#/definitions/${name}` }] };
  }

  /** The certain rules about several members of a struct. */
  private combinations(struct: string): JsonSchema[] {
    return this.one.checks.flatMap((check) => {
      const { at, conditions } = check as unknown as Partial<MessageCombinationOptions>;
      const rule = check.rules.find(({ error, rejects }) => error !== undefined && rejects !== "inferred");
      if (check.check !== "message-combination" || !at || !conditions || !rule) return [];
      if (!at.some((place) => this.structAt(place) === struct)) return [];
      const [blamed, ...others] = conditions as [MemberConditionData, ...MemberConditionData[]];
      const text = rule.hint ?? this.data.errors[rule.error ?? ""]?.mend ?? "";
      const not = { not: valueSchema(blamed), errorMessage: text.replace(/`\{\w+\}`/g, "the value") };
      const then = inside(blamed.member.split("."), not, false);
      return [others.length === 0 ? then : { if: { allOf: others.map(conditionSchema) }, then }];
    });
  }

  /** The struct at a place such as `Settings.agent.think`. */
  private structAt(place: string): string | undefined {
    const [type = "", ...keys] = place.split(".");
    let name: string | undefined = this.tree.messages[type];
    for (const key of keys) {
      const field = name === undefined ? undefined : this.tree.structs[name]?.fields[key];
      const [only, ...others] = field ? structsIn(field.node) : [];
      name = others.length === 0 ? only : undefined;
    }
    return name;
  }
}

function nameOf(reference: string): string {
  return reference.slice("#/$defs/".length);
}

/** Applies a schema to a member, by the keys that lead to it. */
function inside(keys: readonly string[], schema: JsonSchema, isRequired: boolean): JsonSchema {
  const [key = "", ...rest] = keys;
  const member = rest.length === 0 ? schema : inside(rest, schema, isRequired);
  return { properties: { [key]: member }, ...(isRequired && { required: [key] }) };
}

function conditionSchema(condition: MemberConditionData): JsonSchema {
  const { member, absent } = condition;
  const keys = member.split(".");
  return absent ? { not: inside(keys, {}, true) } : inside(keys, valueSchema(condition), true);
}

function valueSchema({ matches, matchesNot }: MemberConditionData): JsonSchema {
  return {
    ...(matches !== undefined && { type: "string", pattern: matches }),
    ...(matchesNot !== undefined && { not: { type: "string", pattern: matchesNot } }),
  };
}
