import type { CheckKind } from "../kind/kind.js";
import type { Utf8Finding } from "./check.js";
import { cases } from "./vectors.js";

/** The body must be UTF-8. */
export const utf8: CheckKind<object, Utf8Finding> = {
  name: "utf-8",
  reader: "a decoder of UTF-8",
  options: { properties: {} },
  findings: () => ({
    invalid: "always",
  }),
  cases,
};
