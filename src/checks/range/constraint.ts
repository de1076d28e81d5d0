import { rangeOf } from "../kind/limits.js";
import { type CheckData, type JsonSchema, type OperationData, wireType } from "../kind/schemas.js";

/** Limits a number to its range. Where the server stores 32 bits, the ends include what rounds to them. */
export function rangeSchema(check: CheckData, { folder, query }: OperationData): JsonSchema {
  const { minimum, maximum } = rangeOf(check, folder);
  const isSingle = check.reads === "message" || (check.reads === "query" && wireType(query?.properties?.[check.member ?? ""]) === "f32");
  return isSingle
    ? { minimum: Math.fround(minimum) - halfStep(minimum), maximum: Math.fround(maximum) + halfStep(maximum) }
    : { minimum, maximum };
}

/** Half the distance to the next number of 32 bits: a number within it rounds to the value. */
function halfStep(value: number): number {
  return value === 0 ? 0 : 2 ** (Math.floor(Math.log2(Math.abs(value))) - 24);
}
