import type { CheckKind } from "../kind/kind.js";
import type { SessionPathFinding } from "./check.js";
import { cases } from "./vectors.js";

/** A host that serves one endpoint must be asked for its path. */
export const sessionPath: CheckKind<object, SessionPathFinding> = {
  name: "session-path",
  reader: "the path behind the host",
  options: { properties: {} },
  concerns: (_check, { operation }) => operation.host !== undefined,
  findings: () => ({ "no path": "always", "other path": "always" }),
  cases,
};
