import type { JsonSchema } from "../../checks/kind/schemas.js";

/** The characters that some language treats as the end of a line. */
const lineBreak = "[\n\r\u0085\u2028\u2029]";

/** The keywords whose value is a schema, a list of schemas, or schemas by name. */
const single = new Set(["not", "items", "additionalProperties"]);
const lists = new Set(["allOf", "anyOf", "oneOf"]);

/**
 * Rewrites a schema so that validators of draft-04 to 2020-12 evaluate it alike, in every language.
 *
 * - `if A then B` becomes `anyOf: [{ not: A }, B]`, and `const` an `enum` of one value: draft-04 has neither keyword.
 * - An anchored pattern applies to text without a line break only. `$` matches before a final line break in Python, Perl, PHP, Java and .NET, and Ruby's
 *   `^` and `$` match at every line; without a line break, they mean the same everywhere, and so does `.`.
 *
 * @param schema - The schema.
 * @returns The rewritten schema. A text with a line break does not match an anchored pattern.
 */
export function portable(schema: JsonSchema): JsonSchema {
  const whole: JsonSchema[] = [];
  const rest: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "if") whole.push({ anyOf: [{ not: portable(value as JsonSchema) }, portable(schema["then"] as JsonSchema)] });
    else if (keyword === "then") continue;
    else if (keyword === "const") rest["enum"] = [value];
    else if (keyword === "pattern") rest[keyword] = value;
    else if (single.has(keyword) && typeof value === "object" && value !== null) rest[keyword] = portable(value as JsonSchema);
    else if (lists.has(keyword)) rest[keyword] = (value as JsonSchema[]).map(portable);
    else if (keyword === "properties" || keyword === "$defs") rest[keyword] = mapped(value as Readonly<Record<string, JsonSchema>>);
    else rest[keyword] = value;
  }
  const { pattern } = rest;
  if (typeof pattern === "string" && /[$^.]/.test(pattern.replace(/\\./g, ""))) {
    if (matchesLineBreak(pattern)) {
      delete rest["pattern"];
      whole.push({ anyOf: [{ type: "string", pattern: lineBreak }, { pattern }] });
    } else if (rest["not"] === undefined) rest["not"] = withLineBreak;
    else whole.push({ not: withLineBreak });
  }
  if (whole.length === 0) return rest;
  const [only] = whole;
  if (whole.length === 1 && only !== undefined && Object.keys(only).every((keyword) => !Object.hasOwn(rest, keyword))) {
    return { ...rest, ...only };
  }
  return { ...rest, allOf: [...((rest["allOf"] as JsonSchema[] | undefined) ?? []), ...whole] };
}

const withLineBreak: JsonSchema = { type: "string", pattern: lineBreak };

/** Tells whether a pattern takes any character, also a line break: it has a class such as `[^-]`. */
function matchesLineBreak(pattern: string): boolean {
  return pattern.includes("[^");
}

function mapped(properties: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, portable(schema)]));
}
