import type { CheckKind } from "../kind/kind.js";
import type { TransferFinding } from "./check.js";
import { cases } from "./vectors.js";

/** Warns of a body without a length. */
export const transfer: CheckKind<object, TransferFinding> = {
  name: "transfer",
  options: { properties: {} },
  findings: () => ({
    "no length": "always",
  }),
  concerns: (_check, { body }) => body !== undefined,
  cases,
};
