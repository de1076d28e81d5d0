import type { KindOptions } from "../kind/kind.js";

/** The options of an entry of this kind in `checks.json`. */
export interface QueryOptions {
  /** The library that deserializes the query; default serde_qs. */
  readonly library?: "serde_qs" | "serde_urlencoded";
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    library: { enum: ["serde_qs", "serde_urlencoded"], description: "The library that deserializes the query; default serde_qs." },
  },
};
