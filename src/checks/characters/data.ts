import { type KindOptions, limit, member } from "../kind/kind.js";

/** The options of an entry of this kind in `checks.json`. */
export interface CharactersOptions {
  readonly limit: string;
}

/** The JSON Schema of the options. */
export const options: KindOptions = { properties: { limit, member }, required: ["limit"] };
