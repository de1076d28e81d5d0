import type { IncomingHttpHeaders } from "node:http";

/**
 * Gives the header fields as they were sent: of some that are repeated, such as `Content-Type` and `Authorization`, Node keeps the first alone.
 *
 * @param headers - The fields as Node, and what stands before the adapter, have them. What was changed there stays so.
 * @param rawHeaders - Names and values in turn, as they were sent; none where a request was made without a server.
 * @returns The fields by their names in lower case, those that were repeated joined by a comma.
 * @example
 * sentFields({ "content-type": "text/plain" }, ["Content-Type", "text/plain", "content-type", "application/json"]); // { "content-type": "text/plain, application/json" }
 */
export function sentFields(headers: IncomingHttpHeaders, rawHeaders: readonly string[] = []): IncomingHttpHeaders {
  const values = new Map<string, string[]>();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = String(rawHeaders[at]).toLowerCase();
    const all = values.get(name) ?? [];
    all.push(String(rawHeaders[at + 1]));
    values.set(name, all);
  }
  const fields = { ...headers };
  for (const [name, all] of values) if (all.length > 1 && fields[name] === all[0]) fields[name] = all.join(", ");
  return fields;
}
