import type { MakeCases } from "../kind/case.js";
import type { CheckKind } from "../kind/kind.js";
import type { ContentCodingFinding } from "./check.js";

/** A body with and without a content coding. */
const cases: MakeCases = ({ rule }) => [
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

/** Tells why an encoded body was not checked. */
export const contentCoding: CheckKind<object, ContentCodingFinding> = {
  name: "content-coding",
  options: { properties: {} },
  findings: () => ({
    encoded: "always",
  }),
  cases,
};
