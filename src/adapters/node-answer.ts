import type { IncomingMessage, ServerResponse } from "node:http";
import type { Rejected } from "../engine/verdict.js";

// a client that is still sending when the connection is closed may never see the answer (RFC 9112 9.6)
const patience = 10_000;

/**
 * Sends the answer of the API over a server of Node, and throws away what is still to come of the body.
 *
 * @param request - The request.
 * @param response - The response.
 * @param rejected - The verdict.
 */
export function answer(request: IncomingMessage, response: ServerResponse, { status, headers, text }: Rejected): void {
  const isWhole = request.complete || request.readableEnded;
  response.writeHead(status, { ...headers, "content-length": String(Buffer.byteLength(text)), ...(isWhole ? {} : { connection: "close" }) });
  response.end(text);
  if (isWhole) return;
  const timer = setTimeout(() => request.socket.destroy(), patience);
  timer.unref();
  request.once("close", () => clearTimeout(timer));
  request.on("error", () => {});
  request.resume();
}
