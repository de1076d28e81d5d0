import { limitOf } from "../kind/folder-data.js";
import { type CheckKind, cited, type KindOptions } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";
import type { MessageCombinationFinding } from "./check.js";

/** A condition on a member of an object in a message. */
export type MemberConditionData = Cited & {
  readonly member: string;
  readonly matches?: string;
  readonly matchesNot?: string;
  /** The default of the server. */
  readonly otherwise?: string | number;
  readonly absent?: true;
  /** The member that it exceeds. */
  readonly above?: string;
  /** The name of the limit that its characters exceed. */
  readonly longer?: string;
};

/** The options of an entry of this kind in `checks.json`. */
export interface MessageCombinationOptions {
  readonly at: readonly string[];
  readonly conditions: readonly MemberConditionData[];
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    at: {
      type: "array",
      items: { type: "string" },
      minItems: 1,
      description: "The objects: the type of the message and the keys that lead there. A list on the way stands for each of its items.",
    },
    conditions: {
      type: "array",
      minItems: 1,
      description: "The conditions that must not hold at once; the first names the member to blame.",
      items: cited(
        "A condition on a member.",
        {
          member: { type: "string", description: "The keys that lead from the object to the member." },
          matches: { type: "string", format: "regex" },
          matchesNot: { type: "string", format: "regex" },
          otherwise: { type: ["string", "number"], description: "The default of the server." },
          absent: { const: true, description: "The member is absent." },
          above: { type: "string", description: "The member that it exceeds." },
          longer: { type: "string", description: "The name of the limit of limits.json that its characters exceed." },
        },
        ["member"],
      ),
    },
  },
  required: ["at", "conditions"],
};

/** Some members of a message must not be combined. */
export const messageCombination: CheckKind<MessageCombinationOptions, MessageCombinationFinding> = {
  name: "message-combination",
  options,
  findings: () => ({ together: "always" }),
  runtime: (check, { folder }) => ({
    at: check.at,
    conditions: check.conditions.map(({ evidence: _evidence, longer, ...condition }) => ({
      ...condition,
      ...(longer !== undefined && { longer: limitOf({ ...check, limit: longer }, folder).value }),
    })),
  }),
};
