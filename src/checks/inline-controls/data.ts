import { type KindOptions, member } from "../kind/kind.js";

/** The options of an entry of this kind in `checks.json`. */
export interface InlineControlsOptions {
  readonly member: string;
}

/** The JSON Schema of the options. */
export const options: KindOptions = { properties: { member }, required: ["member"] };
