import type { OperationHead } from "../data/data.js";
import { type Change, unread } from "./change.js";
import type { VectorRequest } from "./vector.js";

/**
 * Writes a request as it goes over the wire.
 *
 * @param operation - The endpoint.
 * @param parts - The whole request in parts.
 * @returns The request of a vector.
 */
export function wireRequest({ method, path }: OperationHead, parts: Change): VectorRequest {
  const pairs = Object.entries(parts.query ?? {}).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`),
  );
  const query = [...pairs, ...(parts.rawQuery === undefined ? [] : [parts.rawQuery])].join("&");
  const place = parts.url ?? path.replace(/\{(\w+)\}/g, (_slot, name: string) => parts.path?.[name] ?? "");
  const url = query === "" ? place : `${place}?${query}`;
  const { longQuery, body } = parts;
  const headers = Object.entries(parts.headers ?? {}).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return {
    method,
    ...(longQuery === undefined
      ? { url }
      : { urlRepeat: { prefix: `${url}${longQuery.prefix}`, unit: longQuery.unit, times: longQuery.times, suffix: "" } }),
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
    ...(body === undefined || body === unread
      ? {}
      : typeof body === "string"
        ? { body }
        : "base64" in body
          ? { bodyBase64: body.base64 }
          : { bodyRepeat: body.repeat }),
  };
}
