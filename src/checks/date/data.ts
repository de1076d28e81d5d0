import { type KindOptions, members } from "../kind/kind.js";

/** The options of an entry of this kind in `checks.json`. */
export interface DateOptions {
  readonly members: readonly string[];
}

/** The JSON Schema of the options. */
export const options: KindOptions = { properties: { members }, required: ["members"] };
