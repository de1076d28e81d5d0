import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type ClientOptions, WebSocket, WebSocketServer } from "ws";
import { closeLater } from "./gates.js";
import type { Serving } from "./serving.js";

/** A key of a client. */
export const key = "0123456789abcdef0123456789abcdef01234567";

/** A server of streams. */
export interface StreamUpstream {
  readonly url: string;
  readonly handshakes: IncomingMessage[];
  readonly clients: WebSocket[];
  readonly sockets: Socket[];
}

/** An upstream that echoes what comes over its streams, or does with a handshake what the test says. */
export async function streamUpstream(onUpgrade?: (request: IncomingMessage, socket: Socket) => void): Promise<StreamUpstream> {
  const server: Server = createServer((_request, response) => response.end("audio"));
  const streams = new WebSocketServer({ noServer: true, handleProtocols: () => "token" });
  const seen: Omit<StreamUpstream, "url"> = { handshakes: [], clients: [], sockets: [] };
  server.on("upgrade", (request: IncomingMessage, socket: Socket, first: Buffer) => {
    seen.handshakes.push(request);
    seen.sockets.push(socket);
    socket.on("error", () => {});
    if (onUpgrade !== undefined) return onUpgrade(request, socket);
    streams.handleUpgrade(request, socket, first, (client) => {
      seen.clients.push(client);
      client.on("message", (data: Buffer, isBinary) => client.send(data, { binary: isBinary }));
      client.on("error", () => {});
    });
    return undefined;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closeLater(() => {
    server.close();
    server.closeAllConnections();
    for (const socket of seen.sockets) socket.destroy();
  });
  return { ...seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A client of a gate, until the test is over. */
export function clientOf({ port }: Serving, path: string, options: ClientOptions = {}): WebSocket {
  const client = new WebSocket(`ws://127.0.0.1:${port}${path}`, ["token", key], options);
  client.on("error", () => {});
  closeLater(() => client.terminate());
  return client;
}
