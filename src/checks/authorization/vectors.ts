import type { Case, MakeCases } from "../kind/case.js";
import type { AuthorizationOptions } from "./data.js";

/** Missing and malformed credentials, and each scheme. */
export const cases: MakeCases<AuthorizationOptions> = ({ check, find, rule }) => [
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

const key = "0123456789".repeat(4);

const mistakes = [
  { when: "key as token", description: "An API key with the scheme Bearer.", value: `Bearer ${key}` },
  { when: "token as key", description: "A JSON Web Token with the scheme Token.", value: "Token eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln" },
  { when: "quoted", description: "A key in quotation marks.", value: `Token "${key}"` },
  { when: "scheme twice", description: "The scheme twice.", value: `Token Token ${key}` },
  { when: "white space", description: "White space in the key.", value: `Token ${key.slice(0, 20)} ${key.slice(20)}` },
];
