import { cited, type KindOptions } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";

/** `credentials.json`. */
interface CredentialsData {
  readonly key: Cited & { readonly pattern: string };
  readonly token: Cited & { readonly pattern: string };
}

/** The options of an entry of this kind in `checks.json`. */
export interface AuthorizationOptions {
  readonly schemes: Cited & { readonly values: readonly string[] };
  /** The table of the forms of credentials, by its path below `schemas/`, and its content. */
  readonly table: string;
  readonly tableContent: CredentialsData;
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    schemes: cited("The schemes that the server accepts.", { values: { type: "array", items: { type: "string" }, minItems: 1 } }),
    table: { type: "string", description: "The table of the forms of credentials, by its path below schemas/." },
  },
  required: ["schemes", "table"],
};
