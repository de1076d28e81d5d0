import { type IncomingMessage, type Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** The open connections, and the exchanges on each: a client may send a request before it has the response to the previous one. */
export interface Connections {
  /** How many connections are open. */
  readonly size: number;
  /** Counts the open connections that are not closing. */
  alive(): number;
  /** Adds a connection; returns `false` if it is already known, as after an ignored upgrade. */
  add(socket: Socket): boolean;
  /** Adds a response that is to be written to a connection. */
  begin(socket: Socket, response: ServerResponse): void;
  /** Removes a finished response. */
  end(socket: Socket, response: ServerResponse): void;
  /** The unfinished responses of a connection, in order. */
  pending(socket: Socket): readonly ServerResponse[];
  /** Calls a function when all pending responses of a connection are finished, if the client is still there. */
  whenAnswered(socket: Socket, act: () => void): void;
  /** Closes all connections. */
  destroy(): void;
}

/**
 * Creates the list of open connections.
 *
 * @param halfClosed - How long a half-closed connection may make no progress once its response has begun, in milliseconds.
 * @returns The list.
 */
export function trackConnections(halfClosed: number): Connections {
  // arrays, not sets: V8 keeps what was deleted from a long-lived set until a full collection
  const connections = new Map<Socket, ServerResponse[]>();
  const pending = (socket: Socket): ServerResponse[] => connections.get(socket) ?? [];
  return {
    get size() {
      return connections.size;
    },
    alive: () => [...connections.keys()].filter(({ destroyed }) => !destroyed).length,
    add(socket) {
      if (connections.has(socket)) return false;
      connections.set(socket, []);
      socket.once("end", () => watchHalfClosed(socket, () => pending(socket)[0], halfClosed));
      socket.once("close", () => {
        const left = pending(socket);
        connections.delete(socket);
        // Node does not tell responses that wait for their turn
        for (const response of [...left]) if (response.socket === null) response.destroy().emit("close");
      });
      return true;
    },
    begin(socket, response) {
      connections.get(socket)?.push(response);
    },
    end(socket, response) {
      const responses = pending(socket);
      const place = responses.indexOf(response);
      if (place >= 0) responses.splice(place, 1);
    },
    pending,
    whenAnswered(socket, act) {
      const last = pending(socket).at(-1);
      if (last === undefined) return act();
      // after an upgrade Node forwards no `drain` of the connection
      const onDrain = () => void pending(socket)[0]?.emit("drain");
      socket.on("drain", onDrain);
      last.once("close", () => {
        socket.removeListener("drain", onDrain);
        if (!socket.writable) return;
        if (socket.readableEnded) socket.destroySoon();
        else act();
      });
    },
    destroy() {
      for (const socket of connections.keys()) socket.destroy();
    },
  };
}

/** How long after its end a connection is probed for the second time, and how often after that, in milliseconds. */
const secondProbe = 250;
const laterProbes = 30_000;

/**
 * Watches a connection whose client sent FIN: it may have closed its side only, and wait for the response, or may be gone.
 *
 * An interim response (102) tells: a client that is gone answers with a reset, which the next write meets.
 */
function watchHalfClosed(socket: Socket, current: () => ServerResponse | undefined, patience: number): void {
  let timer: NodeJS.Timeout | undefined;
  let written = -1;
  const after = (milliseconds: number, next: number) => {
    timer = setTimeout(() => check(next), milliseconds);
  };
  const check = (next: number) => {
    const response = current();
    if (response === undefined) return;
    if (!response.headersSent && response.socket === socket && response.req.httpVersionMinor > 0) {
      response.writeProcessing();
      after(next, laterProbes);
    } else if (socket.bytesWritten === written) socket.destroy();
    else {
      written = socket.bytesWritten;
      after(patience, laterProbes);
    }
  };
  socket.once("close", () => clearTimeout(timer));
  check(secondProbe);
}

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
