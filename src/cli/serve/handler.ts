import type { Socket } from "node:net";
import { allOperations } from "../../../generated/operations/index.js";
import type { LocalAnswer } from "../../adapters/core/answer.js";
import type { BodyPart } from "../../adapters/core/body.js";
import type { AdapterOptions } from "../../adapters/core/options.js";
import { type BodyDecision, createRequestHandler, type HeadDecision } from "../../adapters/core/request-handler.js";
import { sendAnswer } from "../../adapters/node/node.js";
import { newRequestId } from "../../engine/request-id.js";
import { checkTask } from "../check/line.js";
import type { EarlyBytes } from "./connections.js";
import { type Exchange, hasBody, logAccepted, logAnswered, type ProblemType, respondWithProblem } from "./exchange.js";
import type { ServeSettings } from "./options.js";
import { type BodyProblem, type BodyReader, longestShort } from "./request-body.js";
import { headsOf, type IncomingHead, makeTargetRelative, similarPath } from "./request-head.js";
import type { Upstream } from "./upstream.js";

/** Decides what becomes of requests. */
export interface Validator {
  /**
   * Decides by the head of a request. If there are several, the first one that is not rejected counts.
   *
   * @param heads - The head, as servers may read it.
   * @param body - The body, if it has arrived already.
   */
  decide(heads: readonly IncomingHead[] | undefined, body: Uint8Array<ArrayBuffer> | undefined): Decision;
  /**
   * Returns the whole verdict on a request line of `check --batch`.
   *
   * @param line - The line.
   * @returns The JSON of the verdict; or what is wrong with the line.
   */
  verdictOn(line: string): { readonly ok: boolean; readonly text: string };
}

/** What becomes of a request, by its head. */
interface Decision {
  readonly head: HeadDecision;
  /** Path and query at Deepgram, if the request is for one of the owner's routes. */
  readonly target: string | undefined;
}

/**
 * Creates the validator of the proxy. The owner's routes and Deepgram's own paths are both checked.
 *
 * @param settings - The settings of the proxy.
 * @returns The validator.
 * @throws TypeError for an unknown option, rule, endpoint or model.
 */
export function createValidator({ options, routes, parameters, allow, mark }: ServeSettings): Validator {
  const common = { ...options, allow, mark, onReject: null } as AdapterOptions;
  const direct = createRequestHandler(allOperations, common);
  const mapped = routes && createRequestHandler(allOperations, { ...common, routes, parameters } as AdapterOptions);
  const paths = new Map(allOperations().map(({ id, path }) => [id, path]));
  const check = checkTask({ options, requestIds: true });

  const decideOne = (head: IncomingHead): Decision => {
    const decision = mapped?.(head);
    if (decision === undefined || decision.kind === "unknown") return { head: direct(head), target: undefined };
    const [path = "", query] = head.url.replace(/^http:\/\/localhost/, "").split(/\?(.*)/s, 2);
    return { head: decision, target: `${paths.get(routes?.[path] ?? "") ?? path}${query === undefined ? "" : `?${query}`}` };
  };
  return {
    decide(heads, body) {
      let decision: Decision = { head: { kind: "unknown", mark }, target: undefined };
      for (const head of heads ?? []) {
        decision = decideOne(body === undefined ? head : { method: head.method, url: head.url, headers: head.headers, body });
        if (decision.head.kind !== "answered") break;
      }
      return decision;
    },
    verdictOn(line) {
      const text = check({ kind: "text", text: line }, () => {}) ?? "";
      const { error } = JSON.parse(text) as { readonly error?: unknown };
      return typeof error === "string" ? { ok: false, text: error } : { ok: true, text };
    },
  };
}

/** Responds to requests, or forwards them. */
interface RequestHandler {
  /** Responds to a request that the proxy refuses before it is checked; returns whether it did. */
  refuse(exchange: Exchange, turnedAway: ProblemType | undefined): boolean;
  /** Handles a request; `proceed` asks the client for a body that waits for 100 Continue. */
  handle(exchange: Exchange, proceed: () => void): void;
  /** Handles a WebSocket handshake and the bytes after it. */
  handleUpgrade(exchange: Exchange, socket: Socket, early: EarlyBytes): void;
  /** Responds to a request line of `check --batch` with the verdict. */
  respondWithVerdict(exchange: Exchange, proceed: () => void): void;
}

// Deepgram's limit is unknown; servers accept a hundred headers and more
const mostHeaders = 500;
// room for a body of 2 MB in base64
const longestLine = 4_194_304;

/**
 * Creates the handler of requests.
 *
 * @param settings - The settings of the proxy.
 * @param validator - Decides what becomes of requests.
 * @param bodies - Reads bodies that are checked.
 * @param upstream - Where accepted requests go, if anywhere.
 * @returns The handler.
 */
export function createHandler(
  settings: ServeSettings,
  validator: Validator,
  bodies: BodyReader,
  upstream: Upstream | undefined,
): RequestHandler {
  const { dryRun, unknown } = settings;
  const checksCredentials = settings.options.auth === "check";

  const decide = ({ request, fields, log }: Exchange, body?: Uint8Array<ArrayBuffer>): Decision => {
    const decision = validator.decide(headsOf(request, fields, checksCredentials), body);
    if (decision.head.kind === "unknown") log.verdict = "unchecked";
    if (decision.head.kind === "answered") logAnswered(log, decision.head.answer, dryRun);
    return decision;
  };
  const decideBody = ({ head }: Decision, { log }: Exchange, part: BodyPart | null | undefined): BodyDecision | undefined => {
    if (head.kind !== "open") return undefined;
    const decision = head.decide(part);
    if (decision.kind === "accepted") logAccepted(log, decision.accepted);
    else logAnswered(log, decision.answer, dryRun);
    return decision;
  };
  const respond = ({ request, response, log }: Exchange, answer: LocalAnswer, isWaiting = false): void => {
    log.status = answer.status;
    log.bytes_out = Buffer.byteLength(answer.text);
    sendAnswer(request, response, answer, isWaiting);
  };
  /** Responds to an accepted request if there is no upstream. */
  const acknowledge = ({ response, log }: Exchange): void => {
    log.request_id = newRequestId();
    log.status = 204;
    response.writeHead(204, { "dg-request-id": log.request_id });
    response.end();
  };
  /** Responds to a request for an unknown endpoint, unless it is forwarded; returns whether it did. */
  const refuseUnknown = (exchange: Exchange): boolean => {
    if (exchange.log.verdict !== "unchecked") return false;
    if (unknown === "reject" && !dryRun) {
      const similar = similarPath(exchange.request.url ?? "");
      respondWithProblem(exchange, "endpoint_unknown", similar === undefined ? {} : { did_you_mean: similar });
    } else if (upstream === undefined) respondWithProblem(exchange, "route_unknown");
    else return false;
    return true;
  };
  const finish = (exchange: Exchange, decision: Decision, part: BodyPart | null | undefined): void => {
    const { head } = decision;
    // the body of an endpoint that takes none is forwarded without a look
    const isIgnored = part && head.kind === "open" && head.need.kind === "nothing";
    const result = decideBody(decision, exchange, isIgnored ? undefined : part);
    if (result?.kind === "answered" && !dryRun) respond(exchange, result.answer);
    else if (upstream === undefined) acknowledge(exchange);
    else {
      const { target } = decision;
      const forwarded = { target, read: part?.bytes, hasMore: part === undefined || part?.complete === false };
      if (result?.kind === "accepted" && target !== undefined) {
        const { wire, body } = result;
        const replaced = body === undefined ? {} : { read: body, isReplaced: true };
        upstream.forward(exchange, { ...forwarded, target: wire.url, ...replaced });
      } else upstream.forward(exchange, forwarded);
    }
  };
  const endWithProblem = (exchange: Exchange, problem: BodyProblem): void => {
    const { request, response } = exchange;
    response.shouldKeepAlive = false;
    response.once("finish", () => request.destroy());
    respondWithProblem(exchange, problem);
  };

  const handle = (exchange: Exchange, proceed: () => void, short: BodyPart | undefined): void => {
    const { request, response } = exchange;
    const decision = decide(exchange, short?.bytes);
    const { head } = decision;
    if (refuseUnknown(exchange)) return;
    if (head.kind === "answered" && !dryRun) {
      respond(exchange, head.answer, request.headers.expect !== undefined);
      return;
    }
    if (!hasBody(request)) {
      finish(exchange, decision, null);
      return;
    }
    if (short !== undefined) {
      finish(exchange, decision, short);
      return;
    }
    exchange.isReading = true;
    proceed();
    if (head.kind !== "open" || head.need.kind === "nothing") {
      finish(exchange, decision, undefined);
      return;
    }
    bodies.read(exchange, head.need).then(
      (part) => {
        if (typeof part === "string") endWithProblem(exchange, part);
        else finish(exchange, decision, part);
      },
      // the client is gone
      () => response.destroy(),
    );
  };

  return {
    refuse(exchange, turnedAway) {
      const type = refusalOf(exchange, turnedAway, upstream);
      if (type === undefined) return false;
      if (type !== "misdirected" && type !== "draining") exchange.response.shouldKeepAlive = false;
      respondWithProblem(exchange, type);
      return true;
    },
    handle(exchange, proceed) {
      if (!mayBeShort(exchange)) {
        handle(exchange, proceed, undefined);
        return;
      }
      // a short body has arrived with its head, as soon as Node has parsed both
      process.nextTick(() => {
        if (exchange.response.destroyed) return;
        handle(exchange, proceed, bodies.readShort(exchange));
      });
    },
    handleUpgrade(exchange, socket, early) {
      const decision = decide(exchange);
      if (refuseUnknown(exchange)) return;
      const result = decision.head.kind === "answered" ? decision.head : decideBody(decision, exchange, null);
      if (result?.kind === "answered" && !dryRun) respond(exchange, result.answer, true);
      else if (upstream === undefined) acknowledge(exchange);
      else upstream.upgrade(exchange, socket, early, decision.target);
    },
    respondWithVerdict(exchange, proceed) {
      const { request, response, log } = exchange;
      if (request.method !== "POST") {
        respondWithProblem(exchange, "method_not_allowed");
        return;
      }
      exchange.isReading = true;
      proceed();
      bodies.read(exchange, { kind: "whole", limit: longestLine, judgedBeyond: false }).then(
        (part) => {
          if (typeof part === "string") endWithProblem(exchange, part);
          else if (!part.complete) respondWithProblem(exchange, "content_too_large");
          else {
            const { ok, text } = validator.verdictOn(Buffer.from(part.bytes).toString().trimEnd());
            if (!ok) {
              respondWithProblem(exchange, "invalid_request_line", { detail: text });
              return;
            }
            log.status = 200;
            log.bytes_out = Buffer.byteLength(text);
            const headers = { "content-type": "application/json", "content-length": String(log.bytes_out), "cache-control": "no-store" };
            response.writeHead(200, headers);
            response.end(text);
          }
        },
        () => response.destroy(),
      );
    },
  };
}

/** Says whether the whole body may have arrived with the head. */
function mayBeShort({ request: { headers } }: Exchange): boolean {
  return Number(headers["content-length"] ?? 0) > 0 && Number(headers["content-length"]) <= longestShort && headers.expect === undefined;
}

function refusalOf({ request }: Exchange, turnedAway: ProblemType | undefined, upstream: Upstream | undefined): ProblemType | undefined {
  const { rawHeaders, headers, httpVersion } = request;
  if (rawHeaders.length > 2 * mostHeaders) return "too_many_fields";
  // RFC 9112 section 3.2
  if (headers.host === undefined && httpVersion === "1.1") return "bad_request";
  if (turnedAway !== undefined) return turnedAway;
  return makeTargetRelative(request, (url) => upstream?.isNamedBy(url) === true) ? undefined : "misdirected";
}
