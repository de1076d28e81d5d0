import { isDeepgramHost } from "./host.js";
import type { Operation } from "./operation.js";
import type { RouteAdviceId, Settings } from "./options.js";
import type { Advice } from "./verdict.js";
import type { RequestTarget } from "./wire-request.js";

// names of other products for the same thing
const otherNames: Readonly<Record<string, string>> = { "/v1/transcribe": "/v1/listen" };
const maxSegments = 16;

/**
 * Tells what a request to Deepgram that matches no endpoint may be meant for.
 *
 * @param target - The URL.
 * @param method - The method, in upper case; `GET` for a WebSocket.
 * @param operations - The known endpoints.
 * @param settings - The settings of the caller.
 * @returns A notice, if the path is known with other methods or is one edit from a known path.
 */
export function nearRoute(target: RequestTarget, method: string, operations: readonly Operation[], settings: Settings): readonly Advice[] {
  // other hosts have paths of their own, and OPTIONS and HEAD belong to browsers and proxies
  if (!isDeepgramHost(target.host) || !/^[A-Z]+$/.test(method) || method === "OPTIONS" || method === "HEAD") return [];
  const { path } = target;
  const segments = path.split("/", maxSegments);
  const there = operations.filter(({ path: literal, template }) => (template ? template.match(segments) !== undefined : literal === path));
  if (there.length > 0) {
    const ways = there.map(({ method: right, webSocket }) => (webSocket ? "a WebSocket" : right)).join(" or ");
    const used = target.webSocket ? "a WebSocket" : method;
    const message = `This path does not support ${used}, and the server may answer 405. Use ${ways}.`;
    return advise("method-unsupported", message, "seen-method", settings);
  }
  const meant = operations.find(({ path: literal, template }) => !template && (otherNames[path] === literal || isOneEdit(path, literal)));
  if (meant === undefined) return [];
  const message = `Unknown path. Did you mean \`${meant.path}\`?`;
  return advise("path-misspelled", message, "spec-openapi", settings);
}

function advise(id: RouteAdviceId, message: string, evidence: string, { modeOf }: Settings): readonly Advice[] {
  if (modeOf(id, "inferred") === "off") return [];
  return [{ kind: "advice", id, message, pointer: "/path", evidence: [evidence] }];
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
