import { bounds, single } from "./check-needs.js";
import type { CheckData, JsonSchema, OperationData } from "./data.js";
import { errorAbout } from "./schema-errors.js";

// what a server that counts in 32 bits takes for the end of a range
const slack = 0.000001;
// neither false nor a list of nothing else
const switchedOn: JsonSchema = { not: { anyOf: [{ enum: [false, "false"] }, { type: "array", items: { const: "false" } }] } };

/**
 * Makes the constraint on the range of a number.
 *
 * @param data - The endpoint.
 * @param check - The check of the range.
 * @returns The constraint, which names its error. Where the server holds 32 bits, the ends are as wide as that is exact.
 */
export function rangeConstraint(data: OperationData, check: CheckData): JsonSchema {
  const { minimum, maximum } = bounds(check, data.folder);
  const wanted = data.query?.properties?.[check.member ?? ""]?.["x-deserialize"] as { readonly type?: string } | undefined;
  const isSingle = check.reads === "message" || (check.reads === "query" && wanted?.type === "f32");
  const ends = !isSingle ? { minimum, maximum } : { minimum: rounded(minimum - slack), maximum: rounded(maximum + slack) };
  return { ...ends, "x-deepgram-error": errorAbout(data, check, "outside") };
}

/**
 * Makes the constraint on the steps of a number: around each step, what is taken for it. `multipleOf` does not mean the same to all validators where
 * binary fractions are concerned, and a list of values knows nothing of the fractions that a sum of steps is off.
 *
 * @param data - The endpoint.
 * @param check - The check of the steps.
 * @returns The constraint, which names its error.
 */
export function stepConstraint(data: OperationData, check: CheckData): JsonSchema {
  const { minimum, maximum, step = 1 } = bounds(check, data.folder);
  const { doubtful = slack } = check.tolerance ?? {};
  const count = Math.round((maximum - minimum) / step);
  const steps = Array.from({ length: count + 1 }, (_, place) => minimum + place * step);
  const anyOf = steps.map((value) => ({ minimum: rounded(value - doubtful), maximum: rounded(value + doubtful) }));
  return { anyOf, "x-deepgram-error": errorAbout(data, check, "off step") };
}

/**
 * Makes the constraint on the length of a text.
 *
 * @param data - The endpoint.
 * @param check - The check of the characters.
 * @returns The constraint, which names its error. A text with inline pronunciations is not judged: whether they count is not documented.
 */
export function lengthConstraint(data: OperationData, check: CheckData): JsonSchema {
  return {
    anyOf: [{ maxLength: single(check, data.folder) }, { pattern: '"pronounce"' }],
    "x-deepgram-error": errorAbout(data, check, "too many"),
  };
}

/**
 * Makes the constraint on how many values there are.
 *
 * @param data - The endpoint.
 * @param check - A check.
 * @returns The constraint, which names its error; `undefined` for a check of another kind.
 */
export function countConstraint(data: OperationData, check: CheckData): JsonSchema | undefined {
  if (check.check !== "count") return undefined;
  return { maxItems: single(check, data.folder), "x-deepgram-error": errorAbout(data, check, "too many") };
}

/**
 * Makes the constraint that some things do not hold at once.
 *
 * @param check - A check.
 * @returns The constraint, which names its error; `undefined` for a check of another kind, and where nothing is rejected.
 */
export function combinationConstraint(check: CheckData): JsonSchema | undefined {
  const [rule] = check.rules;
  if (check.check !== "combination" || rule?.error === undefined || rule.rejects === "inferred") return undefined;
  return { not: { allOf: (check.conditions ?? []).map(conditionSchema) }, "x-deepgram-error": rule.error };
}

function conditionSchema({ member, matches, matchesNot, otherwise, off }: NonNullable<CheckData["conditions"]>[number]): JsonSchema {
  const pattern = matches ?? matchesNot;
  const fits = matchesNot === undefined ? { pattern } : { not: { pattern } };
  const value =
    pattern === undefined
      ? off
        ? { not: { type: "array", maxItems: 0 } }
        : switchedOn
      : // a text, or one of several
        {
          anyOf: [
            { type: "string", ...fits },
            { type: "array", not: { items: { not: fits } } },
          ],
        };
  const present = { required: [member], properties: { [member]: value } };
  const meetsAbsent =
    otherwise !== undefined && (pattern === undefined || new RegExp(pattern).test(otherwise) === (matchesNot === undefined));
  return meetsAbsent ? { anyOf: [present, { not: { required: [member] } }] } : present;
}

/**
 * Makes the constraint that some model understands the language, where that is not detected.
 *
 * @param data - The endpoint.
 * @param check - A check.
 * @returns The constraint, which names its error; `undefined` for a check of another kind.
 */
export function languageConstraint({ folder }: OperationData, check: CheckData): JsonSchema | undefined {
  const rule = check.rules.find(({ when }) => when === "unknown language");
  if (check.check !== "speech-model" || rule?.error === undefined || folder.models === undefined) return undefined;
  const subtags = new Set(folder.models.models.flatMap(({ languages }) => languages.map((one) => one.toLowerCase().split("-")[0] ?? "")));
  const anyCase = (subtag: string) => [...subtag].map((letter) => `[${letter.toUpperCase()}${letter}]`).join("");
  const known = `^$|^(?:${[...subtags].sort().map(anyCase).join("|")})(?:[-_].*)?$`;
  const isDetected = { required: ["detect_language"], properties: { detect_language: switchedOn } };
  // what a model of one's own understands, nobody knows
  const isOwn = { required: ["model"], properties: { model: { not: { enum: folder.models.models.map(({ id }) => id) } } } };
  return { anyOf: [isDetected, isOwn, { properties: { language: { pattern: known } } }], "x-deepgram-error": rule.error };
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}
