import { limitOf } from "../kind/limits.js";
import type { CheckData, JsonSchema, OperationData } from "../kind/schemas.js";

/** Limits the length of a text. A text with inline pronunciations is not limited: whether they count is not documented. */
export function lengthSchema(check: CheckData, { folder }: OperationData): JsonSchema {
  return { anyOf: [{ maxLength: limitOf(check, folder).value }, { pattern: '"pronounce"' }] };
}
