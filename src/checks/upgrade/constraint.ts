import { anyCase } from "../kind/constraint.js";
import type { JsonSchema } from "../kind/schemas.js";

/** Requires a header that contains a word. */
export function headerWith(name: string, word: string): JsonSchema {
  return { required: [name], properties: { [name]: { pattern: anyCase(word) } } };
}
