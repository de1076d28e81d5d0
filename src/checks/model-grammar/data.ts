import { cited, type KindOptions } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface ModelGrammarOptions {
  /** Models that belong to another endpoint. */
  readonly elsewhere?: Cited & { readonly pattern: string };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: { elsewhere: cited("Models that belong to another endpoint.", { pattern: { type: "string", format: "regex" } }) },
};
