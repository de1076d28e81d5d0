import type { WireRequest } from "../../src/index.js";

/** A body as a row gives it: text, bytes, or something that is better not written out. */
export type RowBody =
  | string
  | null
  | { readonly base64: string }
  | { readonly repeat: string; readonly times: number }
  | { readonly text: string; readonly times: number };

/** What rows about requests to POST /v1/speak have in common. */
export interface Row {
  readonly query: string;
  readonly headers: Record<string, string | string[]>;
  readonly body: RowBody;
  readonly undefinedBody?: boolean;
  readonly evidence: string;
}

/** Makes the request of a row. */
export function requestOf({ query, headers, body, undefinedBody }: Row): WireRequest {
  return {
    method: "POST",
    url: `https://api.deepgram.com/v1/speak?${query}`,
    headers,
    body: undefinedBody === true ? undefined : bodyOf(body),
  };
}

function bodyOf(body: RowBody): WireRequest["body"] {
  if (body === null || typeof body === "string") return body;
  if ("base64" in body) return Buffer.from(body.base64, "base64");
  return "repeat" in body ? body.repeat.repeat(body.times) : JSON.stringify({ text: body.text.repeat(body.times) });
}
