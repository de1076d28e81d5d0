import { anything, type Member } from "./contract.js";
import { at, entries, type Located, placeOf, textAt } from "./spec-document.js";

/**
 * Finds out whether security requirements ask for the header field Authorization.
 *
 * @param security - The requirements: schemes, or objects with the names of schemes.
 * @param root - The document, which has the named schemes under its components.
 * @returns The header field; `undefined` where none is asked for.
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
