import { cited, type KindOptions, limit, member } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface IncrementOptions {
  readonly member: string;
  readonly limit: string;
  readonly tolerance: Cited & { readonly exact: number; readonly uncertain: number };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    member,
    limit,
    tolerance: cited("The distance from a step that counts as on it, and the distance up to which the result is uncertain.", {
      exact: { type: "number" },
      uncertain: { type: "number" },
    }),
  },
  required: ["member", "limit", "tolerance"],
};
