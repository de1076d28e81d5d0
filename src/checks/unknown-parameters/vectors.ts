import type { MakeCases } from "../kind/case.js";

/** A parameter that there is not. */
export const cases: MakeCases = ({ rule }) => [
  {
    name: "nonsense",
    description: "A parameter that there is not.",
    change: { query: { nonsense: "1" } },
    rule: rule("unknown parameter"),
    slots: { parameters: "nonsense" },
  },
];
