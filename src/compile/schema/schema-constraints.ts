import type { CheckData, JsonSchema, OperationData } from "../data/data.js";
import { anyCase } from "../letter-case.js";
import { bounds, single } from "../modules/check-needs.js";
import { errorAbout } from "./schema-errors.js";

// how far off a step a number may be where nothing is said of it
const slack = 0.000001;
// neither false nor a list of nothing else; what an empty text does is not known
const switchedOn: JsonSchema = { not: { anyOf: [{ enum: [false, "false", ""] }, { type: "array", items: { const: "false" } }] } };

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
  const ends = isSingle
    ? { minimum: Math.fround(minimum) - halfStep(minimum), maximum: Math.fround(maximum) + halfStep(maximum) }
    : { minimum, maximum };
  return { ...ends, "x-deepgram-error": errorAbout(data, check, "outside") };
}

/** Half the way from a number to the next that 32 bits hold: what is no further off becomes that number. */
function halfStep(value: number): number {
  return value === 0 ? 0 : 2 ** (Math.floor(Math.log2(Math.abs(value))) - 24);
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
  // as the difference is counted in binary fractions, so that both sides agree on the last digit
  const isNear = (number: number) => Math.abs(number - Math.round(number / step) * step) < doubtful;
  const end = (value: number, way: number): number => {
    const digit = Number.EPSILON * 2 ** Math.max(0, Math.ceil(Math.log2(Math.abs(value) + 1)));
    let last = rounded(value + way * doubtful);
    while (!isNear(last)) last -= way * digit;
    return last;
  };
  const anyOf = steps.map((value) => ({ minimum: end(value, -1), maximum: end(value, 1) }));
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
 * Makes the constraint that some things do not hold at once.
 *
 * @param conditions - What does not hold at once.
 * @returns The constraint, of a whole query. What an empty text does is not known, so it meets no condition.
 */
export function combinationConstraint(conditions: NonNullable<CheckData["conditions"]>): JsonSchema {
  return { not: { allOf: conditions.map(conditionSchema) } };
}

function conditionSchema({ member, matches, matchesNot, otherwise, off }: NonNullable<CheckData["conditions"]>[number]): JsonSchema {
  const pattern = matches ?? matchesNot;
  const fits = matchesNot === undefined ? { pattern } : { not: { pattern } };
  const value =
    pattern === undefined
      ? off
        ? { minLength: 1, not: { type: "array", maxItems: 0 } }
        : switchedOn
      : // a text, or one of several
        {
          anyOf: [
            { type: "string", minLength: 1, ...fits },
            { type: "array", not: { items: { not: fits } } },
          ],
        };
  const present = { required: [member], properties: { [member]: value } };
  const meetsAbsent =
    otherwise !== undefined && (pattern === undefined || new RegExp(pattern).test(String(otherwise)) === (matchesNot === undefined));
  return meetsAbsent ? { anyOf: [present, { not: { required: [member] } }] } : present;
}

/**
 * Makes the constraint that some model understands the language, where that is not detected.
 *
 * @param data - The endpoint.
 * @returns The constraint, of a whole query; none where no models are known.
 */
export function languageConstraint({ folder }: OperationData): JsonSchema {
  if (folder.models === undefined) return {};
  const subtags = new Set(folder.models.models.flatMap(({ languages }) => languages.map((one) => one.toLowerCase().split("-")[0] ?? "")));
  const known = `^$|^(?:${[...subtags].sort().map(anyCase).join("|")})(?:[-_].*)?$`;
  const isDetected = { required: ["detect_language"], properties: { detect_language: switchedOn } };
  // what a model of one's own understands, nobody knows
  const isOwn = { required: ["model"], properties: { model: { not: { enum: folder.models.models.map(({ id }) => id) } } } };
  return { anyOf: [isDetected, isOwn, { properties: { language: { pattern: known } } }] };
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}
