import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from "node:net";

/** A server on a loopback address, with what it saw. */
export interface Loopback {
  readonly port: number;
  /** The heads of the requests, as on the wire. */
  readonly heads: readonly string[];
  /** How many connections were made to it. */
  connections(): number;
}

const open: { readonly server: Server; readonly sockets: Set<Socket> }[] = [];

async function started(server: Server, host: string, port: number, heads: readonly string[]): Promise<Loopback> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket) => {
    connections++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
  });
  open.push({ server, sockets });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
  return { port: (server.address() as AddressInfo).port, heads, connections: () => connections };
}

/** Starts an HTTP server. */
export function serve(listener: RequestListener, host = "127.0.0.1", port = 0): Promise<Loopback> {
  const heads: string[] = [];
  const server = createServer((request, response) => {
    const fields = request.rawHeaders.flatMap((name, index, all) => (index % 2 === 0 ? [`${name}: ${all[index + 1] ?? ""}`] : []));
    heads.push([`${request.method ?? ""} ${request.url ?? ""}`, ...fields].join("\n"));
    listener(request, response);
  });
  return started(server, host, port, heads);
}

/** Starts a server that answers every request with the same bytes and closes the connection. */
export function serveBytes(bytes: string | Uint8Array, close: "end" | "reset" = "end"): Promise<Loopback> {
  const server = createRawServer((socket) => {
    socket
      .on("error", () => {})
      .once("data", () => {
        if (close === "end") socket.end(bytes);
        else if (bytes.length === 0) socket.resetAndDestroy();
        else socket.write(bytes, () => setImmediate(() => socket.destroy()));
      });
  });
  return started(server, "127.0.0.1", 0, []);
}

/** Gives a port that nothing listens to. */
export async function closedPort(): Promise<number> {
  const server = createRawServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Closes every server and every connection. */
export async function closeAll(): Promise<void> {
  for (const { server, sockets } of open.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}
