import { nearest } from "../../checks/nearest.js";
import type { Operation } from "../../engine/operation.js";
import type { Notice } from "../../engine/public-types.js";
import type { Rejected } from "../../engine/verdict.js";
import type { EndpointId, Endpoints, Options } from "../../index.js";

/** What a hook learns about a request. It contains no credentials. */
export interface RequestContext {
  readonly endpoint: EndpointId;
  readonly method: string;
}

/** Callbacks for logs and metrics. */
export interface Hooks {
  /**
   * Called for each request that is answered with Deepgram's error.
   *
   * In development, the default prints one line with rule, pointer and hint to standard error: where there is a `process.env` and `NODE_ENV` is not
   * `production`. `null` turns it off.
   */
  readonly onReject?: ((rejected: Rejected, context: RequestContext) => void) | null | undefined;
  /** Called for each request with notices, accepted or rejected. */
  readonly onNotice?: ((notices: readonly Notice[], context: RequestContext) => void) | undefined;
}

/** What every adapter can add to a local answer. */
export interface MarkOption {
  /**
   * Adds the header `x-deepgram-preflight` with the id of the rule to local answers, never to forwarded ones. Answers of your policy and of `forward` have ids too, such as
   * `parameter-not-allowed` and `upstream-unreachable`. `false` by default.
   */
  readonly mark?: boolean | undefined;
}

type NamesOf<Query> = Query extends unknown ? keyof Query & string : never;

/** Names of query parameters of an endpoint; other names are allowed for parameters that this version does not know yet. */
export type ParameterName<Id extends EndpointId> = NamesOf<Endpoints[Id]["query"]> | (string & {});

/** The endpoints that a route can be: those without parameters in their paths. Indexed, so that the compiler's errors list the ids. */
type RouteEndpoints = { readonly [One in EndpointId]: keyof Endpoints[One]["path"] extends never ? One : never };

/** The options of an adapter: those of `preflight`, the endpoint of each of your routes, your policy, and hooks. */
export interface AdapterOptions<Id extends EndpointId = EndpointId> extends Options, Hooks, MarkOption {
  /**
   * The endpoint of every request, whatever its path, such as `speak.v1`. Requests with another method are not checked.
   *
   * Without `endpoint` and `routes`, the adapter checks requests for Deepgram's own paths.
   */
  readonly endpoint?: (Id & RouteEndpoints[EndpointId]) | undefined;
  /**
   * The endpoints by the paths of your routes: `{ "/api/tts": "speak.v1" }`. Requests for other paths are not checked.
   *
   * A path matches as it does in the framework: Express ignores case and a trailing slash, Fastify and Hono decode it.
   */
  readonly routes?: Readonly<Record<string, Id & RouteEndpoints[EndpointId]>> | undefined;
  /**
   * Where your route takes the query parameters from: the URL, or the JSON body next to its own properties, `{ "text": "Hello", "model": "aura-2-thalia-en" }`.
   * The adapter moves them to the query. `query` by default.
   */
  readonly parameters?: "query" | "body" | undefined;
  /**
   * The query parameters that clients may set: a list, or a list per endpoint. A request with another parameter gets 400 as `application/problem+json`.
   *
   * Without a list, clients may set every parameter, except `callback` and `callback_method` with `parameters: "body"`: they send audio and transcripts to any URL on your key.
   */
  readonly allow?: readonly ParameterName<Id>[] | { readonly [One in Id]?: readonly ParameterName<One>[] } | undefined;
  /** What to do with requests for unknown paths: hand them to your handler unchecked, or answer 404 as `application/problem+json` with the nearest known path. `pass` by default. */
  readonly unknown?: "pass" | "reject" | undefined;
}

/**
 * The options of an adapter.
 *
 * @deprecated Use `AdapterOptions`.
 */
export type GateOptions<Id extends EndpointId = EndpointId> = AdapterOptions<Id>;

/**
 * Checks the options that the adapters add to those of `preflight`.
 *
 * @param options - The options.
 * @throws TypeError for an invalid value.
 */
export function checkOptions({ endpoint, routes, parameters, allow, unknown, mark, onReject, onNotice }: AdapterOptions): void {
  const oneOf = (name: string, value: unknown, values: readonly unknown[]): void => {
    if (value !== undefined && !values.includes(value))
      throw new TypeError(`preflight: \`${name}\` must be ${values.map((one) => JSON.stringify(one)).join(" or ")}`);
  };
  oneOf("parameters", parameters, ["query", "body"]);
  oneOf("unknown", unknown, ["pass", "reject"]);
  oneOf("mark", mark, [true, false]);
  if (endpoint !== undefined && routes !== undefined) throw new TypeError("preflight: use either `endpoint` or `routes`");
  for (const [name, hook] of Object.entries({ onReject: onReject ?? undefined, onNotice })) {
    if (hook !== undefined && typeof hook !== "function") throw new TypeError(`preflight: \`${name}\` must be a function`);
  }
  for (const path of Object.keys(routes ?? {})) {
    if (!path.startsWith("/")) throw new TypeError(`preflight: a route must be a path that starts with /, not ${JSON.stringify(path)}`);
  }
  for (const list of allow === undefined ? [] : Array.isArray(allow) ? [allow] : Object.values(allow as object)) {
    if (!Array.isArray(list) || !list.every((name) => typeof name === "string"))
      throw new TypeError("preflight: `allow` must be a list of parameter names, or an object of lists by endpoint");
  }
}

/**
 * Finds an endpoint by its id.
 *
 * @param operations - The endpoints.
 * @param id - The id.
 * @returns The endpoint.
 * @throws TypeError for an unknown id; it lists the ids that routes can have.
 */
export function operationOf(operations: readonly Operation[], id: string): Operation {
  const operation = operations.find((one) => one.id === id);
  if (operation !== undefined) return operation;
  const ids = operations.filter(({ template }) => template === undefined).map((one) => one.id);
  const name = String(id);
  const near = ids.find((one) => one.startsWith(`${name}.`)) ?? nearest(name, ids, 1)[0];
  const question = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
  throw new TypeError(`preflight: unknown endpoint ${JSON.stringify(name)}.${question} The endpoints of routes are ${ids.join(", ")}`);
}

/**
 * Finds the endpoint of a route.
 *
 * @param operations - The endpoints.
 * @param id - The id of the endpoint.
 * @returns The endpoint.
 * @throws TypeError for an unknown id, or an endpoint whose path has parameters.
 */
export function ownRoute(operations: readonly Operation[], id: string): Operation {
  const operation = operationOf(operations, id);
  if (operation.template) throw new TypeError(`preflight: ${id} cannot be mapped to a route: its path has parameters`);
  return operation;
}

/** The default comparison of a route with a path: both decoded. */
export function samePath(route: string, path: string): boolean {
  return route === path || decodedPath(route) === decodedPath(path);
}

/**
 * Decodes a path, except for escapes of delimiters.
 *
 * @param path - The path.
 * @returns The decoded path; the path as it is if an escape is malformed.
 */
export function decodedPath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The query with its question mark. The URL may be one that does not parse, as proxies get them: `http://[/api/tts?encoding=mp3`. */
export function searchOf(url: string): string {
  const [beforeFragment = ""] = url.split("#", 1);
  const mark = beforeFragment.indexOf("?");
  return mark < 0 ? "" : beforeFragment.slice(mark);
}
