import { rangeOf } from "../kind/limits.js";
import type { CheckData, JsonSchema, OperationData } from "../kind/schemas.js";

/**
 * Limits a number to the neighbourhood of the steps. `multipleOf` differs between validators for binary fractions,
 * and a list of values would reject the rounding errors of a sum of steps.
 */
export function stepSchema(
  check: CheckData & { readonly tolerance: { readonly uncertain: number } },
  { folder }: OperationData,
): JsonSchema {
  const { minimum, maximum, step = 1 } = rangeOf(check, folder);
  const { uncertain } = check.tolerance;
  const count = Math.round((maximum - minimum) / step);
  const steps = Array.from({ length: count + 1 }, (_, index) => minimum + index * step);
  // the same arithmetic as the check, so that both agree on the last digit
  const isNear = (number: number) => Math.abs(number - Math.round(number / step) * step) < uncertain;
  const end = (value: number, way: number): number => {
    const digit = Number.EPSILON * 2 ** Math.max(0, Math.ceil(Math.log2(Math.abs(value) + 1)));
    let last = Number((value + way * uncertain).toFixed(6));
    while (!isNear(last)) last -= way * digit;
    return last;
  };
  return { anyOf: steps.map((value) => ({ minimum: end(value, -1), maximum: end(value, 1) })) };
}
