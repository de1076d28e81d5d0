import type { CheckKind } from "../kind/kind.js";
import type { ContentCodingFinding } from "./check.js";
import { cases } from "./vectors.js";

/** Tells why an encoded body was not checked. */
export const contentCoding: CheckKind<object, ContentCodingFinding> = {
  name: "content-coding",
  options: { properties: {} },
  findings: () => ({
    encoded: "always",
  }),
  cases,
};
