import { cited, type KindOptions, member } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface NotAboveOptions {
  readonly member: string;
  readonly other: Cited & { readonly member: string; readonly otherwise?: number };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    member,
    other: cited("The parameter that must not be exceeded, and its default.", { member, otherwise: { type: "number" } }, ["member"]),
  },
  required: ["member", "other"],
};
