import { cited, type KindOptions } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface JsonBodyOptions {
  /** Fields that may be allowed instead. */
  readonly values?: Cited & { readonly values: readonly string[] };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    values: cited("Fields that may be allowed instead of the documented ones.", {
      values: { type: "array", items: { type: "string" }, minItems: 1 },
    }),
  },
};
