import { type Change, unread } from "../../checks/kind/change.js";
import type { JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import { kindOf, mediaTypesOf } from "../../checks/registry.js";
import type { Vector } from "./vector.js";

/** The header fields that rules look at. */
const fields = ["connection", "content-encoding", "content-length", "content-type", "transfer-encoding", "upgrade"];

// a longer one is better not written out
const longest = 10_000;

/**
 * Decodes a request as a JSON Schema sees it, from the parts that it was made of.
 *
 * @param one - The endpoint.
 * @param parts - The whole request in parts.
 * @param found - The check and the finding, where there is something to find.
 * @returns The decoded request; `undefined` where no schema can decide, or it is better not written out.
 */
export function decodedParts(
  one: OperationData,
  parts: Change,
  found: { readonly check: string; readonly when: string } | undefined,
): Vector["decoded"] {
  const { operation, query, body } = one;
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
  const whole = body === undefined ? decoded : withBody(decoded, one, parts, headers["content-type"] ?? "");
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

/** What reads as the type, as that; any other text as it stands. */
function decodedText(text: string, type: string): unknown {
  if (type === "string" || type === "enum") return text;
  if (text === "true" || text === "false") return /bool/.test(type) ? text === "true" : text;
  const isFloat = /^f/.test(type) && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
  const isWhole = /u32/.test(type) && /^\+?\d+$/.test(text) && Number(text) < 2 ** 32;
  return isFloat || isWhole ? Number(text) : text;
}

function withBody(decoded: NonNullable<Vector["decoded"]>, one: OperationData, parts: Change, contentType: string) {
  const { operation } = one;
  const { body } = parts;
  const types = mediaTypesOf(one);
  const essence = contentType.split(";")[0]?.trim().toLowerCase();
  const isText = essence !== undefined && essence === types?.text;
  const isJson = !isText && (essence === types?.json || (essence === "" && types?.absent !== undefined));
  // audio is not decoded, nor what is of a type that is not taken
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
  // what becomes of a list in place of an object, only the server's own reader says
  return Array.isArray(value) ? undefined : { ...decoded, body: value };
}
