import { cited, type KindOptions } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface VoiceCatalogueOptions {
  readonly names?: Cited & { readonly values: readonly string[] };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    names: cited("Names of voices that the server knows, though no voice of the catalogue has them.", {
      values: { type: "array", items: { type: "string" }, minItems: 1 },
    }),
  },
};
