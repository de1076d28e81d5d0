import { cited, type KindOptions } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface AuthorizationOptions {
  readonly schemes: Cited & { readonly values: readonly string[] };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    schemes: cited("The schemes that the server accepts.", { values: { type: "array", items: { type: "string" }, minItems: 1 } }),
  },
  required: ["schemes"],
};
