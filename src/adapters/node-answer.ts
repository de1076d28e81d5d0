import type { IncomingMessage, ServerResponse } from "node:http";
import type { Rejected } from "../engine/verdict.js";

const patience = 10_000;

/**
 * Sends the answer of the API over a server of Node, and throws away what is still to come of the body.
 *
 * @param request - The request.
 * @param response - The response.
 * @param rejected - The verdict.
 */
export function answer(request: IncomingMessage, response: ServerResponse, { status, headers, text }: Rejected): void {
  response.writeHead(status, { ...headers, "content-length": String(Buffer.byteLength(text)) });
  response.end(text);
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
