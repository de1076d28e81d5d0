import type { Data, JsonSchema } from "../../checks/kind/schemas.js";
import { knownVoices } from "../schema/message-schema.js";
import { unionOf } from "./query-type.js";

/**
 * Compiles the types of the messages of a session: an interface for each message and each part, and discriminated unions.
 *
 * @param data - All of the data, for the voices.
 * @param messages - The schema as it is under `schemas/`.
 * @returns TypeScript.
 */
export function sessionTypes(data: Data, messages: JsonSchema): string {
  const defs = messages["$defs"] as Readonly<Record<string, JsonSchema>>;
  const writer = new TypeWriter(data, defs);
  const variants = messages.oneOf ?? [];
  const name = messages.title ?? "";
  return [
    ...variants.map((variant) => writer.declaration(variant, [])),
    ...Object.values(defs).map((def) => writer.declaration(def, writer.foreignKeys(def))),
    ...writer.unions(),
    writer.voices(),
    `${comment(messages.description, "")}export type ${name} = ${variants.map(({ title }) => title).join(" | ")};\n`,
    `${comment(`${messages.description ?? ""} Its fields are not checked.`, "")}export type Decoded${name} = { readonly type: string; readonly [field: string]: unknown };\n`,
  ].join("\n");
}

class TypeWriter {
  constructor(
    private readonly data: Data,
    private readonly defs: Readonly<Record<string, JsonSchema>>,
  ) {}

  declaration({ title, description, properties = {}, required = [] }: JsonSchema, foreign: readonly string[]): string {
    const fields = Object.entries(properties).map(([key, schema]) => {
      const { description: about, deprecated } = schema as { readonly description?: string; readonly deprecated?: true };
      const own = about ?? this.def(schema)?.description;
      return `${comment(own, "  ", deprecated)}  ${key}${required.includes(key) ? "" : "?"}: ${this.type(schema)};\n`;
    });
    const never = foreign.map((key) => `  /** Not in this variant. */\n  ${key}?: never;\n`);
    return `${comment(description, "")}export interface ${title ?? ""} {\n${[...fields, ...never].join("")}}\n`;
  }

  /** The keys that other members of the same union have: here they do not compile. */
  foreignKeys(def: JsonSchema): string[] {
    const others = this.unionSchemas().flatMap(({ members }) => (members.includes(def) ? members : []));
    const keys = new Set(others.flatMap(({ properties }) => Object.keys(properties ?? {})));
    return [...keys].filter((key) => !Object.hasOwn(def.properties ?? {}, key)).sort();
  }

  /** A name for each union, that of what its members have in common. */
  unions(): string[] {
    return this.unionSchemas().map(
      ({ name, description, members }) =>
        `${comment(description, "")}export type ${name} = ${members.map(({ title }) => title).join(" | ")};\n`,
    );
  }

  voices(): string {
    return `/** The voices of Deepgram that were known on ${this.data.date}; there are others. */\nexport type AgentV1Voice = ${unionOf(knownVoices(this.data)) || "string"};\n`;
  }

  private unionSchemas(): { readonly name: string; readonly description: string | undefined; readonly members: readonly JsonSchema[] }[] {
    return Object.values(this.defs).flatMap((def) =>
      Object.values(def.properties ?? {}).flatMap((schema) => {
        if (schema["x-union"] === undefined) return [];
        const members = (schema.oneOf ?? []).flatMap((one): JsonSchema[] => [this.def(one) ?? []].flat());
        return [{ name: `${def.title ?? ""}Provider`, description: schema.description, members }];
      }),
    );
  }

  private def({ $ref }: JsonSchema): JsonSchema | undefined {
    return typeof $ref === "string" ? this.defs[$ref.slice("#/$defs/".length)] : undefined;
  }

  private type(schema: JsonSchema): string {
    const { type, enum: values, items, oneOf } = schema;
    const anyOf = schema["anyOf"] as readonly JsonSchema[] | undefined;
    const known = schema["x-known"] as readonly string[] | "voices" | undefined;
    const def = this.def(schema);
    if (def) return def.title ?? "";
    if (oneOf) return this.unionSchemas().find(({ description }) => description === schema.description)?.name ?? "never";
    if (anyOf) return anyOf.map((one) => this.type(one)).join(" | ");
    if (schema["const"] !== undefined) return JSON.stringify(schema["const"]);
    if (known !== undefined) return `${known === "voices" ? "AgentV1Voice" : unionOf(known)} | (string & {})`;
    if (values) return unionOf(values);
    if (type === "array") {
      const one = this.type(items ?? {});
      return `readonly ${/[ |]/.test(one) ? `(${one})` : one}[]`;
    }
    if (type === "object")
      return schema.additionalProperties ? "{ readonly [name: string]: string }" : "{ readonly [name: string]: unknown }";
    return [type ?? "unknown"]
      .flat()
      .map((one) => (one === "integer" ? "number" : one))
      .join(" | ");
  }
}

function comment(text: string | undefined, indent: string, deprecated?: true): string {
  if (text === undefined) return "";
  return deprecated
    ? `${indent}/**\n${indent} * ${text}\n${indent} *\n${indent} * @deprecated\n${indent} */\n`
    : `${indent}/** ${text} */\n`;
}
