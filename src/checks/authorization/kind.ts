import type { CheckKind } from "../kind/kind.js";
import type { AuthorizationFinding } from "./check.js";
import { type AuthorizationOptions, options } from "./data.js";
import { cases } from "./vectors.js";

/** The request must have credentials. */
export const authorization: CheckKind<AuthorizationOptions, AuthorizationFinding> = {
  name: "authorization",
  reader: "the field Authorization, or Sec-WebSocket-Protocol of a handshake",
  options,
  credentials: true,
  concerns: (_check, { operation }) => operation.public === undefined,
  runtime: ({ schemes, tableContent: { key, token } }) => ({ schemes: schemes.values, key: key.pattern, token: token.pattern }),
  findings: ({ schemes }) => ({
    missing: "always",
    malformed: "always",
    "scheme twice": "with a rule",
    "white space": "with a rule",
    quoted: "with a rule",
    "key as token": "with a rule",
    "token as key": "with a rule",
    ...Object.fromEntries(schemes.values.map((scheme) => [`scheme ${scheme.toLowerCase()}`, "with a rule" as const])),
  }),
  cases,
};
