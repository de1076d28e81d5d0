import type { Rejected } from "../../engine/verdict.js";

// RFC 9110 15, as servers of HTTP/1.1 write them
const reasons = new Map([
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [411, "Length Required"],
  [413, "Payload Too Large"],
  [414, "URI Too Long"],
  [415, "Unsupported Media Type"],
]);

/**
 * Makes a response that cannot be told from one that came over the network: it has a URL and a reason, and a copy of it has them, too.
 *
 * @param rejected - The verdict.
 * @param url - Where the request would have gone.
 * @returns The response.
 */
export function serverResponse(rejected: Rejected, url: string): Response {
  const { status, headers, text } = rejected;
  return withPlace(new Response(text, { status, statusText: reasons.get(status) ?? "", headers: { ...headers } }), url);
}

function withPlace(response: Response, url: string): Response {
  const clone = response.clone.bind(response);
  return Object.defineProperties(response, {
    url: { value: url, enumerable: true, configurable: true },
    type: { value: "basic", enumerable: true, configurable: true },
    clone: { value: () => withPlace(clone(), url), configurable: true },
  });
}
