import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { recordingUpstream, type Upstream } from "../../adapters/core/recording-upstream.js";
import { type Serving, serving } from "./serving.js";

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

/** Closes something when the test is over, before what was opened earlier. */
export function closeLater(close: () => unknown): void {
  opened.push(close);
}

/** A gate in front of an upstream, if any, until the test is over. */
export async function gateTo(upstream: string | undefined, ...args: readonly string[]): Promise<Serving> {
  const gate = await serving(...(upstream === undefined ? [] : ["--upstream", upstream]), ...args);
  closeLater(() => gate.close());
  return gate;
}

/** An upstream that answers as it is told, until the test is over. */
export async function upstreamThat(answer?: (request: IncomingMessage, response: ServerResponse) => void): Promise<Upstream> {
  const upstream = await recordingUpstream(answer);
  closeLater(() => upstream.close());
  return upstream;
}

/** A server of bytes: what it does with a connection is up to the test. */
export async function socketServer(onSocket: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    onSocket(socket);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  closeLater(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return urlOf(server.address());
}

/** The origin of a port of which nobody listens any more. */
export async function nobody(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = urlOf(server.address());
  server.close();
  await once(server, "close");
  return url;
}

function urlOf(address: AddressInfo | string | null): string {
  return `http://127.0.0.1:${(address as AddressInfo).port}`;
}
