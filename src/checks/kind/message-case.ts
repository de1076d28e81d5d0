import type { Case, CaseContext } from "./case.js";
import type { Examples, Repeat } from "./examples.js";
import type { JsonSchema, OperationData } from "./schemas.js";

/** A frame of a WebSocket: text, a long text in short form, or bytes. */
export type Frame = { readonly text: string } | { readonly textRepeat: Repeat } | { readonly base64: string };

/** A frame that a client sends. */
export type SentFrame = Frame & {
  /** How many times in a row; by default once. */
  readonly times?: number;
  /** When, in seconds from the start of the stream; by default with the frame before it. */
  readonly second?: number;
};

/** A message of a stream that differs in one thing from an accepted one. */
export interface MessageCase extends Omit<Case, "change"> {
  /** The query of the handshake, percent-encoded; by default that of the smallest handshake. */
  readonly query?: string;
  /** The frames of the stream that were sent before; by default only those that open it. */
  readonly before?: readonly SentFrame[];
  readonly message: SentFrame;
}

/** Creates the cases of a kind of check about messages. The method form lets a kind narrow the options. */
export type MakeMessageCases<Options extends object = object> = {
  bivariant(context: CaseContext<Options>): readonly MessageCase[];
}["bivariant"];

/** A message as an object, with its `type` first. */
export type MessageObject = Readonly<Record<string, unknown>>;

/** Converts a message to a text frame. */
export function jsonFrame(message: MessageObject): Frame {
  return { text: JSON.stringify(message) };
}

/**
 * Creates the smallest message of each type that a stream accepts.
 *
 * @param endpoint - The endpoint.
 * @param examples - The examples to take values from.
 * @returns The messages by type.
 */
export function smallestMessages({ messages }: OperationData, examples: Examples): Map<string, MessageObject> {
  const defs = (messages?.["$defs"] ?? {}) as Readonly<Record<string, JsonSchema>>;
  return new Map(
    variantsOf(messages).map(([type, schema]) => [type, smallestValue("", { ...schema, type: "object" }, defs, examples) as MessageObject]),
  );
}

/**
 * Creates a message with a value in one of its members.
 *
 * @param context - The input for the cases.
 * @param member - The names that lead to the member, with dots.
 * @param value - The value.
 * @returns The message, of the first type that has the member.
 */
export function messageWith({ endpoint, examples }: CaseContext, member: string, value: unknown): MessageObject {
  const [name = "", inner] = member.split(".");
  const [type = ""] = variantsOf(endpoint.messages).find(([, { properties = {} }]) => Object.hasOwn(properties, name)) ?? [];
  const smallest = smallestMessages(endpoint, examples).get(type);
  return { ...smallest, [name]: inner === undefined ? value : { ...(smallest?.[name] as MessageObject | undefined), [inner]: value } };
}

/**
 * Creates a message with a long text in one of its members.
 *
 * @param context - The input for the cases.
 * @param member - The name of the member.
 * @param text - The text: `unit`, `times` times.
 * @returns The frame.
 */
export function longFrame(context: CaseContext, member: string, { unit, times }: { readonly unit: string; readonly times: number }): Frame {
  const [prefix = "", end = ""] = JSON.stringify(messageWith(context, member, "?")).split("?");
  return { textRepeat: { prefix, unit: JSON.stringify(unit).slice(1, -1), times, suffix: end } };
}

/** Lists the types of messages with their schemas. */
export function variantsOf(messages: JsonSchema | undefined): (readonly [type: string, schema: JsonSchema])[] {
  const { tag } = (messages?.["x-deserializer"] ?? { tag: "type" }) as { readonly tag: string };
  return (messages?.oneOf ?? []).map((variant) => [String(variant.properties?.[tag]?.["const"]), variant]);
}

/**
 * Creates the smallest value that a schema of messages accepts.
 *
 * @param name - The name of the field.
 * @param schema - Its schema.
 * @param defs - The definitions that it may refer to.
 * @param examples - The examples to take texts from.
 * @returns The value.
 */
export function smallestValue(name: string, schema: JsonSchema, defs: Readonly<Record<string, JsonSchema>>, examples: Examples): unknown {
  const { $ref, const: only, anyOf, "x-known": known } = schema as JsonSchema & { readonly anyOf?: readonly JsonSchema[] };
  if (typeof $ref === "string") return smallestValue(name, { ...defs[$ref.slice("#/$defs/".length)], type: "object" }, defs, examples);
  const [first] = schema.oneOf ?? anyOf ?? [];
  if (first !== undefined) return smallestValue(name, first, defs, examples);
  if (only !== undefined) return only;
  if (Array.isArray(known)) return known[0];
  if (schema.enum !== undefined) return schema.enum[0];
  const type = [schema.type ?? []].flat()[0];
  if (type === "array") return [];
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return schema["minimum"] ?? 1;
  if (type !== "object") return examples.samples[name] ?? "a";
  return Object.fromEntries(
    (schema.required ?? []).map((key) => [key, smallestValue(key, schema.properties?.[key] ?? {}, defs, examples)]),
  );
}

/**
 * Texts that are no message of a known type.
 *
 * @param context - The input for the cases.
 * @returns The cases.
 */
export function unreadableCases({ endpoint, examples, rule }: CaseContext): MessageCase[] {
  const [[type = "", smallest = {}] = []] = smallestMessages(endpoint, examples);
  const text = JSON.stringify(smallest);
  const cases: readonly (readonly [name: string, when: string, text: string, description: string])[] = [
    ["cut", "syntax", text.slice(0, -1), "JSON without its last brace."],
    ["words", "syntax", "Hello", "Text that is not JSON."],
    ["quotes", "syntax", text.replaceAll('"', "'"), "Apostrophes in place of quotes."],
    ["null", "not an object", "null", "`null`."],
    ["number", "not an object", "5", "A number."],
    ["string", "not an object", JSON.stringify(type), "A string."],
    ["lowercase", "unknown type", text.replace(type, type.toLowerCase()), "A type in lower case."],
    ["other", "unknown type", '{"type":"Hello"}', "An unknown type."],
    ["empty-object", rule("missing type") === undefined ? "unknown type" : "missing type", "{}", "An object without a type."],
  ];
  return cases.map(([name, when, frame, description]) => ({ name, description, message: { text: frame }, rule: rule(when) }));
}

/**
 * Puts the number of a case into a message.
 *
 * @param rest - The case; its slot `number` has the number.
 * @param context - The input for the cases.
 * @returns The case.
 */
export function numberMessage(rest: Omit<Case, "change">, context: CaseContext): MessageCase {
  const name = context.check.member ?? "";
  const member = name.split(".").at(-1) ?? name;
  return { ...rest, slots: { ...rest.slots, member }, message: jsonFrame(messageWith(context, name, rest.slots?.["number"])) };
}
