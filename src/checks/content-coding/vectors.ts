import type { MakeCases } from "../kind/case.js";

/** A body with and without a content coding. */
export const cases: MakeCases = ({ rule }) => [
  {
    name: "gzip",
    description: "A body with the content coding gzip.",
    change: { headers: { "content-encoding": "gzip" }, body: { base64: "H4sIAAAAAAAA" } },
    rule: rule("encoded"),
  },
  {
    name: "identity",
    description: "A body with the content coding identity.",
    change: { headers: { "content-encoding": "identity" } },
    rule: rule("encoded"),
    accepted: true,
  },
];
