import { jsonFrame, type MakeMessageCases, smallestMessages } from "../kind/message-case.js";
import type { SettingsFirstOptions } from "./data.js";

/** Frames before the message that opens a session, and a second one of its kind. */
export const messageCases: MakeMessageCases<SettingsFirstOptions> = ({ check, endpoint, examples, rule }) => {
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
