import type { IncomingMessage, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import { allOperations } from "../../../generated/operations/index.js";
import type { LocalAnswer } from "../../adapters/core/answer.js";
import type { Rejected } from "../../engine/verdict.js";
import type { Output } from "../terminal/terminal.js";

/** A request and its response on one connection. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly log: LogEntry;
  /** Whether the request ends HTTP on its connection: a WebSocket handshake or CONNECT. */
  readonly isUpgrade: boolean;
  /** Whether a response of the proxy itself has the header `x-deepgram-preflight`. */
  readonly mark: boolean;
  /** Whether the body was asked for: the client may be sending it. */
  isReading: boolean;
  /** The place in the list of requests in progress. */
  place: number;
  /** The headers that are forwarded: names and values in turn. */
  readonly fields: readonly string[];
  /** Ends the request to the upstream, if it is not over. */
  endUpstream?: () => void;
  /** Frees the memory of the body. */
  releaseBody?: () => void;
  /** Receives the rest of a body of which a part was read. */
  rest?: BodySink;
}

/** Where the rest of a body goes. */
export interface BodySink {
  /** Takes a chunk; returns whether more may follow at once. */
  write(chunk: Uint8Array): boolean;
  end(): void;
}

/** What the log says about a request. It holds nothing that the client sent but the method and known segments of the path. */
export interface LogEntry {
  /** When the request began, in milliseconds of `performance.now()`. */
  readonly started: number;
  readonly method: string;
  /** The request target; never logged as it is. */
  readonly target: string;
  endpoint: string | null;
  /** `null` if the request was not evaluated because the proxy itself answered. */
  verdict: "accepted" | "rejected" | "would-reject" | "unchecked" | null;
  /** The status of the response; 0 until there is one. */
  status: number;
  rule?: string;
  err_code?: string;
  /** Ids of the notices. */
  notices?: readonly string[];
  request_id?: string;
  /** Why the proxy itself answered, or ended the response early. */
  error?: string;
  /** Bytes of the body. On a WebSocket: all bytes after the head. */
  bytes_in: number;
  bytes_out: number;
}

/** How log lines are written. */
export type LogFormat = "json" | "text" | "none";

/** Writes the line about a finished request. */
export type Log = (entry: LogEntry, aborted: boolean) => void;

/**
 * Creates the log entry of a request.
 *
 * @param method - The method.
 * @param target - The request target.
 * @returns The entry.
 */
export function createLogEntry(method: string, target: string): LogEntry {
  return { started: performance.now(), method, target, endpoint: null, verdict: null, status: 0, bytes_in: 0, bytes_out: 0 };
}

/**
 * Records an answer that the proxy makes instead of Deepgram.
 *
 * @param entry - The log entry.
 * @param answer - The answer.
 * @param dryRun - Whether the request is forwarded anyway.
 */
export function logAnswered(entry: LogEntry, { rule, rejected }: LocalAnswer, dryRun: boolean): void {
  entry.verdict = dryRun ? "would-reject" : "rejected";
  entry.rule = rule;
  if (rejected === undefined) return;
  logEvaluated(entry, rejected);
  const { body } = rejected;
  if (typeof body === "object") entry.err_code = "err_code" in body ? body.err_code : body.category;
  if (!dryRun) entry.request_id = rejected.headers["dg-request-id"] ?? "";
}

/**
 * Records that a request was accepted.
 *
 * @param entry - The log entry.
 * @param accepted - The verdict.
 */
export function logAccepted(entry: LogEntry, accepted: { readonly endpoint: string | null } & Pick<Rejected, "notices">): void {
  logEvaluated(entry, accepted);
  entry.verdict = "accepted";
}

function logEvaluated(entry: LogEntry, { endpoint, notices }: { readonly endpoint: string | null } & Pick<Rejected, "notices">): void {
  entry.endpoint = endpoint;
  if (notices.length > 0) entry.notices = notices.map(({ id }) => id);
}

/**
 * Records the response of the upstream.
 *
 * @param entry - The log entry.
 * @param response - The response.
 */
export function logResponse(entry: LogEntry, { statusCode = 0, headers }: IncomingMessage): void {
  entry.status = statusCode;
  const requestId = headers["dg-request-id"];
  if (typeof requestId === "string" && /^[\w-]{1,64}$/.test(requestId)) entry.request_id = requestId;
}

/**
 * Creates the function that writes one line per request.
 *
 * @param format - The format of the lines.
 * @param output - Where the lines go.
 * @param shown - Paths of the proxy's owner, which are logged as they are.
 * @returns The function.
 */
export function logTo(format: LogFormat, output: Output, shown: ReadonlySet<string>): Log {
  if (format === "none") return () => {};
  return (entry, aborted) => {
    const { started, method, target, endpoint, verdict, status, rule, err_code, notices, request_id, error, ...bytes } = entry;
    const path = loggedPath(target, endpoint, shown);
    const time = new Date().toISOString();
    const duration_ms = Math.round((performance.now() - started) * 10) / 10;
    const line = { time, method, path, endpoint, status, verdict, rule, err_code, notices, request_id, error, duration_ms, ...bytes };
    if (format === "json") output.write(`${JSON.stringify(aborted ? { ...line, aborted } : line)}\n`);
    else {
      const parts = [time, method, path, status, verdict, rule, err_code, error, aborted ? "aborted" : undefined, request_id];
      output.write(`${parts.filter((part) => part !== undefined && part !== null).join(" ")} ${duration_ms} ms\n`);
    }
  };
}

const templates = new Map(allOperations().map(({ id, path }) => [id, path]));
const segments = new Set([...templates.values()].flatMap((path) => path.split("/")).filter((segment) => !segment.startsWith("{")));

/** A path may contain ids, keys or text: the log shows the template of the endpoint, or only segments of known paths. */
function loggedPath(target: string, endpoint: string | null, own: ReadonlySet<string>): string {
  const template = templates.get(endpoint ?? "");
  if (template !== undefined && own.size === 0) return template;
  // a target in another form may contain a password
  const [path = ""] = target.startsWith("/") ? target.split("?", 1) : ["…"];
  if (own.has(path)) return path;
  if (template !== undefined) return template;
  const shown = path.split("/", 12).map((segment) => (segments.has(segment) ? segment : "…"));
  return shown.join("/");
}
