import type { MakeCases } from "../kind/case.js";
import { anyCase, constraint, enforced } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import type { JsonSchema } from "../kind/schemas.js";
import type { UpgradeFinding } from "./check.js";

/** Handshakes that do not request a WebSocket. */
const cases: MakeCases = ({ rule }) => [
  {
    name: "none",
    description: "A GET without an upgrade.",
    change: { headers: { connection: null, upgrade: null } },
    rule: rule("missing"),
  },
  {
    name: "connection-keep-alive",
    description: "`Connection: keep-alive` without an upgrade.",
    change: { headers: { connection: "keep-alive", upgrade: null } },
    rule: rule("missing"),
  },
  {
    name: "upgrade-alone",
    description: "`Upgrade: websocket` without `Connection: Upgrade`.",
    change: { headers: { connection: null } },
    rule: rule("only upgrade"),
  },
  {
    name: "h2c",
    description: "An upgrade to another protocol.",
    change: { headers: { upgrade: "h2c" } },
    rule: rule("other upgrade"),
  },
  {
    name: "keep-alive-and-upgrade",
    description: "`Connection: keep-alive, Upgrade`.",
    change: { headers: { connection: "keep-alive, Upgrade", upgrade: "WebSocket" } },
    rule: rule("missing"),
    accepted: true,
  },
];

/** Requires a header that contains a word. */
function headerWith(name: string, word: string): JsonSchema {
  return { required: [name], properties: { [name]: { pattern: anyCase(word) } } };
}

/** A handshake must ask for the upgrade to a WebSocket. */
export const upgrade: CheckKind<object, UpgradeFinding> = {
  name: "upgrade",
  options: { properties: {} },
  findings: () => ({
    missing: "always",
    "only upgrade": "always",
    "other upgrade": "always",
  }),
  deserializes: true,
  concerns: (_check, { operation }) => operation.webSocket === true,
  constraints: (check, endpoint) =>
    constraint(enforced(endpoint, check, "missing"), ["headers"], {
      anyOf: [headerWith("connection", "upgrade"), headerWith("upgrade", "websocket")],
    }),
  cases,
};
