import type { Case, MakeCases } from "../kind/case.js";
import type { Change } from "../kind/change.js";
import type { LimitData } from "../kind/schemas.js";

/** Inline pronunciations and pauses at their limits and one beyond. */
export const cases: MakeCases = ({ endpoint, rule }) => {
  const { limits } = endpoint.folder;
  const json = (text: string): Change => ({ body: JSON.stringify({ text }) });
  const pair = (name: string, when: string, limit: number, description: string, change: (count: number) => Change): Case[] =>
    rule(when) === undefined
      ? []
      : [limit, limit + 1].map((count) => ({
          name: `${count}-${name}`,
          description: description.replace("#", String(count)),
          change: change(count),
          rule: rule(when),
          ...(count > limit ? {} : { accepted: true }),
        }));
  const pronunciation = (word: string, sound: string) => `\\{"word":"${word}","pronounce":"${sound}"\\}`;
  // JSON writes the backslash and the quotes of a control with a backslash each
  const repeated = (unit: string, times: number): Change => ({
    body: { repeat: { prefix: '{"text":"', unit: JSON.stringify(unit).slice(1, -1), times, suffix: '"}' } },
  });
  return [
    ...pair("pronunciations", "many pronunciations", value(limits["pronunciations"]), "# inline pronunciations.", (count) =>
      repeated(pronunciation("a", "b"), count),
    ),
    ...pair("characters", "long pronunciation", value(limits["pronunciationCharacters"]), "A pronunciation of # characters.", (count) =>
      json(`Hello ${pronunciation("w".repeat(count), "b".repeat(count))}`),
    ),
    ...pair("pauses", "many pauses", value(limits["pauses"]), "# pauses.", (count) => json("a \\{pause:500\\} ".repeat(count))),
  ];
};

function value(limit: LimitData | undefined): number {
  return limit !== undefined && "value" in limit ? limit.value : 0;
}
