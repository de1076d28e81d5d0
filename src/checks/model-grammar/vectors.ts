import type { MakeCases } from "../kind/case.js";

/** Names that do not match the grammar of voices. */
export const cases: MakeCases = ({ rule }) =>
  ["no-voice", "aura"].map((value) => ({
    name: value,
    description: `\`model=${value}\` does not match the grammar of voices.`,
    change: { query: { model: value } },
    rule: rule("malformed"),
    slots: { model: value },
  }));
