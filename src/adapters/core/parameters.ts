import type { Operation } from "../../engine/operation.js";
import { didYouMean, mostNamed, type Problem, quoted, shortened } from "./answer.js";
import { type AdapterOptions, operationOf } from "./options.js";

/** The query and the body of the request to Deepgram. */
export interface MovedParameters {
  /** The query, without its question mark. */
  readonly query: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The names of the parameters that were moved to the query. */
  readonly moved: readonly string[];
  /** Properties that are neither parameters nor properties of the endpoint's body. */
  readonly unknown: readonly string[];
}

/**
 * Moves query parameters out of a JSON body, where most APIs have them next to the text.
 *
 * Properties of the endpoint's own body stay. Values that a query cannot carry stay too, for Deepgram to reject. `null` is left out.
 *
 * @param operation - The endpoint.
 * @param query - The query of the client's request, without its question mark.
 * @param body - The body of the client's request.
 * @returns The query and the body to send; `undefined` if the body is not a JSON object, or is nested thousands of levels deep.
 * @example
 * moveParameters(speak, "", bytes('{"text":"Hi","encoding":"mp3"}')); // { query: "encoding=mp3", body: bytes('{"text":"Hi"}'), … }
 */
export function moveParameters(
  { query: struct, body: own }: Operation,
  query: string,
  body: Uint8Array<ArrayBuffer>,
): MovedParameters | undefined {
  const properties = objectOf(body);
  if (properties === undefined) return undefined;
  const ownNames = new Set(own?.fields.map(({ name }) => name));
  const parameters = new Set(struct.fields.map(({ name }) => name).filter((name) => !ownNames.has(name)));
  const rest: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const pairs = query === "" ? [] : [query];
  const moved: string[] = [];
  for (const [name, value] of Object.entries(properties)) {
    const values: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
    if (!parameters.has(name) || !values.every(isScalar)) {
      rest[name] = value;
      continue;
    }
    moved.push(name);
    for (const one of values) if (one !== null) pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(one).toWellFormed())}`);
  }
  const text = jsonOf(rest);
  if (text === undefined) return undefined;
  const unknown = own?.unknown === "rejected" ? Object.keys(rest).filter((name) => !ownNames.has(name) && !parameters.has(name)) : [];
  return { query: pairs.join("&"), body: new TextEncoder().encode(text), moved, unknown };
}

/** The JSON of a value; `undefined` if it is nested too deep for JSON.stringify, which gives up earlier than JSON.parse. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function objectOf(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Says which of a client's parameters are against the policy; `undefined` if none. */
export type RefuseParameters = (names: Iterable<string>) => Problem | undefined;

const callbacks: ReadonlySet<string> = /* @__PURE__ */ new Set(["callback", "callback_method"]);

/**
 * Makes the check of parameter names against an allow-list.
 *
 * Everything that is not exactly an allowed name, or one with an index such as `tag[0]`, is refused: the server's query reader has more ways to write a name.
 *
 * @param allow - The allowed names; `undefined` allows all, except callbacks where the body has the parameters.
 * @param inBody - Whether clients send the parameters in the body.
 * @returns The check.
 */
export function parameterPolicy(allow: readonly string[] | undefined, inBody: boolean): RefuseParameters {
  if (allow === undefined && !inBody) return () => undefined;
  const allowed = new Set(allow);
  const isRefused = (name: string): boolean =>
    allow === undefined ? name.split(/[[\]]/).some((part) => callbacks.has(part)) : !allowed.has(name.replace(/\[\d*\]$/, ""));
  return (names) => {
    const refused = new Set<string>();
    for (const name of names) {
      if (refused.size === mostNamed) break;
      if (isRefused(name)) refused.add(shortened(name));
    }
    if (refused.size === 0) return undefined;
    const parameters = [...refused];
    const way =
      allow === undefined
        ? "The owner of this route has to allow callbacks by name."
        : allow.length === 0
          ? "This route takes no parameters."
          : `This route takes ${allow.map(quoted).join(", ")}.`;
    const verdict = parameters.length === 1 ? "is not an allowed parameter" : "are not allowed parameters";
    const detail = `${parameters.map(quoted).join(", ")} ${verdict}.${didYouMean(parameters[0] ?? "", allowed)} ${way}`;
    return { status: 400, title: "Parameter not allowed", detail, rule: "parameter-not-allowed", parameters };
  };
}

/**
 * Makes the check of each endpoint's parameters.
 *
 * @param operations - The endpoints.
 * @param options - The options of the adapter.
 * @returns The checks by endpoint; none without the option `allow`.
 * @throws TypeError for an unknown endpoint, or a route without a list.
 */
export function policiesFor(
  operations: readonly Operation[],
  { endpoint, routes, allow, parameters }: AdapterOptions,
): ReadonlyMap<string, RefuseParameters> {
  const inBody = parameters === "body";
  if (allow === undefined) return new Map();
  if (Array.isArray(allow)) return new Map(operations.map(({ id }) => [id, parameterPolicy(allow as readonly string[], inBody)]));
  const lists = allow as Readonly<Record<string, readonly string[]>>;
  for (const id of Object.keys(lists)) operationOf(operations, id);
  for (const id of endpoint === undefined ? Object.values(routes ?? {}) : [endpoint]) {
    if (!Object.hasOwn(lists, id)) throw new TypeError(`preflight: \`allow\` has no list for ${id}; an empty list allows no parameter`);
  }
  return new Map(operations.map(({ id }) => [id, parameterPolicy(Object.hasOwn(lists, id) ? lists[id] : [], inBody)]));
}

/**
 * Lists the names in a query as they are written, decoded.
 *
 * @param query - The query, without its question mark.
 * @returns The names.
 */
export function* queryNames(query: string): Iterable<string> {
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const name = (pair.split("=", 1)[0] as string).replaceAll("+", " ");
    yield name.includes("%") ? decoded(name) : name;
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
