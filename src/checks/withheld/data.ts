import { cited, type KindOptions, member } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

const someValues = { type: "array", items: { type: ["string", "number", "boolean"] }, minItems: 1 };

/** The options of an entry of this kind in `checks.json`. */
export interface WithheldOptions {
  readonly member: string;
  readonly withheld: Cited & {
    readonly values?: readonly (string | number | boolean)[];
    readonly except?: readonly (string | number | boolean)[];
  };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    member,
    withheld: cited(
      "The values that are not allowed, or the only ones that are; without both, none is allowed.",
      { values: { ...someValues }, except: { ...someValues } },
      [],
    ),
  },
  required: ["member", "withheld"],
};
