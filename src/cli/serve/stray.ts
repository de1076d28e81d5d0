import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Connections } from "./connections.js";
import { type Exchange, openExchange } from "./exchange.js";
import type { Passing } from "./passing.js";
import { endGently } from "./plain.js";
import { answerProblem, answerStray, type ProblemType } from "./problem.js";

const byCode: Readonly<Record<string, ProblemType>> = { HPE_HEADER_OVERFLOW: "head_too_large", ERR_HTTP_REQUEST_TIMEOUT: "head_timeout" };

/**
 * Answers what a server cannot read as HTTP.
 *
 * @param server - The server.
 * @param connections - Its connections.
 * @param passingOf - Finds the request that a response is to.
 * @param log - Told of what was answered and is no request.
 */
export function answerStrays(
  server: Server,
  connections: Connections,
  passingOf: (response: ServerResponse) => Passing | undefined,
  log: (exchange: Exchange) => void,
): void {
  const answered = new WeakSet<Socket>();
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    // what comes after it cannot be read either
    if (answered.has(socket)) return;
    const type = byCode[error.code ?? ""] ?? (error.code?.startsWith("HPE_") ? "bad_request" : undefined);
    const [response] = connections.underWay(socket);
    const passing = response && passingOf(response);
    // where an answer is under way to anything but the request of which this is the body, it would be taken for that answer
    const isItsBody = passing?.request.complete === false && !passing.response.headersSent;
    const isGone = response !== undefined && error.code === "HPE_INVALID_EOF_STATE";
    if (type === undefined || !socket.writable || isGone || !(response === undefined || isItsBody)) {
      socket.destroy(error);
      return;
    }
    answered.add(socket);
    if (passing !== undefined) {
      passing.response.shouldKeepAlive = false;
      answerProblem(passing, "bad_request");
      return;
    }
    const exchange = openExchange("-", "");
    answerStray(socket, type, exchange);
    log(exchange);
    endGently(socket);
  });
}
