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
  ...(rule("key as token") === undefined
    ? []
    : [
        {
          name: "key-as-token",
          description: "An API key with the scheme Bearer.",
          change: { headers: { authorization: `Bearer ${"0123456789".repeat(4)}` } },
          rule: rule("key as token"),
        },
      ]),
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
