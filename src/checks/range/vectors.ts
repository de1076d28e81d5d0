import type { Case, CaseContext, MakeCases } from "../kind/case.js";
import type { Change } from "../kind/change.js";
import { requiredFields } from "../kind/examples.js";
import { rangeOf } from "../kind/limits.js";
import type { CheckData } from "../kind/schemas.js";
import type { NotAboveOptions } from "../not-above/data.js";

/** Both ends of a range, and what is just beyond them. */
export const cases: MakeCases = (context) => {
  const { check, one, rule } = context;
  const { minimum, maximum } = rangeOf(check, one.folder);
  const member = check.member ?? "";
  const by = beyond(minimum, maximum);
  const most = typeLimit(context, member);
  const ends = [minimum - by, minimum, maximum, maximum + by].map((value) => Number(value.toFixed(6)));
  return ends
    .filter((value) => value <= most && !(most !== Infinity && value < 0))
    .map((value): Case => {
      const isTaken = value >= minimum && value <= maximum;
      return {
        name: String(value),
        description: `\`${member}\` of ${value}: ${minimum} to ${maximum} are taken.`,
        change: changeTo(context, member, value),
        rule: rule("outside"),
        slots: {
          member,
          minimum,
          maximum,
          number: value,
          value: `${Number.isInteger(value) ? "integer" : "floating point"} \`${value}\``,
        },
        ...(isTaken ? { taken: true } : {}),
      };
    });
};

/** What is just beyond the ends of a range: one where they are whole, a digit more than they have where not. */
function beyond(...ends: readonly number[]): number {
  const digits = Math.max(...ends.map((end) => String(end).split(".")[1]?.length ?? 0));
  return digits === 0 ? 1 : 10 ** -(digits + 1);
}

/** The most that the type of a parameter holds: what is above is of no type, whatever the range. */
function typeLimit({ one }: CaseContext, member: string): number {
  const type = (one.query?.properties?.[member]?.["x-deserialize"] as { type?: string } | undefined)?.type;
  return type === "u32" || type === "nonzero-u32" ? 4294967295 : Infinity;
}

/**
 * Sends a number where a check looks for it.
 *
 * @param context - What the cases are made from.
 * @param member - The parameter or field.
 * @param value - The number.
 * @returns The change.
 */
export function changeTo({ check, one, base, examples }: CaseContext, member: string, value: number): Change {
  if (check.reads === "body") return { body: JSON.stringify({ ...requiredFields(one.body ?? {}, examples), [member]: value }) };
  const model = base.query?.["model"];
  const voice = one.folder.voices?.voices.find(({ family, language }) =>
    one.folder.voices?.families[family]?.speed.languages.includes(language),
  );
  const isSpeed = member === "speed" && model === undefined && voice !== undefined;
  // what must not be above another gets the other out of its way
  const above =
    one.checks.flatMap((check) =>
      check.check === "not-above" && check.member === member ? [(check as CheckData & NotAboveOptions).other.member] : [],
    )[0] ?? "";
  const limit = one.folder.limits[one.checks.find((other) => other.check === "range" && other.member === above)?.limit ?? ""];
  const most = limit !== undefined && "maximum" in limit ? { [above]: String(limit.maximum) } : {};
  return { query: { ...(isSpeed ? { model: voice.id } : {}), ...most, [member]: String(value) } };
}
