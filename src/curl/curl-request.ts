import { CurlError, type CurlToken } from "./curl-line.js";

/** The request that a curl line sends. */
export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The body; `null` if it is empty, `undefined` if it is unknown, as with `--form`. */
  readonly body: Uint8Array<ArrayBuffer> | null | undefined;
}

/** Reads a file that a curl line names, such as `-d @file`. */
export type ReadFile = (name: string) => Uint8Array;

const utf8 = new TextEncoder();
const removed = "\0removed";

/**
 * Makes the request that curl would send.
 *
 * @param tokens - The options and arguments of curl, in order.
 * @param read - Reads a file that the line names; `-` is standard input.
 * @returns The request.
 * @throws CurlError unless there is exactly one URL.
 * @example
 * requestFromCurl(readCurlLine("curl https://api.deepgram.com/v1/projects").tokens, () => new Uint8Array()).method; // "GET"
 */
export function requestFromCurl(tokens: readonly CurlToken[], read: ReadFile): CurlRequest {
  const urls: string[] = [];
  const headers: [name: string, value: string][] = [];
  const data: Uint8Array[] = [];
  let method: string | undefined;
  let defaultMethod = "GET";
  let defaultType: string | undefined;
  let dataInQuery = false;
  let unread = false;
  for (const { name, value = "" } of tokens) {
    switch (name) {
      case undefined:
      case "url":
        urls.push(value);
        break;
      case "request":
        method = value;
        break;
      case "header":
        addHeader(headers, value);
        break;
      case "user":
        headers.push(["authorization", `Basic ${base64(utf8.encode(value))}`]);
        break;
      case "oauth2-bearer":
        headers.push(["authorization", `Bearer ${value}`]);
        break;
      case "get":
        dataInQuery = true;
        break;
      case "head":
        defaultMethod = "HEAD";
        break;
      case "form":
        defaultMethod = "POST";
        defaultType = "multipart/form-data; boundary=------------------------curl";
        unread = true;
        break;
      case "upload-file":
        defaultMethod = "PUT";
        data.push(read(value));
        break;
      case "data":
      case "data-ascii":
      case "data-raw":
      case "data-binary":
      case "data-urlencode":
      case "json":
        defaultMethod = "POST";
        defaultType = name === "json" ? "application/json" : (defaultType ?? "application/x-www-form-urlencoded");
        if (data.length > 0 && name !== "json") data.push(utf8.encode("&"));
        data.push(dataBytes(name, value, read));
        break;
    }
  }
  const [url, second] = urls[0] === "curl" ? urls.slice(1) : urls;
  if (url === undefined) throw new CurlError("no URL given");
  if (second !== undefined) throw new CurlError(`more than one URL given: ${url} and ${second}`);
  let target = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) || url.startsWith("/") ? url : `http://${url}`;
  let body = data.length === 0 ? null : joined(data);
  if (dataInQuery) {
    if (body !== null) target += `${target.includes("?") ? "&" : "?"}${new TextDecoder().decode(body)}`;
    body = null;
    defaultMethod = "GET";
    defaultType = undefined;
  }
  const has = (name: string) => headers.some(([one]) => one.toLowerCase() === name);
  if (defaultType !== undefined && !has("content-type")) headers.push(["content-type", defaultType]);
  const sent = headers.filter(([, value]) => value !== removed);
  return { method: method ?? defaultMethod, url: target, headers: sent, body: unread ? undefined : body };
}

/** `-H 'name: value'`; `-H 'name:'` removes a header, `-H 'name;'` sends it empty. */
function addHeader(headers: [name: string, value: string][], line: string): void {
  const colon = line.indexOf(":");
  if (colon < 0) {
    const name = line.replace(/;\s*$/, "").trim();
    if (!line.trim().endsWith(";")) throw new CurlError(`-H takes 'name: value', not ${JSON.stringify(line)}`);
    headers.push([name, ""]);
    return;
  }
  const name = line.slice(0, colon).trim();
  const value = line.slice(colon + 1).trim();
  headers.push([name, value === "" ? removed : value]);
}

function dataBytes(option: string, value: string, read: ReadFile): Uint8Array {
  if (option === "data-urlencode") return urlEncoded(value, read);
  if (option === "data-raw" || !value.startsWith("@")) return utf8.encode(value);
  const content = read(value.slice(1));
  // curl -d removes line breaks and NUL, --data-binary keeps them
  return option === "data-binary" || option === "json" ? content : content.filter((byte) => byte !== 0x0a && byte !== 0x0d && byte !== 0);
}

/** `content`, `=content`, `name=content`, `@file` and `name@file`. */
function urlEncoded(value: string, read: ReadFile): Uint8Array {
  const [, name = "", separator, content = ""] = /^([^=@]*)([=@])([\s\S]*)$/.exec(value) ?? [value, "", "=", value];
  const encoded = encodeURIComponent(separator === "@" ? new TextDecoder().decode(read(content)) : content);
  return utf8.encode(name === "" ? encoded : `${name}=${encoded}`);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return bytes;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
