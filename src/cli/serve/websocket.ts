import { type IncomingMessage, type Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/**
 * Says whether an upgrade is a WebSocket handshake.
 *
 * @param request - The request.
 * @returns Whether it is.
 */
export function isWebSocketHandshake({ method, headers }: IncomingMessage): boolean {
  return method === "GET" && headers.upgrade?.trim().toLowerCase() === "websocket";
}

/**
 * Ignores an offer to upgrade, as RFC 9110 section 7.8 allows: the server reads the request again without the offer.
 * Clients of HTTP/2, such as Java's, make this offer with every first request.
 *
 * @param server - The server.
 * @param request - The request.
 * @param socket - Its connection, without an unfinished exchange.
 * @param rest - The bytes after the head.
 */
export function ignoreUpgrade(server: Server, request: IncomingMessage, socket: Socket, rest: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = request;
  let head = `${method} ${url} HTTP/${httpVersion}\r\n`;
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string;
    if (!/^(?:upgrade|http2-settings)$/i.test(name)) head += `${name}: ${rawHeaders[at + 1]}\r\n`;
  }
  socket.unshift(Buffer.concat([Buffer.from(`${head}\r\n`, "latin1"), rest]));
  server.emit("connection", socket);
}

/**
 * Creates the response to a request that ends HTTP on its connection.
 *
 * @param request - The request.
 * @param socket - Its connection, without an unfinished exchange; it ends with the response.
 * @returns The response.
 */
export function responseTo(request: IncomingMessage, socket: Socket): ServerResponse {
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(socket);
  response.once("finish", () => endGently(socket));
  return response;
}

// how long a client may go on sending after its response, in milliseconds
const linger = 5000;

/**
 * Ends a connection, and reads and discards what the client still sends for a moment: if it were closed with unread bytes, it would be
 * reset, and the response might be lost (RFC 9112 section 9.6).
 *
 * @param socket - The connection.
 */
export function endGently(socket: Socket): void {
  socket.resume();
  socket.end();
  const timer = setTimeout(() => socket.destroy(), linger);
  socket.once("close", () => clearTimeout(timer));
}

/** Bytes that a client sends before its handshake is answered. */
export interface EarlyBytes {
  /** Stops reading, and returns what was read so far. */
  take(): Buffer;
}

const mostEarly = 65_536;

/**
 * Reads ahead on a connection whose handshake waits for its turn or its response: a connection that is not read does not notice that its client is gone.
 *
 * @param socket - The connection; it pauses when 64 KiB have arrived.
 * @param first - The bytes after the head.
 * @returns The bytes.
 */
export function readEarly(socket: Socket, first: Buffer): EarlyBytes {
  const chunks = [first];
  let length = first.length;
  const onData = (chunk: Buffer) => {
    // the code that resumed the connection discards the rest
    if (length > mostEarly) return;
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostEarly) socket.pause();
  };
  socket.on("data", onData);
  return {
    take() {
      socket.removeListener("data", onData);
      socket.pause();
      // as if it had never been read: the next reader starts the flow
      (socket as { readableFlowing: boolean | null }).readableFlowing = null;
      return Buffer.concat(chunks);
    },
  };
}
