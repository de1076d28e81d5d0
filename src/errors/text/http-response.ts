import { ownProperties } from "../../engine/own-properties.js";
import type { Observation } from "../observation.js";
import { deepgramMention, requestUrl } from "./request-url.js";

const statusLine = /^(?:[<*>] )?HTTP\/[\d.]+ \d{3}\b/m;

/**
 * Reads a response as it is on the wire, or as `curl -i` and `curl -v` print it; the command may stand before it.
 *
 * @param text - The text.
 * @param readBody - Reads the body.
 * @returns What it says; `undefined` if the text has no status line.
 */
export function readHttpResponse(text: string, readBody: (body: string) => Observation): Observation | undefined {
  if (!text.includes("HTTP/") || !statusLine.test(text)) return undefined;
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const isVerbose = lines.some((line) => /^< HTTP\//.test(line));
  const own = isVerbose ? lines.filter((line) => !/^[*>{}] |^[*>{}]$/.test(line)).map((line) => line.replace(/^< ?/, "")) : lines;
  // after `100 Continue` and redirects, the last response is the answer
  const start = own.findLastIndex((line) => /^HTTP\/[\d.]+ \d{3}/.test(line));
  if (start < 0) return undefined;
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/.exec(own[start] ?? "")?.[1]);
  const blank = own.indexOf("", start);
  const head = own.slice(start + 1, blank < 0 ? undefined : blank);
  const header = (name: string) => {
    const line = head.find((one) => one.toLowerCase().startsWith(`${name}:`));
    return line?.slice(name.length + 1).trim();
  };
  const content = blank < 0 ? "" : own.slice(blank + 1).join("\n");
  const inside = readBody(content);
  const repeated = header("dg-error");
  const said = Object.keys(inside).length === 0 && repeated !== undefined ? ownProperties<Observation>({ message: repeated }) : inside;
  const requestId = said.requestId ?? header("dg-request-id");
  const retryAfter = header("retry-after");
  const endpoint = said.endpoint ?? requestUrl(text) ?? verboseUrl(text);
  const isFromDeepgram = requestId !== undefined || deepgramMention.test(text) || said.isFromDeepgram === true;
  return {
    ...said,
    ...(status > 0 && { status }),
    ...(requestId !== undefined && { requestId }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(endpoint !== undefined && { endpoint }),
    ...(isFromDeepgram && { isFromDeepgram }),
    // a response without a readable body is known by its status
    ...(content.trim() === "" && { isClientReport: true }),
  };
}

/** The URL that `curl -v` prints in two lines: the request line and the host. */
function verboseUrl(text: string): string | undefined {
  const path = /^> [A-Z]+ (\/\S*) HTTP\//m.exec(text)?.[1];
  const host = /^> host: ([\w.-]*deepgram\.com)\s*$/im.exec(text)?.[1];
  return path === undefined || host === undefined ? undefined : `https://${host}${path}`;
}
