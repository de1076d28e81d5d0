import { cited, type KindOptions, limit } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface BodySizeOptions {
  readonly limit: string;
  /** The bodies that the limit is for; by default all. */
  readonly mediaTypes?: Cited & { readonly json: string };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: { limit, mediaTypes: cited("The bodies that the limit is for; by default all.", { json: { type: "string" } }) },
  required: ["limit"],
};
