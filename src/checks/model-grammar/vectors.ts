import type { MakeCases } from "../kind/case.js";

/** Names that no voice can have. */
export const cases: MakeCases = ({ rule }) =>
  ["no-voice", "aura"].map((value) => ({
    name: value,
    description: `\`model=${value}\` is not formed as a voice is.`,
    change: { query: { model: value } },
    rule: rule("malformed"),
    slots: { model: value },
  }));
