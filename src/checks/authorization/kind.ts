import { type Case, type CaseContext, exampleCases, type MakeCases } from "../kind/case.js";
import type { CheckKind, KindOptions } from "../kind/kind.js";
import type { CredentialsData } from "../kind/schemas.js";
import type { AuthorizationFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface AuthorizationOptions {
  /** The table of the forms of credentials, by its path below `schemas/`, and its content. */
  readonly table: string;
  readonly tableContent: CredentialsData;
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: { table: { type: "string", description: "The table of the forms of credentials, by its path below schemas/." } },
  required: ["table"],
};

/** Lists the schemes that the server accepts. */
function schemesOf({ tableContent: { key, token } }: AuthorizationOptions): string[] {
  return [key.scheme, token.scheme];
}

/** Missing and malformed credentials, and each scheme. */
const cases: MakeCases<AuthorizationOptions> = ({ check, endpoint, find, rule }) => [
  { name: "none", description: "No credentials.", change: {}, rule: rule("missing") },
  ...exampleCases(find, "malformed", rule("malformed"), (value) => ({
    description: `\`Authorization: ${value}\`.`,
    change: { headers: { authorization: value } },
  })),
  ...mistakesIn(check.tableContent).map(({ when, description, value }) => ({
    name: when.replaceAll(" ", "-"),
    description,
    change: { headers: { authorization: value } },
    rule: rule(when),
  })),
  ...(endpoint.operation.webSocket === true ? subprotocolCases(check, rule) : []),
  ...schemesOf(check).map((scheme): Case => {
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
function subprotocolCases(check: AuthorizationOptions, rule: CaseContext["rule"]): Case[] {
  const offered = (name: string, value: string | readonly string[], finding: Partial<Case>): Case => ({
    name: `subprotocol-${name}`,
    description: `\`Sec-WebSocket-Protocol: ${[value].flat().join(", ")}\`.`,
    change: { headers: { "sec-websocket-protocol": value } },
    rule: rule("malformed"),
    ...finding,
  });
  const first = check.tableContent.key.scheme.toLowerCase();
  return [
    ...schemesOf(check).map((scheme) => {
      const name = scheme.toLowerCase();
      const notice = rule(`scheme ${name}`);
      return offered(name, `${name}, a.b`, notice === undefined ? { accepted: true } : { rule: notice });
    }),
    offered("two-fields", [first, "a"], { accepted: true }),
    offered("key-only", "a", {}),
    offered("no-key", first, {}),
    offered("other", "graphql-ws, a", {}),
  ];
}

function mistakesIn({ key: { scheme, example }, token }: CredentialsData) {
  return [
    { when: "key as token", description: `An API key with the scheme ${token.scheme}.`, value: `${token.scheme} ${example}` },
    { when: "token as key", description: `A JSON Web Token with the scheme ${scheme}.`, value: `${scheme} ${token.example}` },
    { when: "quoted", description: "A key in quotation marks.", value: `${scheme} "${example}"` },
    { when: "scheme twice", description: "The scheme twice.", value: `${scheme} ${scheme} ${example}` },
    { when: "white space", description: "White space in the key.", value: `${scheme} ${example.slice(0, 20)} ${example.slice(20)}` },
  ];
}

/** The request must have credentials. */
export const authorization: CheckKind<AuthorizationOptions, AuthorizationFinding> = {
  name: "authorization",
  reader: "the field Authorization, or Sec-WebSocket-Protocol of a handshake",
  options,
  credentials: true,
  concerns: (_check, { operation }) => operation.public === undefined,
  runtime: (check) => {
    const { key, token } = check.tableContent;
    return { schemes: schemesOf(check), tokenScheme: token.scheme, key: key.pattern, token: token.pattern };
  },
  findings: (check) => ({
    missing: "always",
    malformed: "always",
    "scheme twice": "with a rule",
    "white space": "with a rule",
    quoted: "with a rule",
    "key as token": "with a rule",
    "token as key": "with a rule",
    ...Object.fromEntries(schemesOf(check).map((scheme) => [`scheme ${scheme.toLowerCase()}`, "with a rule" as const])),
  }),
  cases,
};
