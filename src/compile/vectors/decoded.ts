import { type Change, unread } from "../../checks/kind/case.js";
import { mediaTypesOf } from "../../checks/kind/kind.js";
import type { JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import type { Vector } from "./vector.js";

/** The headers that rules look at. */
const fields = ["connection", "content-encoding", "content-length", "content-type", "transfer-encoding", "upgrade"];

// keeps the vector files small
const longest = 10_000;

/**
 * Decodes a request for validation with a JSON Schema, from the parts that it was made of.
 *
 * @param endpoint - The endpoint.
 * @param parts - The whole request in parts.
 * @param found - The check and its finding, if the request is rejected.
 * @returns The decoded request; `undefined` if no schema can decide, or the request is too long.
 */
export function decodedParts(
  endpoint: OperationData,
  parts: Change,
  found: { readonly check: string; readonly when: string } | undefined,
): Vector["decoded"] {
  const { operation, query, body } = endpoint;
  if ((found !== undefined && kindOf(found)?.ofBytes?.includes(found.when)) || parts.rawQuery !== undefined) return undefined;
  const values = decodedQuery(query, parts);
  const headers = Object.fromEntries(
    fields.flatMap((name) => {
      const value = parts.headers?.[name];
      return value === undefined || value === null ? [] : [[name, [value].flat().join(", ")]];
    }),
  );
  if (values === undefined || (headers["content-encoding"] ?? "identity") !== "identity") return undefined;
  const path = Object.entries(parts.path ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]);
  const decoded = {
    endpoint: operation.id,
    ...(path.length === 0 ? {} : { path: Object.fromEntries(path) as Record<string, string> }),
    query: values,
    headers,
  };
  const whole = body === undefined ? decoded : withBody(decoded, endpoint, parts, headers["content-type"] ?? "");
  return whole === undefined || JSON.stringify(whole).length > longest ? undefined : whole;
}

function decodedQuery(query: JsonSchema | undefined, { query: given = {}, longQuery }: Change): Record<string, unknown> | undefined {
  const texts = new Map<string, string[]>();
  for (const [name, value] of Object.entries(given)) if (value !== null) texts.set(name, [value].flat());
  if (longQuery !== undefined) {
    const { prefix, unit, times } = longQuery;
    for (const [name, value] of new URLSearchParams((prefix + unit.repeat(times)).replace(/^[?&]/, ""))) {
      texts.set(name, [...(texts.get(name) ?? []), value]);
    }
  }
  const values: Record<string, unknown> = {};
  for (const [name, list] of texts) {
    const type = (query?.properties?.[name]?.["x-deserialize"] as { readonly type: string } | undefined)?.type;
    // an empty parameter is an empty list
    if (type === "strings") values[name] = list.length === 1 && list[0] === "" ? [] : list;
    else if (type !== undefined && list.length > 1) return undefined;
    else values[name] = list.length > 1 ? list : decodedText(list[0] ?? "", type ?? "string");
  }
  return values;
}

/** Converts a text to its type if it parses; otherwise returns it unchanged. */
function decodedText(text: string, type: string): unknown {
  if (type === "string" || type === "enum") return text;
  if (text === "true" || text === "false") return /bool/.test(type) ? text === "true" : text;
  const isFloat = /^f/.test(type) && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
  const isWhole = /u32/.test(type) && /^\+?\d+$/.test(text) && Number(text) < 2 ** 32;
  return isFloat || isWhole ? Number(text) : text;
}

function withBody(decoded: NonNullable<Vector["decoded"]>, endpoint: OperationData, parts: Change, contentType: string) {
  const { operation } = endpoint;
  const { body } = parts;
  const types = mediaTypesOf(endpoint);
  const essence = contentType.split(";")[0]?.trim().toLowerCase();
  const isText = essence !== undefined && essence === types?.text;
  const isJson = !isText && (essence === types?.json || (essence === "" && types?.absent !== undefined));
  // audio and bodies of unsupported media types are not decoded
  if (!isText && !isJson) return decoded;
  if (body === undefined || body === unread || (typeof body === "object" && "base64" in body)) return undefined;
  const text = typeof body === "string" ? body : body.repeat.prefix + body.repeat.unit.repeat(body.repeat.times) + body.repeat.suffix;
  if (text === "" && operation.bodyOptional !== undefined) return decoded;
  if (isText) return { ...decoded, body: text };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // only the server's deserializer decides about an array in place of an object
  return Array.isArray(value) ? undefined : { ...decoded, body: value };
}
