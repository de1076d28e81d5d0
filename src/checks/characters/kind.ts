import type { Case, Change, MakeCases } from "../kind/case.js";
import { constraint, enforced } from "../kind/constraint.js";
import { evidenceOf, limitOf } from "../kind/folder-data.js";
import { type CheckKind, type KindOptions, limit, mediaTypesOf, member } from "../kind/kind.js";
import { jsonFrame, longFrame, type MakeMessageCases, type MessageCase, messageWith } from "../kind/message-case.js";
import type { CheckData, JsonSchema, OperationData } from "../kind/schemas.js";
import type { CharactersFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface CharactersOptions {
  readonly limit: string;
}

/** The JSON Schema of the options. */
const options: KindOptions = { properties: { limit, member }, required: ["limit"] };

/** Limits the length of a text. A text with inline pronunciations is not limited: whether they count is not documented. */
function lengthSchema(check: CheckData, { folder }: OperationData): JsonSchema {
  return { anyOf: [{ maxLength: limitOf(check, folder).value }, { pattern: '"pronounce"' }] };
}

// a word that is spoken otherwise
const control = '\\{"word":"a","pronounce":"b"\\}';
const units = { ascii: "a", "two-bytes": "é", astral: "😀" };

/** The longest accepted text and one character more, for characters of different sizes; empty and blank texts. */
const cases: MakeCases = ({ check, endpoint, rule }) => {
  const limit = limitOf(check, endpoint.folder).value;
  const takesText = mediaTypesOf(endpoint)?.text !== undefined;
  const long = (name: string, times: number, change: Change): Case => ({
    name: `${times}-${name}`,
    description: `A text of ${times} characters, ${limit} allowed.`,
    change,
    rule: rule("too many"),
    slots: { limit },
    accepted: times <= limit,
  });
  const inJson = Object.entries(units).flatMap(([name, unit]) =>
    [limit, limit + 1].map((times) => long(name, times, { body: { repeat: { prefix: '{"text":"', unit, times, suffix: '"}' } } })),
  );
  const escaped = [limit, limit + 1].map((times) =>
    long("escaped", times, { body: { repeat: { prefix: '{"text":"', unit: "\\ud83d\\ude00", times, suffix: '"}' } } }),
  );
  const plain = [limit, limit + 1].map((times) =>
    long("plain", times, {
      headers: { "content-type": "text/plain" },
      body: { repeat: { prefix: "", unit: "é", times, suffix: "" } },
    }),
  );
  const none = { rule: rule("none"), description: "An empty text." };
  return [
    ...inJson,
    {
      name: "with-pronunciations",
      description: `A text of more than ${limit} characters, most of them in inline pronunciations.`,
      change: {
        body: { repeat: { prefix: '{"text":"', unit: JSON.stringify(control).slice(1, -1), times: controlsAbove(limit), suffix: '"}' } },
      },
      rule: rule("too many with controls"),
      slots: { limit },
    },
    ...escaped,
    ...(takesText ? plain : []),
    { ...none, name: "json", change: { body: '{"text":""}' } },
    ...(takesText ? [{ ...none, name: "plain", change: { headers: { "content-type": "text/plain" }, body: "" } }] : []),
    { name: "one", description: "A text of one character.", change: { body: '{"text":"a"}' }, rule: rule("none"), accepted: true },
    { name: "spaces", description: "A text of only white space.", change: { body: '{"text":" \\n\\t"}' }, rule: rule("blank") },
  ];
};

/** The number of inline pronunciations that is just above a limit of characters. */
function controlsAbove(limit: number): number {
  return Math.floor(limit / control.length) + 1;
}

/** The same in a message, and a text that is too long only with an inline pronunciation. */
const messageCases: MakeMessageCases = (context) => {
  const { check, endpoint, rule } = context;
  const { member = "text" } = check;
  const limit = limitOf(check, endpoint.folder).value;
  const long = Object.entries(units).flatMap(([name, unit]) =>
    [limit, limit + 1].map(
      (times): MessageCase => ({
        name: `${times}-${name}`,
        description: `A text of ${times} characters, ${limit} allowed.`,
        message: longFrame(context, member, { unit, times }),
        rule: rule("too many"),
        slots: { limit },
        accepted: times <= limit,
      }),
    ),
  );
  return [
    ...long,
    {
      name: "with-pronunciations",
      description: `A text of more than ${limit} characters, most of them in inline pronunciations.`,
      message: longFrame(context, member, { unit: control, times: controlsAbove(limit) }),
      rule: rule("too many with controls"),
      slots: { limit },
    },
    { name: "empty", description: "An empty text.", message: jsonFrame(messageWith(context, member, "")), rule: rule("none") },
    {
      name: "one",
      description: "A text of one character.",
      message: jsonFrame(messageWith(context, member, "a")),
      rule: rule("none"),
      accepted: true,
    },
  ];
};

/** The text must have characters, up to a limit. */
export const characters: CheckKind<CharactersOptions, CharactersFinding> = {
  name: "characters",
  options,
  findings: () => ({
    none: "always",
    "too many": "always",
    "too many with controls": "always",
    blank: "with a rule",
  }),
  members: ({ member: name = "text" }) => [name],
  runtime: (check, { folder }) => ({
    limit: limitOf(check, folder).value,
    ...(check.reads === "message" ? { part: check.reads } : {}),
  }),
  constraints: (check, endpoint) =>
    check.stage === "message"
      ? []
      : [
          ...constraint(enforced(endpoint, check, "none"), ["body", "text"], { minLength: 1 }, { plainToo: true }),
          ...constraint(enforced(endpoint, check, "too many"), ["body", "text"], lengthSchema(check, endpoint), {
            plainToo: true,
            texts: [{ slots: { limit: limitOf(check, endpoint.folder).value } }],
          }),
        ],
  messageConstraint: (check, endpoint) => ({ finding: "too many", schema: lengthSchema(check, endpoint) }),
  bounds: (check, { folder }) => ({ maxLength: limitOf(check, folder).value, evidence: evidenceOf(check, folder) }),
  cases,
  messageCases,
};
