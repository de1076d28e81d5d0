import type { MakeCases } from "../../compile/vectors/case.js";

/** A parameter that there is not. */
export const unknownParameters: MakeCases = ({ rule }) => [
  {
    name: "nonsense",
    description: "A parameter that there is not.",
    change: { query: { nonsense: "1" } },
    rule: rule("unknown parameter"),
    slots: { parameters: "nonsense" },
  },
];
