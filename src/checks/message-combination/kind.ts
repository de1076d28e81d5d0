import type { CheckKind } from "../kind/kind.js";
import { limitOf } from "../kind/limits.js";
import type { MessageCombinationFinding } from "./check.js";
import { type MessageCombinationOptions, options } from "./data.js";

/** Some members of a message must not be combined. */
export const messageCombination: CheckKind<MessageCombinationOptions, MessageCombinationFinding> = {
  name: "message-combination",
  options,
  findings: () => ({ together: "always" }),
  runtime: (check, { folder }) => ({
    at: check.at,
    conditions: check.conditions.map(({ evidence: _evidence, longer, ...condition }) => ({
      ...condition,
      ...(longer !== undefined && { longer: limitOf({ ...check, limit: longer }, folder).value }),
    })),
  }),
};
