import { cited, type KindOptions, member } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** A condition on one parameter. */
export type ConditionData = Cited & {
  readonly member: string;
  /** A pattern that a value must match, or must not match. Without either, any value that enables the parameter meets the condition. */
  readonly matches?: string;
  readonly matchesNot?: string;
  /** The default of the server. Without one, an absent parameter does not meet the condition. */
  readonly otherwise?: string;
  /** Whether a value that disables the parameter meets the condition too. */
  readonly off?: true;
};

/** The options of an entry of this kind in `checks.json`. */
export interface CombinationOptions {
  readonly member: string;
  readonly message?: string;
  readonly conditions: readonly ConditionData[];
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    member: { type: "string", description: "The parameter, or the field of the message, that the pointer names." },
    message: { type: "string", description: "The type of a message that must have the field: the parameters are those of its handshake." },
    conditions: {
      type: "array",
      minItems: 1,
      description: "The conditions that must not hold at once.",
      items: cited(
        "A condition on one parameter.",
        {
          member,
          matches: { type: "string", format: "regex" },
          matchesNot: { type: "string", format: "regex" },
          otherwise: { type: "string", description: "The default of the server." },
          off: { const: true, description: "A value that disables the parameter counts too." },
        },
        ["member"],
      ),
    },
  },
  required: ["member", "conditions"],
};
