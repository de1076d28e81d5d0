import type { KindOptions } from "../kind/kind.js";

/** The options of an entry of this kind in `checks.json`. */
export interface SettingsFirstOptions {
  /** The type of the message that opens a session. */
  readonly message: string;
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: { message: { type: "string", description: "The type of the message that opens a session; it is sent once." } },
  required: ["message"],
};
