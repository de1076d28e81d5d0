import { readCurlLine } from "../../curl/curl-line.js";
import { requestFromCurl } from "../../curl/curl-request.js";
import { endpoints } from "../data.js";
import type { Header } from "../request/request.js";
import type { JsonObject, Pasted } from "./javascript.js";

/**
 * Reads a request from a text: a curl line, a HAR file or entry, JavaScript with `fetch(…)` or a call of the SDK, an HTTP request, or a URL.
 *
 * @param text - The text.
 * @returns The request. JavaScript needs a parser that is loaded then.
 * @throws Error if the text is none of them.
 * @example
 * (await readPasted("curl https://api.deepgram.com/v1/projects")).request.method; // "GET"
 */
export async function readPasted(text: string): Promise<Pasted> {
  const trimmed = text.trim();
  if (trimmed === "") throw new Error("Paste a request first.");
  if (/(?:^|[\s$>])curl(?:\.exe)?\s/.test(trimmed) && !/\bfetch\s*\(/.test(trimmed)) return pastedCurl(trimmed);
  if (/^(?:GET|HEAD|POST|PUT|PATCH|DELETE)\s+\S+(?:\s+HTTP\/\d|\s*$)/m.test(trimmed.split("\n", 1)[0] ?? ""))
    return pastedHttp(text.trimStart());
  if (/^(?:https?|wss?):\/\/\S+$/i.test(trimmed)) return pastedUrl(trimmed);
  const json = parsedJson(trimmed);
  if (json !== undefined) {
    const har = pastedHar(json);
    if (har !== undefined) return har;
  }
  const { pastedJavaScript } = await import("./javascript.js");
  return pastedJavaScript(trimmed);
}

function pastedCurl(text: string): Pasted {
  const { tokens, remarks } = readCurlLine(text);
  const files: string[] = [];
  const { body, ...request } = requestFromCurl(tokens, (name) => {
    files.push(name);
    return new Uint8Array();
  });
  const unread = files.map((name) => `The page does not read files: put the content of ${name} into the body.`);
  return {
    kind: "curl line",
    request: { ...request, body: body instanceof Uint8Array ? new TextDecoder().decode(body) : null },
    remarks: [...remarks.map((remark) => `${remark[0]?.toUpperCase()}${remark.slice(1)}.`), ...unread],
  };
}

function pastedHttp(text: string): Pasted {
  const [head = "", ...rest] = text.replaceAll("\r\n", "\n").split("\n\n");
  const [line = "", ...fields] = head.split("\n");
  const [, method = "POST", target = "/"] = /^(\w+)\s+(\S+)/.exec(line) ?? [];
  const headers = fields.flatMap((field): Header[] => {
    const colon = field.indexOf(":");
    return colon <= 0 ? [] : [[field.slice(0, colon).trim(), field.slice(colon + 1).trim()]];
  });
  const body = rest.join("\n\n");
  const host = headers.find(([name]) => name.toLowerCase() === "host")?.[1];
  const url = target.startsWith("/") && host !== undefined ? `https://${host}${target}` : target;
  const kept = headers.filter(([name]) => !/^(?:host|content-length)$/i.test(name));
  return { kind: "HTTP request", request: { method, url, headers: kept, body: body === "" ? null : body }, remarks: [] };
}

function pastedUrl(url: string): Pasted {
  const path = /^\w+:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? "";
  const isSocket = /^ws/i.test(url);
  const endpoint = endpoints.find((one) => one.path === path && (one.webSocket === true) === isSocket);
  const body = endpoint?.example.body ?? null;
  return {
    kind: "URL",
    request: { method: endpoint?.method ?? "GET", url, headers: Object.entries(endpoint?.example.headers ?? {}), body },
    remarks: body === null ? [] : ["The URL has no body: an example was added."],
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** A HAR file, whose first request to Deepgram is taken; or an entry, or the request of an entry. */
function pastedHar(json: unknown): Pasted | undefined {
  if (!isObject(json)) return undefined;
  const entries = isObject(json["log"]) && Array.isArray(json["log"]["entries"]) ? (json["log"]["entries"] as unknown[]) : [json];
  const requests = entries.flatMap((entry) => {
    if (!isObject(entry)) return [];
    const request = isObject(entry["request"]) ? entry["request"] : entry;
    return typeof request["method"] === "string" && typeof request["url"] === "string" ? [request] : [];
  });
  const ofDeepgram = requests.filter(({ url }) => /^\w+:\/\/[^/]*\bdeepgram\.com(?::\d+)?\//i.test(String(url)));
  const [request = requests[0]] = ofDeepgram;
  if (request === undefined) return undefined;
  const headers = Array.isArray(request["headers"])
    ? request["headers"]
    : isObject(request["headers"])
      ? Object.entries(request["headers"])
      : [];
  const fields = headers.flatMap((header: unknown): Header[] => {
    const [name, value] = Array.isArray(header) ? (header as unknown[]) : isObject(header) ? [header["name"], header["value"]] : [];
    // a colon in front marks what HTTP/2 sends instead of the request line
    return typeof name === "string" && !/^:|^(?:host|content-length)$/i.test(name) ? [[name, String(value)]] : [];
  });
  const { text } = isObject(request["postData"]) ? request["postData"] : { text: request["body"] };
  const remarks = requests.length > 1 ? [`The file has ${requests.length} requests; this is the first one to Deepgram.`] : [];
  return {
    kind: "HAR entry",
    request: {
      method: String(request["method"]),
      url: String(request["url"]),
      headers: fields,
      body: typeof text === "string" ? text : null,
    },
    remarks,
  };
}
