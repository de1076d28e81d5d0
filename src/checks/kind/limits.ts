import type { CheckData, FolderData } from "./schemas.js";

/** A range of numbers, and the step where there is one. */
export interface Range {
  readonly minimum: number;
  readonly maximum: number;
  readonly step?: number;
}

/**
 * Finds the range that a check names.
 *
 * @param check - The check.
 * @param folder - The folder with the limits.
 * @returns The range.
 * @throws Error if the folder has no such range.
 */
export function rangeOf(check: CheckData, folder: FolderData): Range {
  const limit = folder.limits[check.limit ?? ""];
  if (limit !== undefined && "minimum" in limit) {
    const { minimum, maximum, step } = limit;
    return { minimum, maximum, ...(step === undefined ? {} : { step }) };
  }
  throw new Error(
    `schemas/${folder.path}/checks.json: ${check.check} needs a limit with minimum and maximum; ${check.limit ?? "none"} is not endpoint`,
  );
}

/**
 * Finds the limit that a check names, where it is a single number.
 *
 * @param check - The check.
 * @param folder - The folder with the limits.
 * @returns The number, and the seconds that it counts for, where the limit has them.
 * @throws Error if the folder has no such limit.
 */
export function limitOf(check: CheckData, folder: FolderData): { readonly value: number; readonly seconds?: number } {
  const limit = folder.limits[check.limit ?? ""];
  if (limit !== undefined && "value" in limit) return limit;
  throw new Error(
    `schemas/${folder.path}/checks.json: ${check.check} needs a limit with a value; ${check.limit ?? "none"} is not endpoint`,
  );
}

/** Lists the evidence of the limit that a check names. */
export function evidenceOf({ limit = "" }: CheckData, { limits }: FolderData): readonly string[] {
  return limits[limit]?.evidence ?? [];
}
