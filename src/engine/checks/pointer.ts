/**
 * Points at a member of a request.
 *
 * @param part - The part of the request.
 * @param name - The name of the member, whatever it contains; the part itself where it is empty.
 * @returns A JSON Pointer (RFC 6901).
 */
export function pointerTo(part: "query" | "body", name: string): string {
  if (name === "") return `/${part}`;
  return `/${part}/${/[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name}`;
}
