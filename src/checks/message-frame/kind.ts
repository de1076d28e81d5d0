import type { CheckKind } from "../kind/kind.js";
import type { MessageFrameFinding } from "./check.js";
import { messageCases } from "./vectors.js";

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
