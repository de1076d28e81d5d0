import type { Certainty } from "../contract.js";
import { certainty, cited, type KindOptions } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";
import type { FormatColumn } from "../tables.js";

/** The options of an entry of this kind in `checks.json`. */
export interface AudioFormatOptions {
  /** The columns of the table that the server checks, in its order. */
  readonly columns: readonly (Cited & { readonly parameter: FormatColumn; readonly certainty: Certainty })[];
  /** How a range is worded in messages. */
  readonly rangeWording: Cited & { readonly text: string; readonly certainty: Certainty };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    columns: {
      type: "array",
      items: cited("A column of the table.", { parameter: { enum: ["container", "sample_rate", "bit_rate"] }, certainty }),
    },
    rangeWording: cited("How a range is worded in messages.", { text: { type: "string" }, certainty }),
  },
  required: ["columns", "rangeWording"],
};
