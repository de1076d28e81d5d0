import type { MakeMessageCases } from "../kind/message-case.js";

/** Binary and empty frames. */
export const messageCases: MakeMessageCases = ({ rule }) => [
  { name: "bytes", description: "A binary frame.", message: { base64: "AAEC" }, rule: rule("binary") },
  { name: "no-bytes", description: "An empty binary frame.", message: { base64: "" }, rule: rule("binary") ?? rule("empty") },
  { name: "no-text", description: "An empty text frame.", message: { text: "" }, rule: rule("empty") },
];
