import type { RequestPart } from "./contract.js";

/**
 * Points at a member of a request.
 *
 * @param part - The part of the request.
 * @param names - The names and places that lead to the member, whatever they contain; the part itself for one empty name.
 * @returns A JSON Pointer (RFC 6901).
 */
export function pointerTo(part: RequestPart, ...names: readonly (string | number)[]): string {
  if (names.length === 1 && names[0] === "") return `/${part}`;
  let pointer = `/${part}`;
  for (const name of names) {
    pointer += `/${typeof name === "string" && /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name}`;
  }
  return pointer;
}
