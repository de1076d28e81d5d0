import { cited, type KindOptions, member } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface PatternOptions {
  readonly member: string;
  readonly pattern: Cited & { readonly wanted?: string; readonly unwanted?: string };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    member,
    pattern: {
      ...cited(
        "A pattern that the text, or each of several, must match or must not match.",
        {
          wanted: { type: "string", format: "regex" },
          unwanted: { type: "string", format: "regex" },
        },
        [],
      ),
      minProperties: 2,
      maxProperties: 2,
    },
  },
  required: ["member", "pattern"],
};
