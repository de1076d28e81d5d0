import type { CaseContext } from "../kind/case.js";
import {
  jsonFrame,
  type MakeMessageCases,
  type MessageCase,
  type MessageObject,
  smallestMessages,
  smallestValue,
  variantsOf,
} from "../kind/message-case.js";
import type { JsonSchema } from "../kind/schemas.js";

const wrongValues: Readonly<Record<string, unknown>> = { string: 5, number: "a", integer: "a", boolean: "a", array: "a", object: "a" };

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
  return cases.flatMap(([name, when, frame, description]): MessageCase[] =>
    rule(when) === undefined ? [] : [{ name, description, message: { text: frame }, rule: rule(when) }],
  );
}

/** Texts that are no message, missing fields, fields of the wrong type, and fields that do not exist. */
export const messageCases: MakeMessageCases = (context) => {
  const { endpoint, examples, rule } = context;
  const smallest = smallestMessages(endpoint, examples);
  return [
    ...unreadableCases(context),
    ...variantsOf(endpoint.messages).flatMap(([type, schema]) => fieldCases(context, type, schema, smallest.get(type) ?? {})),
    {
      name: "twice",
      description: "A field that occurs twice.",
      message: { text: JSON.stringify([...smallest.values()][0]).replace(/"type":"\w+"/, "$&,$&") },
      rule: rule("only serde"),
    },
  ];
};

function fieldCases({ examples, rule }: CaseContext, type: string, schema: JsonSchema, smallest: MessageObject): MessageCase[] {
  const { properties = {}, required = [] } = schema;
  const fields = Object.entries(properties).filter(([name]) => name !== "type");
  const one = (name: string, description: string, message: MessageObject, when: string): MessageCase[] =>
    rule(when) === undefined ? [] : [{ name: `${type}-${name}`, description, message: jsonFrame(message), rule: rule(when) }];
  const missing = required
    .filter((name) => name !== "type")
    .flatMap((name) => {
      const { [name]: _left, ...rest } = smallest;
      return one(`without-${name}`, `${type} without \`${name}\`.`, rest, "missing field");
    });
  const wrong = fields.flatMap(([name, { type: wanted }]) => {
    const value = wrongValues[String([wanted ?? []].flat()[0])];
    return value === undefined
      ? []
      : one(`wrong-${name}`, `${type} with \`${name}\` of the wrong type.`, { ...smallest, [name]: value }, "wrong type");
  });
  const inner = fields.flatMap(([name, field]) => {
    if (field.properties === undefined) return [];
    const value = { ...(smallestValue(name, field, {}, examples) as MessageObject), not_a_field: 1 };
    return one(
      `unknown-in-${name}`,
      `${type} with an unknown field in \`${name}\`.`,
      { ...smallest, [name]: value },
      "unknown inner field",
    );
  });
  // a type without fields of its own ignores every field
  const unknown = fields.length === 0 && rule("ignored field") !== undefined ? "ignored field" : "unknown field";
  return [...missing, ...wrong, ...inner, ...one("unknown", `${type} with an unknown field.`, { ...smallest, not_a_field: 1 }, unknown)];
}
