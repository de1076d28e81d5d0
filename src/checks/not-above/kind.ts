import type { CheckKind } from "../kind/kind.js";
import type { NotAboveFinding } from "./check.js";
import { type NotAboveOptions, options } from "./data.js";
import { messageCases } from "./vectors.js";

/** A number must not exceed another. */
export const notAbove: CheckKind<NotAboveOptions, NotAboveFinding> = {
  name: "not-above",
  reader: "a comparison of two parameters",
  options,
  findings: () => ({
    above: "always",
  }),
  runtime: ({ reads, member: name, other }) => ({ part: reads, member: name, other: other.member, otherwise: other.otherwise }),
  messageCases,
};
