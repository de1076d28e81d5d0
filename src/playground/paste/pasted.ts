import { type EndpointData, endpointData } from "../data.js";
import { type PlaygroundRequest, withPairs } from "../request/request.js";

/** A request that was pasted, and remarks for the reader. */
export interface Pasted {
  /** What the text is, such as "curl line". */
  readonly kind: string;
  readonly request: PlaygroundRequest;
  readonly remarks: readonly string[];
}

/** A text that is not a request. */
export class PasteError extends Error {}

/** An object as JSON has them. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Makes the request that a call of the SDK sends.
 *
 * @param id - The id of the endpoint.
 * @param path - The values of the path, in order.
 * @param query - The query.
 * @param body - The JSON body, if there is one.
 * @returns The request.
 */
export function sdkRequest(id: string, path: readonly string[], query: JsonObject, body: JsonObject | undefined): PlaygroundRequest {
  const { webSocket, host, path: template, method } = endpointData(id) as EndpointData;
  const rest = [...path];
  const filled = template.replace(/\{\w+\}/g, (name) => encodeURIComponent(rest.shift() ?? name));
  const url = `${webSocket ? "wss" : "https"}://${host ?? "api.deepgram.com"}${filled}`;
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === undefined || one === null ? [] : [{ name, value: String(one) }])),
  );
  return {
    method,
    url: withPairs(url, pairs),
    headers: body === undefined ? [] : [["content-type", "application/json"]],
    body: body === undefined ? null : JSON.stringify(body, null, 2),
  };
}
