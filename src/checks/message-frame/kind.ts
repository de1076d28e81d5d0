import type { CheckKind } from "../kind/kind.js";
import type { MakeMessageCases } from "../kind/message-case.js";
import type { MessageFrameFinding } from "./check.js";

/** Binary and empty frames. */
const messageCases: MakeMessageCases = ({ rule }) => [
  { name: "bytes", description: "A binary frame.", message: { base64: "AAEC" }, rule: rule("binary") },
  { name: "no-bytes", description: "An empty binary frame.", message: { base64: "" }, rule: rule("binary") ?? rule("empty") },
  { name: "no-text", description: "An empty text frame.", message: { text: "" }, rule: rule("empty") },
];

/** A message must be a text frame, or not empty. */
export const messageFrame: CheckKind<object, MessageFrameFinding> = {
  name: "message-frame",
  options: { properties: {} },
  findings: ({ rules }) => ({
    binary: "with a rule",
    // where audio is sent, only an empty frame is a finding
    empty: rules.some(({ when }) => when === "binary") ? "with a rule" : "always",
  }),
  messageCases,
};
