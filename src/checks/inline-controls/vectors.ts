import type { Case, MakeCases } from "../kind/case.js";
import type { Change } from "../kind/change.js";
import { jsonFrame, longFrame, type MakeMessageCases, type MessageCase, messageWith } from "../kind/message-case.js";
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

/** The same in a message. */
export const messageCases: MakeMessageCases = (context) => {
  const { check, endpoint, rule } = context;
  const { member = "text" } = check;
  const { limits } = endpoint.folder;
  const most = value(limits["pronunciations"]);
  const longest = value(limits["pronunciationCharacters"]);
  const said = (text: string) => jsonFrame(messageWith(context, member, text));
  const word = "w".repeat(longest);
  const one = (name: string, when: string, description: string, message: MessageCase["message"], accepted?: true): MessageCase[] =>
    rule(when) === undefined ? [] : [{ name, description, message, rule: rule(when), ...(accepted && { accepted }) }];
  return [
    ...one("pronunciation", "pronunciation", "An inline pronunciation.", said(`Hello ${pronunciation("a", "b")}`)),
    ...one("pause", "pause", "A pause.", said("Hello \\{pause:500\\} you")),
    ...one(
      `${most}`,
      "many pronunciations",
      `${most} inline pronunciations.`,
      longFrame(context, member, { unit: pronunciation("a", "b"), times: most }),
      true,
    ),
    ...one(
      `${most + 1}`,
      "many pronunciations",
      `${most + 1} inline pronunciations.`,
      longFrame(context, member, { unit: pronunciation("a", "b"), times: most + 1 }),
    ),
    ...one(
      `${longest}`,
      "long pronunciation",
      `A pronunciation of ${longest} characters.`,
      said(`Hello ${pronunciation(word, word)}`),
      true,
    ),
    ...one(
      `${longest + 1}`,
      "long pronunciation",
      `A pronunciation of ${longest + 1} characters.`,
      said(`Hello ${pronunciation(`${word}w`, `${word}w`)}`),
    ),
    ...one(
      "much-longer",
      "disproportionate pronunciation",
      "A pronunciation that is much longer than its word.",
      said(`Hello ${pronunciation("a", word)}`),
    ),
  ];
};

function pronunciation(word: string, sound: string): string {
  return `\\{"word":"${word}","pronounce":"${sound}"\\}`;
}

function value(limit: LimitData | undefined): number {
  return limit !== undefined && "value" in limit ? limit.value : 0;
}
