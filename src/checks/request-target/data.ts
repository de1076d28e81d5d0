import { type KindOptions, limit } from "../kind/kind.js";

/** The options of an entry of this kind in `checks.json`. */
export interface RequestTargetOptions {
  readonly limit: string;
}

/** The JSON Schema of the options. */
export const options: KindOptions = { properties: { limit }, required: ["limit"] };
