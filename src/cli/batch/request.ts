import type { WireRequest } from "../../engine/wire-request.js";

/** The request of a line, or an error message. */
export type LineRequest = { readonly ok: true; readonly request: WireRequest } | { readonly ok: false; readonly error: string };

/** An example of a line. */
export const exampleLine = JSON.stringify({
  id: 1,
  method: "POST",
  url: "/v1/speak?encoding=mp3",
  headers: { "content-type": "application/json" },
  body: '{"text":"hi"}',
});

/**
 * Builds the request of a line.
 *
 * @param value - The line, parsed.
 * @returns The request, or an error message.
 */
export function requestFromLine(value: object): LineRequest {
  const { method, url, headers, body, bodyBase64 } = value as Readonly<Record<string, unknown>>;
  if (typeof method !== "string") return wrong("method", "a string, such as POST", method);
  if (typeof url !== "string") return wrong("url", "a string: an absolute URL or a path", url);
  const fields = headersOf(headers);
  if (fields === undefined) return wrong("headers", "an object of strings or lists of strings, or a list of pairs of strings", headers);
  if (body !== undefined && body !== null && typeof body !== "string")
    return wrong("body", "a string as on the wire, or null for an empty body", body);
  // programs that export tables write null for a missing value
  if (bodyBase64 === undefined || bodyBase64 === null) return { ok: true, request: { method, url, headers: fields, body } };
  if (typeof bodyBase64 !== "string" || !isBase64(bodyBase64)) return wrong("bodyBase64", "a string in base64", bodyBase64);
  if (typeof body === "string") return { ok: false, error: "body and bodyBase64 cannot be combined" };
  return { ok: true, request: { method, url, headers: fields, body: Buffer.from(bodyBase64, "base64") } };
}

function wrong(name: string, wanted: string, value: unknown): LineRequest {
  const found = value === undefined ? "missing" : kindOf(value);
  return { ok: false, error: `${name} must be ${wanted}${wanted.includes(found) ? "" : `, but is ${found}`}` };
}

/**
 * Names the JSON type of a value.
 *
 * @param value - A value from `JSON.parse`.
 * @returns The type with its article, such as `an object`.
 */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}

type Fields = Readonly<Record<string, string | string[]>> | [name: string, value: string][];

/** The library converts other values to strings; in a line, they are errors. */
function headersOf(headers: unknown): Fields | undefined {
  if (headers === undefined || headers === null) return [];
  if (typeof headers !== "object") return undefined;
  if (Array.isArray(headers)) return headers.every((pair) => areStrings(pair) && pair.length === 2) ? (headers as Fields) : undefined;
  for (const name in headers) {
    const value = (headers as Record<string, unknown>)[name];
    if (typeof value !== "string" && value !== null && !areStrings(value)) return undefined;
  }
  return headers as Fields;
}

function areStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** Strict: Node skips invalid characters, which would make another body. */
function isBase64(text: string): boolean {
  const digits = text.replace(/={1,2}$/, "");
  return /^[A-Za-z0-9+/]*$/.test(digits) && digits.length % 4 !== 1 && (digits.length === text.length || text.length % 4 === 0);
}
