import type { CheckKind } from "../kind/kind.js";
import type { CallbackFinding } from "./check.js";
import { type CallbackOptions, options } from "./data.js";
import { cases } from "./vectors.js";

/** The callback must be an http or https URL. */
export const callback: CheckKind<CallbackOptions, CallbackFinding> = {
  name: "callback",
  reader: "a reader of URLs, as browsers have it",
  options,
  findings: () => ({
    "not http": "always",
    "other port": "always",
    "no callback": "always",
  }),
  runtime: ({ ports }) => ({ ports: ports.values }),
  cases,
};
