import type { RuleCertainty } from "../contract.js";
import type { CheckData, Cited, FolderData, FormatsData, OperationData, VoicesData } from "./schemas.js";

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
    `schemas/${folder.path}/checks.json: ${check.check} needs a limit with minimum and maximum; \`limit\` is ${check.limit ?? "absent"}`,
  );
}

/** Finds the range of a parameter or field, as one of the checks of an endpoint has it. */
export function rangeOfMember({ checks, folder: { limits } }: OperationData, member: string): Range | undefined {
  const found = checks.flatMap((check) => (check.member === member && check.limit !== undefined ? (limits[check.limit] ?? []) : []));
  return found.find((limit) => "minimum" in limit);
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
  throw new Error(`schemas/${folder.path}/checks.json: ${check.check} needs a limit with a value; \`limit\` is ${check.limit ?? "absent"}`);
}

/** Lists the evidence of the limit that a check names. */
export function evidenceOf({ limit = "" }: CheckData, { limits }: FolderData): readonly string[] {
  return limits[limit]?.evidence ?? [];
}

/** Converts the certainty of a cited value to the form of the engine. */
export function provenance<Source extends Cited & RuleCertainty>({ rejects, text, ...rest }: Source): object {
  return { ...rest, certainty: { rejects, text } };
}

/** Converts a table of audio formats to the form of the engine. */
export function formatTable({ default: byDefault, specificationDefaults, formats }: FormatsData): object {
  const { evidence: _evidence, ...defaults } = specificationDefaults;
  return {
    default: byDefault.encoding,
    specificationDefaults: defaults,
    formats: mapValues(formats, (row) => mapValues(row, provenance)),
  };
}

/** Where the compiler puts a value that a generated module shares or imports. */
export interface References {
  /** Shares a table between the checks of a folder. */
  table(table: object): unknown;
  /** Imports code, given the name of the export and its file below `src/` without extension. */
  code(name: string, file: string): unknown;
}

/**
 * Shares the catalogue of voices of a folder.
 *
 * @throws Error if the folder has no voices.
 */
export function voicesTable({ path, voices }: FolderData, references: References): unknown {
  if (voices === undefined) throw new Error(`schemas/${path}: a check needs voices.json`);
  return references.table(voicesContent(voices));
}

function voicesContent(voices: VoicesData): object {
  const byFamily: Record<string, Record<string, string>> = {};
  for (const { id, family, language } of voices.voices) {
    const languages = byFamily[family] ?? {};
    byFamily[family] = languages;
    const name = id.slice(family.length + 1, -language.length - 1);
    languages[language] = languages[language] === undefined ? name : `${languages[language]} ${name}`;
  }
  return {
    date: voices.date,
    pattern: voices.grammar.pattern,
    default: voices.default?.model,
    voices: byFamily,
    others: voices.others?.voices,
    speed: mapValues(voices.families, (family) => family.speed.languages),
  };
}

/** Replaces the values of an object. */
export function mapValues<From, To>(object: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
