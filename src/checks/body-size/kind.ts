import type { CheckKind } from "../kind/kind.js";
import { limitOf } from "../kind/limits.js";
import type { BodySizeFinding } from "./check.js";
import { type BodySizeOptions, options } from "./data.js";
import { cases } from "./vectors.js";

/** The body must not exceed a limit. */
export const bodySize: CheckKind<BodySizeOptions, BodySizeFinding> = {
  name: "body-size",
  reader: "the size of the body in bytes",
  options,
  findings: () => ({
    "too large": "always",
  }),
  ofBytes: ["too large"],
  runtime: (check, { folder }) => ({ bodyLimit: limitOf(check, folder).value, ...(check.mediaTypes ? { media: "json" } : {}) }),
  cases,
};
