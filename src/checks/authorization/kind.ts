import type { Case, CaseContext, MakeCases } from "../kind/case.js";
import { type CheckKind, cited, type KindOptions } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";
import type { AuthorizationFinding } from "./check.js";

/** `credentials.json`. */
interface CredentialsData {
  readonly key: Cited & { readonly pattern: string };
  readonly token: Cited & { readonly pattern: string };
}

/** The options of an entry of this kind in `checks.json`. */
interface AuthorizationOptions {
  readonly schemes: Cited & { readonly values: readonly string[] };
  /** The table of the forms of credentials, by its path below `schemas/`, and its content. */
  readonly table: string;
  readonly tableContent: CredentialsData;
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    schemes: cited("The schemes that the server accepts.", { values: { type: "array", items: { type: "string" }, minItems: 1 } }),
    table: { type: "string", description: "The table of the forms of credentials, by its path below schemas/." },
  },
  required: ["schemes", "table"],
};

/** Missing and malformed credentials, and each scheme. */
const cases: MakeCases<AuthorizationOptions> = ({ check, endpoint, find, rule }) => [
  { name: "none", description: "No credentials.", change: {}, rule: rule("missing") },
  ...find("malformed").map(
    ({ name, value, evidence }): Case => ({
      name,
      description: `\`Authorization: ${value}\`.`,
      change: { headers: { authorization: value } },
      rule: rule("malformed"),
      evidence,
    }),
  ),
  ...mistakes
    .filter(({ when }) => rule(when) !== undefined)
    .map(
      ({ when, description, value }): Case => ({
        name: when.replaceAll(" ", "-"),
        description,
        change: { headers: { authorization: value } },
        rule: rule(when),
      }),
    ),
  ...(endpoint.operation.webSocket === true ? subprotocolCases(check, rule) : []),
  ...(check.schemes?.values ?? []).map((scheme): Case => {
    const notice = rule(`scheme ${scheme.toLowerCase()}`);
    return {
      name: scheme.toLowerCase(),
      description: `The scheme ${scheme}.`,
      change: { headers: { authorization: `${scheme} a.b` } },
      ...(notice === undefined ? { rule: rule("malformed"), accepted: true } : { rule: notice }),
    };
  }),
];

/** Credentials in the subprotocol of a WebSocket, where a browser puts them: the scheme, then the key. */
function subprotocolCases({ schemes }: AuthorizationOptions, rule: CaseContext["rule"]): Case[] {
  const offered = (name: string, value: string | readonly string[], finding: Partial<Case>): Case => ({
    name: `subprotocol-${name}`,
    description: `\`Sec-WebSocket-Protocol: ${[value].flat().join(", ")}\`.`,
    change: { headers: { "sec-websocket-protocol": value } },
    rule: rule("malformed"),
    ...finding,
  });
  return [
    ...schemes.values.map((scheme) => {
      const name = scheme.toLowerCase();
      const notice = rule(`scheme ${name}`);
      return offered(name, `${name}, a.b`, notice === undefined ? { accepted: true } : { rule: notice });
    }),
    offered("two-fields", ["token", "a"], { accepted: true }),
    offered("key-only", "a", {}),
    offered("no-key", "token", {}),
    offered("other", "graphql-ws, a", {}),
  ];
}

const key = "0123456789".repeat(4);

const mistakes = [
  { when: "key as token", description: "An API key with the scheme Bearer.", value: `Bearer ${key}` },
  { when: "token as key", description: "A JSON Web Token with the scheme Token.", value: "Token eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln" },
  { when: "quoted", description: "A key in quotation marks.", value: `Token "${key}"` },
  { when: "scheme twice", description: "The scheme twice.", value: `Token Token ${key}` },
  { when: "white space", description: "White space in the key.", value: `Token ${key.slice(0, 20)} ${key.slice(20)}` },
];

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
