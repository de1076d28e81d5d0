import type { MakeCases } from "../kind/case.js";
import type { CheckKind } from "../kind/kind.js";
import type { SessionPathFinding } from "./check.js";

/** A handshake without a path, and with another path. */
const cases: MakeCases = ({ endpoint: { operation }, rule }) =>
  [
    { name: "none", path: "/", finding: "no path" },
    { name: "without-version", path: operation.path.replace(/^\/v1/, ""), finding: "other path" },
    { name: "slash", path: `${operation.path}/`, finding: "other path" },
  ].map(({ name, path, finding }) => ({
    name,
    description: `A handshake at \`${path}\`.`,
    change: { url: `wss://${operation.host ?? ""}${path}` },
    rule: rule(finding),
  }));

/** A host that serves one endpoint must be asked for its path. */
export const sessionPath: CheckKind<object, SessionPathFinding> = {
  name: "session-path",
  reader: "the path behind the host",
  options: { properties: {} },
  concerns: (_check, { operation }) => operation.host !== undefined,
  findings: () => ({ "no path": "always", "other path": "always" }),
  cases,
};
