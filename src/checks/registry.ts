/**
 * Finds the kinds of checks; `kinds.ts` lists them.
 *
 * @module
 */
import type { CheckKind, RestrictedParameter } from "./kind/kind.js";
import type { CheckData, OperationData } from "./kind/schemas.js";
import * as registered from "./kinds.js";

/** The kinds by name. */
export const kinds: ReadonlyMap<string, CheckKind> = new Map(
  Object.values(registered as Readonly<Record<string, CheckKind>>).map((kind) => [kind.name, kind]),
);

/** Finds the kind of a check; `undefined` if `checks.json` names one that does not exist. */
export function kindOf({ check }: Pick<CheckData, "check">): CheckKind | undefined {
  return kinds.get(check);
}

/** Creates the check by which a configuration does not allow a parameter or some of its values. */
export function restriction(restricted: RestrictedParameter): CheckData {
  for (const { restrict } of kinds.values()) if (restrict) return restrict(restricted);
  throw new Error("a kind of check must restrict parameters");
}

/**
 * Tells whether a configuration does not allow a value of a parameter.
 *
 * @param endpoint - The endpoint.
 * @param name - The parameter.
 * @param text - The value.
 * @returns Whether the value is rejected, whatever the other checks find.
 */
export function isWithheld({ checks }: OperationData, name: string, text: string): boolean {
  return checks.some((check) => kindOf(check)?.withholds?.(check, name, text) === true);
}

/**
 * Lists the values of a parameter that a configuration allows.
 *
 * @param endpoint - The endpoint.
 * @param name - The parameter.
 * @returns The values; empty for a parameter that was removed, `undefined` if all values are allowed.
 */
export function allowedValues({ checks }: OperationData, name: string): readonly (string | number | boolean)[] | undefined {
  for (const check of checks) {
    const allowed = kindOf(check)?.allowed?.(check);
    if (allowed?.member === name) return allowed.values;
  }
  return undefined;
}
