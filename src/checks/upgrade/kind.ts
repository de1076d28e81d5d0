import { anyCase, constraint, enforced } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import type { JsonSchema } from "../kind/schemas.js";
import type { UpgradeFinding } from "./check.js";
import { cases } from "./vectors.js";

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
