import type { Case, Change, MakeCases } from "../kind/case.js";
import { type CheckKind, type KindOptions, member } from "../kind/kind.js";
import { jsonFrame, longFrame, type MakeMessageCases, type MessageCase, messageWith } from "../kind/message-case.js";
import type { FolderData, LimitData } from "../kind/schemas.js";
import type { InlineControlsFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface InlineControlsOptions {
  readonly member: string;
}

/** The JSON Schema of the options. */
const options: KindOptions = { properties: { member }, required: ["member"] };

const controls = ["pronunciations", "pronunciationCharacters", "pronunciationRatio", "pronunciationFloor", "pause", "pauses", "pauseSpeed"];

/** Inline pronunciations and pauses at their limits and one beyond. */
const cases: MakeCases = ({ endpoint, rule }) => {
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
          accepted: count <= limit,
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
const messageCases: MakeMessageCases = (context) => {
  const { check, endpoint, rule } = context;
  const { member = "text" } = check;
  const { limits } = endpoint.folder;
  const most = value(limits["pronunciations"]);
  const longest = value(limits["pronunciationCharacters"]);
  const said = (text: string) => jsonFrame(messageWith(context, member, text));
  const word = "w".repeat(longest);
  const one = (name: string, when: string, description: string, message: MessageCase["message"], accepted = false): MessageCase => ({
    name,
    description,
    message,
    rule: rule(when),
    accepted,
  });
  return [
    one("pronunciation", "pronunciation", "An inline pronunciation.", said(`Hello ${pronunciation("a", "b")}`)),
    one("pause", "pause", "A pause.", said("Hello \\{pause:500\\} you")),
    one(
      `${most}`,
      "many pronunciations",
      `${most} inline pronunciations.`,
      longFrame(context, member, { unit: pronunciation("a", "b"), times: most }),
      true,
    ),
    one(
      `${most + 1}`,
      "many pronunciations",
      `${most + 1} inline pronunciations.`,
      longFrame(context, member, { unit: pronunciation("a", "b"), times: most + 1 }),
    ),
    one(`${longest}`, "long pronunciation", `A pronunciation of ${longest} characters.`, said(`Hello ${pronunciation(word, word)}`), true),
    one(
      `${longest + 1}`,
      "long pronunciation",
      `A pronunciation of ${longest + 1} characters.`,
      said(`Hello ${pronunciation(`${word}w`, `${word}w`)}`),
    ),
    one(
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

/** Inline pronunciations and pauses have limits. */
export const inlineControls: CheckKind<InlineControlsOptions, InlineControlsFinding> = {
  name: "inline-controls",
  options,
  limits: controls,
  findings: () => ({
    pronunciation: "with a rule",
    "many pronunciations": "with a rule",
    "long pronunciation": "with a rule",
    "disproportionate pronunciation": "with a rule",
    pause: "with a rule",
    "pause malformed": "with a rule",
    "pause outside": "with a rule",
    "pause off step": "with a rule",
    "many pauses": "with a rule",
    "adjacent pauses": "with a rule",
    "pause at speed": "with a rule",
    "controls together": "with a rule",
  }),
  runtime: (check, { folder }) => ({ part: check.reads, limits: controlLimits(folder) }),
  cases,
  messageCases,
};

/** Collects the limits of inline controls that a folder has. */
function controlLimits({ limits }: FolderData): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of controls) {
    const limit = limits[name];
    if (limit === undefined) continue;
    found[name] = "value" in limit ? limit.value : { minimum: limit.minimum, maximum: limit.maximum, step: limit.step };
  }
  return found;
}
