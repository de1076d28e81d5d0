import { anything, type Member } from "../contract.js";
import { at, entries, type Located, placeOf, textAt } from "./document.js";

/**
 * Finds the `Authorization` header that security requirements ask for.
 *
 * @param security - The requirements: schemes, or objects with the names of schemes.
 * @param root - The document with the named schemes under `components`.
 * @returns The header; `undefined` if no requirement asks for it.
 */
export function authorization(security: Located | undefined, root: Located): Member | undefined {
  for (const [, requirement] of entries(security)) {
    const named = entries(requirement).map(([name]) => at(at(at(root, "components"), "securitySchemes"), name));
    for (const scheme of textAt(requirement, "type") === undefined ? named : [requirement]) {
      const type = textAt(scheme, "type");
      const isKey = type === "apiKey" || type === "httpApiKey";
      if (scheme === undefined || (isKey && textAt(scheme, "name")?.toLowerCase() !== "authorization")) continue;
      return { ...anything, required: undefined, place: placeOf(requirement) };
    }
  }
  return undefined;
}
