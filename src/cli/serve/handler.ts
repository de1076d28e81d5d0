import type { Socket } from "node:net";
import type { BodyPart } from "../../adapters/core/body-source.js";
import type { Entrance, Gate, Judgement } from "../../adapters/core/gate.js";
import { answer } from "../../adapters/core/node-answer.js";
import { newRequestId } from "../../engine/request-id.js";
import type { Rejected } from "../../engine/verdict.js";
import type { ServeSettings } from "./options.js";
import { type ProblemType, respondWithProblem } from "./problem.js";
import { type BodyReader, hasBody } from "./request-body.js";
import { headsOf, makeTargetRelative, similarPath } from "./request-head.js";
import { type Exchange, logAccepted, logRejected } from "./request-log.js";
import type { Upstream } from "./upstream.js";
import type { EarlyBytes } from "./websocket.js";

/** Responds to requests, or forwards them. */
export interface RequestHandler {
  /** Responds to a request that the proxy refuses before it is evaluated; returns whether it did. */
  refuse(exchange: Exchange, turnedAway: ProblemType | undefined): boolean;
  /** Handles a request; `proceed` asks the client for a body that waits for 100 Continue. */
  handle(exchange: Exchange, proceed: () => void): void;
  /** Handles a WebSocket handshake and the bytes after it. */
  handleUpgrade(exchange: Exchange, socket: Socket, early: EarlyBytes): void;
}

// Deepgram's limit is unknown; servers accept a hundred headers and more
const mostHeaders = 500;

/**
 * Creates the handler of requests.
 *
 * @param settings - The settings of the proxy.
 * @param gate - Evaluates requests.
 * @param bodies - Reads bodies that are evaluated.
 * @param upstream - Where accepted requests go, if anywhere.
 * @returns The handler.
 */
export function createRequestHandler(
  settings: ServeSettings,
  gate: Gate,
  bodies: BodyReader,
  upstream: Upstream | undefined,
): RequestHandler {
  const { dryRun, unknown, mark } = settings;
  const checksCredentials = settings.options.auth === "check";

  const entranceOf = ({ request, log }: Exchange): Entrance => {
    const heads = headsOf(request, checksCredentials);
    let entrance: Entrance = { kind: "unknown" };
    for (const head of heads ?? []) {
      entrance = gate(head);
      if (entrance.kind !== "rejected") break;
    }
    if (entrance.kind === "unknown") log.verdict = "unchecked";
    if (entrance.kind === "rejected") logRejected(log, entrance.rejected, dryRun);
    return entrance;
  };
  const evaluate = (entrance: Entrance, { log }: Exchange, part: BodyPart | null | undefined): Judgement | undefined => {
    if (entrance.kind !== "open") return undefined;
    const judgement = entrance.judge(part);
    if (judgement.kind === "accepted") logAccepted(log, judgement.accepted);
    else logRejected(log, judgement.rejected, dryRun);
    return judgement;
  };
  const reject = ({ request, response, log }: Exchange, rejected: Rejected, isWaiting = false): void => {
    log.status = rejected.status;
    log.bytes_out = Buffer.byteLength(rejected.text);
    const marked = mark ? { ...rejected, headers: { ...rejected.headers, "x-deepgram-preflight": rejected.rule.id } } : rejected;
    answer(request, response, marked, isWaiting);
  };
  /** Responds to an accepted request if there is no upstream. */
  const acknowledge = (exchange: Exchange): void => {
    const { response, log } = exchange;
    log.request_id = newRequestId();
    log.status = 204;
    response.writeHead(204, { "dg-request-id": log.request_id });
    response.end();
  };
  const isRefused = (exchange: Exchange): boolean => {
    if (exchange.log.verdict !== "unchecked") return false;
    if (unknown === "reject" && !dryRun) {
      const { url = "" } = exchange.request;
      const similar = similarPath(url);
      respondWithProblem(exchange, "endpoint_unknown", similar === undefined ? {} : { did_you_mean: similar });
    } else if (upstream === undefined) respondWithProblem(exchange, "route_unknown");
    else return false;
    return true;
  };
  const finish = (exchange: Exchange, entrance: Entrance, part: BodyPart | null | undefined): void => {
    const judgement = evaluate(entrance, exchange, part);
    if (judgement?.kind === "rejected" && !dryRun) reject(exchange, judgement.rejected);
    else if (upstream !== undefined) {
      upstream.forward(exchange, { read: part?.bytes, hasMore: part === undefined || part?.complete === false });
    } else acknowledge(exchange);
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
      const { request, response } = exchange;
      const entrance = entranceOf(exchange);
      if (isRefused(exchange)) return;
      if (entrance.kind === "rejected" && !dryRun) {
        reject(exchange, entrance.rejected, request.headers.expect !== undefined);
        return;
      }
      if (!hasBody(request)) {
        finish(exchange, entrance, null);
        return;
      }
      exchange.isReading = true;
      proceed();
      if (entrance.kind !== "open" || entrance.need.kind === "nothing") {
        finish(exchange, entrance, undefined);
        return;
      }
      bodies.read(exchange, entrance.need).then(
        (part) => {
          if (typeof part !== "string") {
            finish(exchange, entrance, part);
            return;
          }
          response.shouldKeepAlive = false;
          response.once("finish", () => request.destroy());
          respondWithProblem(exchange, part);
        },
        // the client is gone
        () => response.destroy(),
      );
    },
    handleUpgrade(exchange, socket, early) {
      const entrance = entranceOf(exchange);
      if (isRefused(exchange)) return;
      const judgement = evaluate(entrance, exchange, null);
      const rejection = entrance.kind === "rejected" ? entrance.rejected : judgement?.kind === "rejected" ? judgement.rejected : undefined;
      if (rejection !== undefined && !dryRun) reject(exchange, rejection, true);
      else if (upstream === undefined) acknowledge(exchange);
      else upstream.upgrade(exchange, socket, early);
    },
  };
}

function refusalOf({ request }: Exchange, turnedAway: ProblemType | undefined, upstream: Upstream | undefined): ProblemType | undefined {
  const { rawHeaders, headers, httpVersion } = request;
  if (rawHeaders.length > 2 * mostHeaders) return "too_many_fields";
  // RFC 9112 section 3.2
  if (headers.host === undefined && httpVersion === "1.1") return "bad_request";
  if (turnedAway !== undefined) return turnedAway;
  return makeTargetRelative(request, (url) => upstream?.isNamedBy(url) === true) ? undefined : "misdirected";
}
