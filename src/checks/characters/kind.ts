import { constraint, enforced } from "../kind/constraint.js";
import { type CheckKind, type KindOptions, limit, member } from "../kind/kind.js";
import { evidenceOf, limitOf } from "../kind/limits.js";
import type { CheckData, JsonSchema, OperationData } from "../kind/schemas.js";
import type { CharactersFinding } from "./check.js";
import { cases, messageCases } from "./vectors.js";

/** The options of an entry of this kind in `checks.json`. */
interface CharactersOptions {
  readonly limit: string;
}

/** The JSON Schema of the options. */
const options: KindOptions = { properties: { limit, member }, required: ["limit"] };

/** Limits the length of a text. A text with inline pronunciations is not limited: whether they count is not documented. */
function lengthSchema(check: CheckData, { folder }: OperationData): JsonSchema {
  return { anyOf: [{ maxLength: limitOf(check, folder).value }, { pattern: '"pronounce"' }] };
}

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
