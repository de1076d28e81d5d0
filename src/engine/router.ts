import type { RouteFinding } from "../checks/contract.js";
import type { Slots } from "../checks/template.js";
import { isDeepgramHost } from "./host.js";
import type { Operation } from "./operation.js";
import type { RequestTarget } from "./wire-request.js";

// more than any template has
const maxSegments = 16;

/** The endpoint of a request. */
export interface Match {
  readonly operation: Operation;
  /** The index of the endpoint. */
  readonly index: number;
  /** The decoded parameters of a path with a template. */
  readonly parameters: Readonly<Record<string, string>> | undefined;
  /** Whether only the host matches: a stream at a host of its own is meant for that endpoint, whatever the path. */
  readonly isStray: boolean;
}

/**
 * Creates a function that finds the endpoint of a request.
 *
 * @param operations - The endpoints.
 * @returns The function; it takes the URL and the method, which is `GET` for a WebSocket.
 */
export function createRouter(operations: readonly Operation[]): (target: RequestTarget, method: string) => Match | undefined {
  const literal = new Map<string, Map<string, Match>>();
  const templates = new Map<string, Match[]>();
  const hosted = new Map<string, Match>();
  for (const [index, operation] of operations.entries()) {
    const { method, path, host, webSocket, template } = operation;
    const match: Match = { operation, index, parameters: undefined, isStray: false };
    if (host !== undefined && webSocket) hosted.set(host, { ...match, isStray: true });
    if (template) {
      const key = `${method} ${template.length}`;
      templates.set(key, [...(templates.get(key) ?? []), match]);
    } else literal.set(path, (literal.get(path) ?? new Map<string, Match>()).set(method, match));
  }

  function matchTemplates(path: string, method: string): Match | undefined {
    const segments = path.split("/", maxSegments);
    for (const match of templates.get(`${method} ${segments.length}`) ?? []) {
      const parameters = match.operation.template?.match(segments);
      if (parameters) return { ...match, parameters };
    }
    return undefined;
  }

  return (target, method) => {
    const methods = literal.get(target.path);
    const found = methods ? (methods.get(method) ?? methods.get(method.toUpperCase())) : matchTemplates(target.path, method.toUpperCase());
    return found ?? (target.webSocket ? hosted.get(target.host) : undefined);
  };
}

/** The endpoint that a request may be meant for, and why it does not match. */
export interface NearRoute {
  readonly operation: Operation;
  readonly when: RouteFinding;
  readonly slots: Slots;
}

/**
 * Finds the endpoint that a request to Deepgram may be meant for.
 *
 * @param target - The URL, which matches no endpoint.
 * @param method - The method, in upper case; `GET` for a WebSocket.
 * @param operations - The known endpoints.
 * @returns An endpoint, if the path is known with other methods, is one edit from a known path, or is another name of one.
 */
export function nearRoute(target: RequestTarget, method: string, operations: readonly Operation[]): NearRoute | undefined {
  // other hosts have paths of their own, and OPTIONS and HEAD belong to browsers and proxies
  if (!isDeepgramHost(target.host) || !/^[A-Z]+$/.test(method) || method === "OPTIONS" || method === "HEAD") return undefined;
  const { path } = target;
  const segments = path.split("/", maxSegments);
  const same = operations.filter(({ path: literal, template }) => (template ? template.match(segments) !== undefined : literal === path));
  const [first] = same;
  if (first !== undefined) {
    const ways = same.map(({ method: right, webSocket }) => (webSocket ? "a WebSocket" : right)).join(" or ");
    return { operation: first, when: "other method", slots: { used: target.webSocket ? "a WebSocket" : method, ways } };
  }
  const meant = operations.find(({ otherPaths }) => otherPaths?.includes(path));
  const operation = meant ?? operations.find(({ path: literal, template }) => !template && isOneEdit(path, literal));
  return operation && { operation, when: "other path", slots: { path: operation.path } };
}

/** Tells whether one character was added, left out or replaced, or two neighbours changed places. Another version is another path. */
function isOneEdit(given: string, wanted: string): boolean {
  if (Math.abs(given.length - wanted.length) > 1 || given.slice(0, 4) !== wanted.slice(0, 4)) return false;
  let start = 0;
  while (start < wanted.length && given[start] === wanted[start]) start++;
  const [left, right] = [given.slice(start), wanted.slice(start)];
  const isSwapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1) || isSwapped;
}
