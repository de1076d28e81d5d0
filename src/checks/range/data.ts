import type { Certainty } from "../contract.js";
import { certainty, cited, type KindOptions, limit, member } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface RangeOptions {
  readonly member: string;
  readonly limit: string;
  /** The certainty with a voice that is not documented to support the parameter. */
  readonly withoutSupport?: Cited & { readonly rejects: Certainty; readonly text: Certainty };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    member,
    limit,
    withoutSupport: cited("The certainty with a voice that is not documented to support the parameter.", {
      rejects: certainty,
      text: certainty,
    }),
  },
  required: ["member", "limit"],
};
