import { performance } from "node:perf_hooks";
import { allOperations } from "../../../generated/operations/index.js";
import type { Judgement } from "../../adapters/core/gate.js";
import type { Rejected } from "../../engine/verdict.js";

/** A request and what became of it, as far as it may be told: nothing that a client sent but the method, and the path where it names routes. */
export interface Exchange {
  /** When it began, as `performance.now()` counts. */
  readonly started: number;
  readonly method: string;
  path: string;
  endpoint: string | null;
  /** `null` where nobody judged: the gate itself answered. */
  verdict: "accepted" | "rejected" | "would-reject" | "unchecked" | null;
  /** The status of the answer; 0 before there is one. */
  status: number;
  rule?: string;
  err_code?: string;
  /** The ids of what there was to say besides. */
  notices?: readonly string[];
  request_id?: string;
  /** Why the gate itself answered, or cut the answer short. */
  error?: string;
  /** Bytes of the body; of a WebSocket, of all that came after its head. */
  bytes_in: number;
  bytes_out: number;
}

const templates = new Map(allOperations().map(({ id, path }) => [id, path]));
const words = new Set([...templates.values()].flatMap((path) => path.split("/")).filter((segment) => !segment.startsWith("{")));

/**
 * Opens the account of a request.
 *
 * @param method - The method.
 * @param target - The target of the request.
 * @returns The account.
 */
export function openExchange(method: string, target: string): Exchange {
  // a target that is no path may hold a password
  const [path = ""] = target.startsWith("/") ? target.split("?", 1) : ["…"];
  return {
    started: performance.now(),
    method,
    path: wordsOf(path),
    endpoint: null,
    verdict: null,
    status: 0,
    bytes_in: 0,
    bytes_out: 0,
  };
}

/** A key, an id or a text that strayed into a path may look like anything but a word of a route. */
function wordsOf(path: string): string {
  const told = path.split("/", 12).map((segment) => (words.has(segment) ? segment : "…"));
  return told.join("/");
}

/**
 * Notes a rejection.
 *
 * @param exchange - The account.
 * @param rejected - The verdict.
 * @param dryRun - Whether the request is passed on all the same.
 */
export function noteRejected(exchange: Exchange, rejected: Rejected, dryRun: boolean): void {
  noteEndpoint(exchange, rejected);
  exchange.verdict = dryRun ? "would-reject" : "rejected";
  exchange.rule = rejected.rule.id;
  const { body } = rejected;
  if (typeof body === "object") exchange.err_code = "err_code" in body ? body.err_code : body.category;
  if (!dryRun) exchange.request_id = rejected.headers["dg-request-id"] ?? "";
}

/**
 * Notes that a request was accepted.
 *
 * @param exchange - The account.
 * @param accepted - The verdict.
 */
export function noteAccepted(exchange: Exchange, accepted: Extract<Judgement, { kind: "accepted" }>["accepted"]): void {
  noteEndpoint(exchange, accepted);
  exchange.verdict = "accepted";
}

function noteEndpoint(exchange: Exchange, { endpoint, notices }: Pick<Rejected, "notices"> & { readonly endpoint: string | null }): void {
  exchange.endpoint = endpoint;
  // a path may hold ids of projects and keys: the template holds none
  exchange.path = templates.get(endpoint ?? "") ?? exchange.path;
  if (notices.length > 0) exchange.notices = notices.map(({ id }) => id);
}

/**
 * Notes the answer that came from upstream.
 *
 * @param exchange - The account.
 * @param status - Its status.
 * @param requestId - Its field `dg-request-id`.
 */
export function noteAnswer(exchange: Exchange, status: number, requestId: string | readonly string[] | undefined): void {
  exchange.status = status;
  if (typeof requestId === "string" && /^[\w-]{1,64}$/.test(requestId)) exchange.request_id = requestId;
}
