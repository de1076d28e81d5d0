import { type IncomingMessage, type Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { fieldPairs } from "./fields.js";

/**
 * Says whether an upgrade is the handshake of a WebSocket.
 *
 * @param request - The request.
 * @returns Whether it is.
 */
export function isWebSocketHandshake({ method, headers }: IncomingMessage): boolean {
  return method === "GET" && headers.upgrade?.trim().toLowerCase() === "websocket";
}

/**
 * Ignores an offer to upgrade, as RFC 9110 7.8 allows: the request is read again without it. Clients of HTTP/2, such as Java's, make the offer with every first request.
 *
 * @param server - The server.
 * @param request - The request.
 * @param socket - Its connection, over which nothing else is under way.
 * @param rest - What was read beyond the head.
 */
export function ignoreUpgrade(server: Server, request: IncomingMessage, socket: Socket, rest: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = request;
  let head = `${method} ${url} HTTP/${httpVersion}\r\n`;
  for (const [name, value] of fieldPairs(rawHeaders)) if (!/^(?:upgrade|http2-settings)$/i.test(name)) head += `${name}: ${value}\r\n`;
  socket.unshift(Buffer.concat([Buffer.from(`${head}\r\n`, "latin1"), rest]));
  server.emit("connection", socket);
}

/**
 * Makes a response to a request that Node takes for the end of HTTP on its connection.
 *
 * @param request - The request.
 * @param socket - Its connection, over which nothing else is under way; it ends with the response.
 * @returns The response.
 */
export function responseOver(request: IncomingMessage, socket: Socket): ServerResponse {
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(socket);
  response.once("finish", () => endGently(socket));
  return response;
}

// what is on its way when an answer is given arrives within this
const linger = 1000;

/**
 * Ends a connection, and reads over what the client still sends, for a moment: closed with bytes unread it is reset, and the answer may be lost with it (RFC 9112 9.6).
 *
 * @param socket - The connection.
 */
export function endGently(socket: Socket): void {
  socket.resume();
  socket.end();
  const timer = setTimeout(() => socket.destroy(), linger);
  socket.once("close", () => clearTimeout(timer));
}
