import type { MakeCases } from "../kind/case.js";

/** An unknown parameter. */
export const cases: MakeCases = ({ rule }) => [
  {
    name: "nonsense",
    description: "An unknown parameter.",
    change: { query: { nonsense: "1" } },
    rule: rule("unknown parameter"),
    slots: { parameters: "nonsense" },
  },
];
