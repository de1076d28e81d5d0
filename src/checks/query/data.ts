import { cited, type KindOptions } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface QueryOptions {
  /** The library that deserializes the query; default serde_qs. */
  readonly library?: "serde_qs" | "serde_urlencoded";
  /** Undocumented parameters of earlier versions, each with what to do instead. */
  readonly legacy?: Cited & { readonly parameters: Readonly<Record<string, string>> };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    library: { enum: ["serde_qs", "serde_urlencoded"], description: "The library that deserializes the query; default serde_qs." },
    legacy: cited("Undocumented parameters of earlier versions, each with what to do instead.", {
      parameters: { type: "object", additionalProperties: { type: "string" }, minProperties: 1 },
    }),
  },
};
