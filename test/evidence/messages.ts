/** Messages that a specification allows, with a value under test. */

import { shapeOf } from "../../src/drift/contract.js";
import { at, entries, followed, isObject, type Located, memberOf } from "../../src/drift/document.js";

/**
 * Builds the messages that a schema allows and that have a value in a field: one for each alternative that allows the value there.
 * Other fields are there only if their schema requires them.
 *
 * @param schema - The schema of the message.
 * @param path - The names of the fields, from outside to inside. `[]` at the end of a name says that it may be a list, `*` is any name.
 * @param value - The value as text.
 * @returns The messages.
 */
export function messagesWith(schema: Located, [name, ...rest]: readonly string[], value: string): unknown[] {
  return alternatives(schema).flatMap((one): unknown[] => {
    const items = at(one, "items");
    if (items !== undefined) return messagesWith(items, name === undefined ? [] : [name, ...rest], value).map((item) => [item]);
    if (name === undefined) return valuesIn(one, value);
    const isAny = name === "*";
    const key = name.replace(/\[\]$/, "");
    const field = isAny ? at(one, "additionalProperties") : at(at(one, "properties"), key);
    if (!isObject(field?.value)) return [];
    const others = requiredIn(one);
    return messagesWith(field as Located, rest, value).map((inner) => ({ ...others, [isAny ? "any" : key]: inner }));
  });
}

/** The schemas without `oneOf` and `anyOf` that stand for a schema. */
function alternatives(reference: Located): Located[] {
  const schema = followed(reference);
  const several = entries(at(schema, "oneOf") ?? at(schema, "anyOf")).map(([, one]) => one);
  return several.length > 0 ? several.flatMap(alternatives) : [schema];
}

/** The value as the type that a schema wants; none if the schema does not allow it. */
function valuesIn(schema: Located, text: string): unknown[] {
  const { types, values, bounds } = shapeOf(schema);
  if (values !== undefined && !values.value.includes(text)) return [];
  if (types.has("string") || types.size === 0) return [text];
  if (types.has("boolean")) return ["true", "false"].includes(text) ? [text === "true"] : [];
  const number = Number(text);
  const { minimum, maximum } = Object.fromEntries([...bounds].map(([bound, fact]) => [bound, fact.value]));
  return Number.isNaN(number) || number < (minimum ?? number) || number > (maximum ?? number) ? [] : [number];
}

/** The required fields of an object, with values that its schema allows. */
function requiredIn(schema: Located): Record<string, unknown> {
  const names = memberOf(schema, "required")?.value;
  return Object.fromEntries(
    (Array.isArray(names) ? (names as string[]) : []).map((name) => [name, sample(name, at(at(schema, "properties"), name))]),
  );
}

function sample(name: string, schema: Located | undefined): unknown {
  const [one] = schema === undefined ? [] : alternatives(schema);
  if (one === undefined) return "text";
  const items = at(one, "items");
  if (items !== undefined) return [sample(name, items)];
  const { types, values, bounds } = shapeOf(one);
  if (values !== undefined) return values.value[0];
  if (types.has("object") || at(one, "properties") !== undefined) return requiredIn(one);
  if (types.has("boolean")) return true;
  if (types.has("number") || types.has("integer")) return bounds.get("minimum")?.value ?? 16_000;
  return name === "url" ? "https://api.deepgram.com/" : name === "model" ? "nova-3" : "text";
}
