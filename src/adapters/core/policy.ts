import { nearest } from "../../checks/nearest.js";
import type { Operation } from "../../engine/operation.js";
import type { Problem } from "./answer.js";
import type { AdapterOptions } from "./options.js";
import { operationOf } from "./routes.js";

/** Says which of a client's parameters are against the policy; `undefined` if none. */
export type RefuseParameters = (names: Iterable<string>) => Problem | undefined;

const callbacks: ReadonlySet<string> = /* @__PURE__ */ new Set(["callback", "callback_method"]);
const mostNamed = 8;
const longestNamed = 64;

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
    const [first = ""] = parameters;
    const [near] = nearest(first, allowed, 1);
    const question = near === undefined ? "" : ` Did you mean ${quoted(near)}?`;
    const detail = `${parameters.map(quoted).join(", ")} ${parameters.length === 1 ? "is not an allowed parameter" : "are not allowed parameters"}.${question} ${way}`;
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

/**
 * Makes the problem of a property that is neither a parameter nor a property of the endpoint's body.
 *
 * @param names - The unknown names.
 * @param known - The names that the route takes.
 * @returns The problem.
 */
export function unknownProperties(names: readonly string[], known: readonly string[]): Problem {
  const parameters = names.slice(0, mostNamed).map(shortened);
  const [near] = nearest(parameters[0] ?? "", known, 1);
  const question = near === undefined ? "" : ` Did you mean ${quoted(near)}?`;
  const detail = `Unknown ${parameters.length === 1 ? "property" : "properties"} ${parameters.map(quoted).join(", ")}.${question}`;
  return { status: 400, title: "Unknown property", detail, rule: "property-unknown", parameters };
}

/**
 * Makes the problem of a path that is not a known route.
 *
 * @param path - The path of the request.
 * @param known - The paths that are known.
 * @returns The problem, with the nearest known path.
 */
export function unknownRoute(path: string, known: readonly string[]): Problem {
  const [near] = nearest(path, known, 1);
  const question = near === undefined ? "" : ` Did you mean ${quoted(near)}?`;
  return { status: 404, title: "Unknown route", detail: `No known endpoint has this path.${question}`, rule: "route-unknown" };
}

/**
 * Makes the problem of a method that the endpoint of a route does not have.
 *
 * @param allowed - The endpoint's method.
 * @returns The problem.
 */
export function wrongMethod(allowed: string): Problem {
  return {
    status: 405,
    title: "Method not allowed",
    detail: `This route takes ${allowed}.`,
    rule: "method-not-allowed",
    headers: { allow: allowed },
  };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function shortened(name: string): string {
  return name.length > longestNamed ? `${name.slice(0, longestNamed)}…` : name;
}

function quoted(name: string): string {
  return `\`${name}\``;
}
