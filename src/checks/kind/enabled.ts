import type { JsonSchema } from "./schemas.js";

/** A value that enables a parameter: neither false nor a list of only that. How the server treats an empty value is unknown. */
export const enabled: JsonSchema = {
  not: { anyOf: [{ enum: [false, "false", ""] }, { type: "array", items: { const: "false" } }] },
};
