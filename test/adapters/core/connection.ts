import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** An answer as it came over the socket. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** A connection over which requests are written as bytes, and answers read one by one. */
export interface Connection {
  readonly socket: Socket;
  /** Writes one after the other, each when the last one is on its way. */
  write(packets: Iterable<Buffer>): Promise<void>;
  /** The next answer; rejected where the connection ends before it is whole. */
  answer(): Promise<Answer>;
}

/** Opens one to a server on this machine. */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect(port, "127.0.0.1");
  socket.setNoDelay(true);
  socket.on("error", () => {});
  await once(socket, "connect");
  let received = Buffer.alloc(0);
  let wake = () => {};
  socket.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    wake();
  });
  socket.on("close", () => wake());
  return {
    socket,
    async write(packets) {
      for (const packet of packets) {
        if (socket.destroyed || !socket.writable) return;
        await new Promise<void>((resolve) => {
          socket.once("close", resolve);
          socket.write(packet, () => {
            socket.off("close", resolve);
            resolve();
          });
        });
      }
    },
    async answer() {
      for (;;) {
        const found = parse(received);
        if (found !== undefined) {
          received = received.subarray(found.length);
          return found.answer;
        }
        if (socket.destroyed) throw new Error(`the connection ended after ${JSON.stringify(received.toString("latin1"))}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

function parse(bytes: Buffer): { answer: Answer; length: number } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [line = "", ...fields] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const headers = new Map(
    fields.map((field) => [field.slice(0, field.indexOf(":")).toLowerCase(), field.slice(field.indexOf(":") + 1).trim()]),
  );
  const status = Number(line.split(" ")[1]);
  const from = end + 4;
  const body =
    headers.get("transfer-encoding") === "chunked"
      ? dechunked(bytes, from)
      : counted(bytes, from, Number(headers.get("content-length") ?? 0));
  return body && { answer: { status, headers, body: body.bytes }, length: body.end };
}

function counted(bytes: Buffer, from: number, length: number): { bytes: Buffer; end: number } | undefined {
  return bytes.length < from + length ? undefined : { bytes: bytes.subarray(from, from + length), end: from + length };
}

function dechunked(bytes: Buffer, from: number): { bytes: Buffer; end: number } | undefined {
  const chunks: Buffer[] = [];
  for (let at = from; ; ) {
    const line = bytes.indexOf("\r\n", at);
    if (line < 0) return undefined;
    const chunk = counted(bytes, line + 2, Number.parseInt(bytes.subarray(at, line).toString(), 16));
    if (chunk === undefined || bytes.length < chunk.end + 2) return undefined;
    if (chunk.bytes.length === 0) return { bytes: Buffer.concat(chunks), end: chunk.end + 2 };
    chunks.push(chunk.bytes);
    at = chunk.end + 2;
  }
}
