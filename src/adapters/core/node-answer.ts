import type { IncomingMessage, ServerResponse } from "node:http";
import type { Rejected } from "../../engine/verdict.js";

const patience = 10_000;

/**
 * Sends the answer of the API over a server of Node, and throws away what is still to come of the body.
 *
 * @param request - The request.
 * @param response - The response; it ends with the body of the request, and the client has all of it before that.
 * @param rejected - The verdict.
 * @param isWaiting - Whether the client sends its body only when it is asked to, and was not.
 */
export function answer(request: IncomingMessage, response: ServerResponse, { status, headers, text }: Rejected, isWaiting = false): void {
  response.writeHead(status, { ...headers, "content-length": String(Buffer.byteLength(text)) });
  if (isWaiting || request.complete || request.destroyed) {
    response.end(text);
    discardBody(request);
    return;
  }
  // where the client wants no other answer over its connection, Node closes it with the end of this one
  response.write(text);
  request.once("close", () => response.end());
  discardBody(request);
}

/**
 * Throws away what is still to come of a body that was answered before its end, for some seconds, after which the connection is closed.
 *
 * @param request - The request.
 */
export function discardBody(request: IncomingMessage): void {
  if (request.readableEnded) return;
  request.on("error", () => {});
  request.resume();
  if (request.complete) return;
  // closed at once, the connection is reset, and a client that is still sending may never see the answer (RFC 9112 9.6)
  const timer = setTimeout(() => request.socket.destroy(), patience);
  timer.unref();
  request.once("close", () => clearTimeout(timer));
}
