import type { Socket } from "node:net";
import type { LocalAnswer } from "../../adapters/core/answer.js";
import { type BodyPart, readUpTo } from "../../adapters/core/body.js";
import type { HeadDecision, RequestHandler } from "../../adapters/core/request-handler.js";
import { nodeSource, sendAnswer } from "../../adapters/node/node.js";
import { newRequestId } from "../../engine/request-id.js";
import { counted, hasBody, restOf } from "./body.js";
import { type Exchange, noteAccepted, noteAnswered } from "./exchange.js";
import type { ServeSettings } from "./options.js";
import type { Passing } from "./passing.js";
import { answerProblem, type ProblemType } from "./problem.js";
import { headsOf, makeRelative } from "./target.js";
import type { Upstream } from "./upstream.js";

/** Does with requests what they deserve: answers them, or passes them on. */
export interface Answering {
  /** Answers what is for the gate itself; says whether that is so. */
  own(passing: Passing, isLate: boolean): boolean;
  /** Takes a request; `proceed` asks a client for the body that waits to be asked. */
  request(passing: Passing, proceed: () => void): void;
  /** Takes the handshake of a WebSocket, and what was read beyond it. */
  handshake(passing: Passing, socket: Socket, head: Buffer): void;
}

// what Deepgram takes is not known; servers take a hundred fields and up
const mostFields = 500;

/**
 * Makes what answers requests, or passes them on.
 *
 * @param settings - What the gate is to be.
 * @param gate - Judges requests.
 * @param upstream - Where accepted requests go, if anywhere.
 * @returns What answers.
 */
export function answering({ dryRun, patience }: ServeSettings, gate: RequestHandler, upstream: Upstream | undefined): Answering {
  const entranceOf = ({ request, exchange }: Passing): HeadDecision => {
    const entrances = headsOf(request).map(gate);
    const entrance = entrances.find(({ kind }) => kind !== "answered") ?? entrances[0] ?? { kind: "unknown" };
    if (entrance.kind === "unknown") exchange.verdict = "unchecked";
    if (entrance.kind === "answered") noteAnswered(exchange, entrance.answer, dryRun);
    return entrance;
  };
  /** Judges a request by what was read of its body; gives the answer, where it gets one here. */
  const judged = (entrance: HeadDecision, exchange: Exchange, part: BodyPart | null | undefined): LocalAnswer | undefined => {
    if (entrance.kind !== "open") return undefined;
    const judgement = entrance.decide(part);
    if (judgement.kind === "accepted") noteAccepted(exchange, judgement.accepted);
    else noteAnswered(exchange, judgement.answer, dryRun);
    return judgement.kind === "answered" && !dryRun ? judgement.answer : undefined;
  };
  const reject = ({ request, response, exchange }: Passing, rejected: LocalAnswer, isWaiting = false): void => {
    exchange.status = rejected.status;
    exchange.bytes_out = Buffer.byteLength(rejected.text);
    sendAnswer(request, response, rejected, isWaiting);
  };
  /** Answers a request that is taken where there is no upstream. */
  const answerAlone = (passing: Passing): void => {
    const { response, exchange } = passing;
    if (exchange.verdict === "unchecked") {
      answerProblem(passing, "route_unknown");
      return;
    }
    exchange.request_id = newRequestId();
    exchange.status = 204;
    response.writeHead(204, { "dg-request-id": exchange.request_id });
    response.end();
  };

  const passThrough = async (passing: Passing, proceed: () => void): Promise<void> => {
    const { request, response, exchange } = passing;
    const entrance = entranceOf(passing);
    if (entrance.kind === "answered" && !dryRun) {
      reject(passing, entrance.answer, request.headers.expect !== undefined);
      return;
    }
    const source = hasBody(request) ? counted(nodeSource(request), exchange) : undefined;
    if (source !== undefined) {
      passing.source = source;
      proceed();
    }
    let part: BodyPart | undefined;
    if (entrance.kind === "open" && source !== undefined && entrance.need.kind !== "nothing") {
      const { need } = entrance;
      request.setTimeout(patience.body, () => {
        response.shouldKeepAlive = false;
        response.once("finish", () => request.destroy());
        answerProblem(passing, "request_timeout");
      });
      part = await readUpTo(source, need.kind === "whole" ? need.limit + 1 : need.bytes);
      request.setTimeout(0);
    }
    const rejected = judged(entrance, exchange, source === undefined ? null : part);
    if (rejected !== undefined) {
      await source?.leave();
      reject(passing, rejected);
    } else if (upstream !== undefined) upstream.forward(passing, source && restOf(part, source));
    else {
      await source?.leave();
      answerAlone(passing);
    }
  };

  return {
    own(passing, isLate) {
      const type = ownProblem(passing, isLate, upstream);
      if (type === undefined) return false;
      if (type !== "misdirected" && type !== "draining") passing.response.shouldKeepAlive = false;
      answerProblem(passing, type);
      return true;
    },
    request(passing, proceed) {
      // a body fails where the client goes away; then there is nobody to answer
      passThrough(passing, proceed).catch(() => passing.response.destroy());
    },
    handshake(passing, socket, head) {
      const entrance = entranceOf(passing);
      const rejected = entrance.kind === "answered" && !dryRun ? entrance.answer : judged(entrance, passing.exchange, null);
      if (rejected !== undefined) reject(passing, rejected, true);
      else if (upstream === undefined) answerAlone(passing);
      else upstream.upgrade(passing, socket, head);
    },
  };
}

function ownProblem({ request }: Passing, isLate: boolean, upstream: Upstream | undefined): ProblemType | undefined {
  const { rawHeaders, headers, httpVersion } = request;
  if (rawHeaders.length > 2 * mostFields) return "too_many_fields";
  // RFC 9112 3.2
  if (headers.host === undefined && httpVersion === "1.1") return "bad_request";
  if (isLate) return "draining";
  return makeRelative(request, upstream) ? undefined : "misdirected";
}
