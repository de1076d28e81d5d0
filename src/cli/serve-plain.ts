import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";

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
 * @param socket - Its connection.
 * @param rest - What was read beyond the head.
 */
export function ignoreUpgrade(server: Server, request: IncomingMessage, socket: Socket, rest: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = request;
  let head = `${method} ${url} HTTP/${httpVersion}\r\n`;
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    if (!/^(?:upgrade|http2-settings)$/i.test(rawHeaders[at] ?? "")) head += `${rawHeaders[at]}: ${rawHeaders[at + 1]}\r\n`;
  socket.unshift(Buffer.concat([Buffer.from(`${head}\r\n`, "latin1"), rest]));
  server.emit("connection", socket);
}
