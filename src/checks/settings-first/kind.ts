import type { CheckKind, KindOptions } from "../kind/kind.js";
import { jsonFrame, type MakeMessageCases, smallestMessages } from "../kind/message-case.js";
import type { SettingsFirstFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface SettingsFirstOptions {
  /** The type of the message that opens a session. */
  readonly message: string;
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: { message: { type: "string", description: "The type of the message that opens a session; it is sent once." } },
  required: ["message"],
};

/** Frames before the message that opens a session, and a second one of its kind. */
const messageCases: MakeMessageCases<SettingsFirstOptions> = ({ check, endpoint, examples, rule }) => {
  const smallest = smallestMessages(endpoint, examples);
  const opening = jsonFrame(smallest.get(check.message) ?? {});
  const [other, bare = {}] = [...smallest].find(([, message]) => Object.keys(message).length === 1) ?? [];
  const next = jsonFrame(bare);
  const bytes = { base64: "AAEC" };
  return [
    { name: "binary", description: "Audio before the session is open.", before: [], message: bytes, rule: rule("binary first") },
    {
      name: "binary-after",
      description: "Audio after it is open.",
      before: [opening],
      message: bytes,
      rule: rule("binary first"),
      accepted: true,
    },
    { name: "again", description: "The opening message twice.", before: [opening], message: opening, rule: rule("again") },
    { name: "once", description: "The opening message once.", before: [], message: opening, rule: rule("again"), accepted: true },
    { name: "other", description: `${other} before the session is open.`, before: [], message: next, rule: rule("other first") },
    {
      name: "other-after",
      description: `${other} after it is open.`,
      before: [opening],
      message: next,
      rule: rule("other first"),
      accepted: true,
    },
  ];
};

/** A session must begin with its settings, sent once. */
export const settingsFirst: CheckKind<SettingsFirstOptions, SettingsFirstFinding> = {
  name: "settings-first",
  options,
  findings: () => ({ "binary first": "always", again: "always", "other first": "always" }),
  runtime: ({ message }) => ({ type: message }),
  opening: ({ message }) => message,
  messageCases,
};
