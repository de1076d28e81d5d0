import { cited, type KindOptions, member } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface CallbackOptions {
  readonly ports: Cited & { readonly values: readonly number[] };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: { member, ports: cited("The documented ports.", { values: { type: "array", items: { type: "integer" } } }) },
  required: ["ports"],
};
