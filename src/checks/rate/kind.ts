import type { CheckKind } from "../kind/kind.js";
import { limitOf } from "../kind/limits.js";
import type { RateFinding } from "./check.js";
import { options, type RateOptions } from "./data.js";
import { messageCases } from "./vectors.js";

/** Messages must not be sent faster than a limit. */
export const rate: CheckKind<RateOptions, RateFinding> = {
  name: "rate",
  options,
  findings: () => ({
    "too many": "always",
    "perhaps too many": "always",
  }),
  runtime(check, { folder }) {
    const { value, seconds } = limitOf(check, folder);
    if (seconds === undefined) throw new Error(`schemas/${folder.path}/limits.json: ${check.limit} needs seconds for a rate`);
    return { type: check.message, member: check.member, limit: value, seconds };
  },
  messageCases,
};
