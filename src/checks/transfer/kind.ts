import { type MakeCases, unread } from "../kind/case.js";
import type { CheckKind } from "../kind/kind.js";
import type { TransferFinding } from "./check.js";

/** An unread body without a declared length. */
const cases: MakeCases = ({ rule }) => [
  {
    name: "chunked",
    description: "A chunked body that has not been read.",
    change: { headers: { "transfer-encoding": "chunked" }, body: unread },
    rule: rule("no length"),
  },
];

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
