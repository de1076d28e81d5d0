import type { MakeCases } from "../kind/case.js";
import { unread } from "../kind/change.js";

/** A body that is still to come, of a length that nobody declared. */
export const cases: MakeCases = ({ rule }) => [
  {
    name: "chunked",
    description: "A body in chunks that nobody has read yet.",
    change: { headers: { "transfer-encoding": "chunked" }, body: unread },
    rule: rule("no length"),
  },
];
