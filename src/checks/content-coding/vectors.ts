import type { MakeCases } from "../kind/case.js";

/** A body in a coding, which would not read well as it is. */
export const cases: MakeCases = ({ rule }) => [
  {
    name: "gzip",
    description: "A body that says that it is gzip.",
    change: { headers: { "content-encoding": "gzip" }, body: { base64: "H4sIAAAAAAAA" } },
    rule: rule("encoded"),
  },
  {
    name: "identity",
    description: "A body that says that it is as it is.",
    change: { headers: { "content-encoding": "identity" } },
    rule: rule("encoded"),
    taken: true,
  },
];
