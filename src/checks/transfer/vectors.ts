import type { MakeCases } from "../kind/case.js";
import { unread } from "../kind/change.js";

/** An unread body without a declared length. */
export const cases: MakeCases = ({ rule }) => [
  {
    name: "chunked",
    description: "A chunked body that has not been read.",
    change: { headers: { "transfer-encoding": "chunked" }, body: unread },
    rule: rule("no length"),
  },
];
