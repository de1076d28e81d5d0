import { constraint, enforced } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import { evidenceOf, limitOf } from "../kind/limits.js";
import type { CharactersFinding } from "./check.js";
import { lengthSchema } from "./constraint.js";
import { type CharactersOptions, options } from "./data.js";
import { cases, messageCases } from "./vectors.js";

/** The text must have characters, up to a limit. */
export const characters: CheckKind<CharactersOptions, CharactersFinding> = {
  name: "characters",
  options,
  findings: () => ({
    none: "always",
    "too many": "always",
    "too many with controls": "always",
    blank: "with a rule",
  }),
  members: ({ member: name = "text" }) => [name],
  runtime: (check, { folder }) => ({
    limit: limitOf(check, folder).value,
    ...(check.reads === "message" ? { part: check.reads } : {}),
  }),
  constraints: (check, endpoint) =>
    check.stage === "message"
      ? []
      : [
          ...constraint(enforced(endpoint, check, "none"), ["body", "text"], { minLength: 1 }, { plainToo: true }),
          ...constraint(enforced(endpoint, check, "too many"), ["body", "text"], lengthSchema(check, endpoint), {
            plainToo: true,
            texts: [{ slots: { limit: limitOf(check, endpoint.folder).value } }],
          }),
        ],
  messageConstraint: (check, endpoint) => ({ finding: "too many", schema: lengthSchema(check, endpoint) }),
  bounds: (check, { folder }) => ({ maxLength: limitOf(check, folder).value, evidence: evidenceOf(check, folder) }),
  cases,
  messageCases,
};
