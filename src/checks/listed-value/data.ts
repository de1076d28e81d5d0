import { cited, type KindOptions, member, members } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface ListedValueOptions {
  /** The documented values; by default those in the schema of the query. */
  readonly values?: Cited & { readonly values: readonly string[] };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    member,
    members,
    values: cited("The documented values; by default those in the schema of the query.", {
      values: { type: "array", items: { type: "string" }, minItems: 1 },
    }),
  },
};
