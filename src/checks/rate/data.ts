import { type KindOptions, limit } from "../kind/kind.js";

/** The options of an entry of this kind in `checks.json`. */
export interface RateOptions {
  /** The type of the messages that are counted. */
  readonly message: string;
  readonly limit: string;
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    message: { type: "string", description: "The type of the messages that are counted." },
    member: { type: "string", description: "The text whose characters are counted; by default messages are counted." },
    limit,
  },
  required: ["message", "limit"],
};
