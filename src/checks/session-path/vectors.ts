import type { MakeCases } from "../kind/case.js";

/** A handshake without a path, and with another path. */
export const cases: MakeCases = ({ endpoint: { operation }, rule }) =>
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
