import type { WireRequest } from "../../engine/wire-request.js";

/** A line that is a request, or what is wrong with it. */
export type LineRequest = { readonly ok: true; readonly request: WireRequest } | { readonly ok: false; readonly error: string };

/** A line as people have to write it. */
export const exampleLine = JSON.stringify({
  id: 1,
  method: "POST",
  url: "/v1/speak?encoding=mp3",
  headers: { "content-type": "application/json" },
  body: '{"text":"hi"}',
});

/**
 * Makes the request that a line of NDJSON gives.
 *
 * @param value - The line, parsed.
 * @returns The request, or what is wrong.
 */
export function requestFromLine(value: object): LineRequest {
  const { method, url, headers, body, bodyBase64 } = value as Readonly<Record<string, unknown>>;
  if (typeof method !== "string") return wrong("method", "text, such as POST", method);
  if (typeof url !== "string") return wrong("url", "text, absolute or from its path on", url);
  const fields = headersOf(headers);
  if (fields === undefined) return wrong("headers", "an object of texts or lists of texts, or a list of pairs of texts", headers);
  if (body !== undefined && body !== null && typeof body !== "string") return wrong("body", "text as on the wire, or null for none", body);
  const request = { method, url, headers: fields };
  // who writes tables as lines writes null where there is no value
  if (bodyBase64 === undefined || bodyBase64 === null) return { ok: true, request: { ...request, body } };
  if (typeof bodyBase64 !== "string" || !isBase64(bodyBase64)) return wrong("bodyBase64", "bytes in base64", bodyBase64);
  if (typeof body === "string") return { ok: false, error: "both body and bodyBase64 are there" };
  return { ok: true, request: { ...request, body: Buffer.from(bodyBase64, "base64") } };
}

function wrong(name: string, wanted: string, value: unknown): LineRequest {
  const given =
    value === undefined ? "is missing" : value === null ? "is null" : typeof value === "string" ? "is other text" : `is ${kindOf(value)}`;
  return { ok: false, error: `${name} ${given}: it is ${wanted}` };
}

/**
 * Says what kind of JSON a value is.
 *
 * @param value - What `JSON.parse` gave.
 * @returns The kind with its article, such as `an object`.
 */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}

type Fields = Readonly<Record<string, string | string[]>> | [name: string, value: string][];

/** What is no text would be turned into text by the library; here it is a mistake of whoever wrote the lines. */
function headersOf(headers: unknown): Fields | undefined {
  if (headers === undefined || headers === null) return [];
  if (typeof headers !== "object") return undefined;
  if (Array.isArray(headers)) return headers.every((pair) => isTexts(pair) && pair.length === 2) ? (headers as Fields) : undefined;
  const values: unknown[] = Object.values(headers);
  return values.every((value) => value === null || typeof value === "string" || isTexts(value)) ? (headers as Fields) : undefined;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** What Node decodes leniently would be another body. */
function isBase64(text: string): boolean {
  const digits = text.replace(/={1,2}$/, "");
  return /^[A-Za-z0-9+/]*$/.test(digits) && digits.length % 4 !== 1 && (digits.length === text.length || text.length % 4 === 0);
}
