import { connect, type Socket } from "node:net";

/** What came over a connection, to its end. */
export async function received(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  await new Promise<void>((resolve, reject) => {
    socket.once("close", () => resolve());
    socket.once("error", reject);
  });
  return Buffer.concat(chunks).toString("latin1");
}

/** Waits until something that matches has come over a connection, and gives all that came. */
export async function until(socket: Socket, pattern: RegExp): Promise<string> {
  let text = "";
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      text += chunk.toString("latin1");
      if (!pattern.test(text)) return;
      socket.removeListener("data", onData);
      socket.removeListener("close", onClose);
      resolve(text);
    };
    const onClose = () => reject(new Error(`closed after ${JSON.stringify(text)}`));
    socket.on("data", onData);
    socket.once("close", onClose);
  });
}

/** Opens a connection to this machine and writes to it. */
export function talk(port: number, ...parts: readonly (string | Uint8Array)[]): Socket {
  const socket = connect(port, "127.0.0.1");
  for (const part of parts) socket.write(typeof part === "string" ? Buffer.from(part, "latin1") : part);
  return socket;
}

/** The head of a request, with the fields that are given. */
export function head(line: string, ...fields: readonly string[]): string {
  return `${[`${line} HTTP/1.1`, "host: gate", ...fields].join("\r\n")}\r\n\r\n`;
}
