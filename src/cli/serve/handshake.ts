import type { ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { noteAnswer } from "./exchange.js";
import type { Passing } from "./passing.js";
import { endGently } from "./plain.js";
import { answerProblem } from "./problem.js";

/**
 * Watches a handshake that is passed on, and the stream that comes of it: for its account, and that neither side outlives the other.
 *
 * @param sent - The handshake on its way to the upstream.
 * @param passing - The same as it came.
 * @param socket - The connection of the client.
 * @param within - How long to wait for the answer, in milliseconds.
 */
export function watchHandshake(sent: ClientRequest, passing: Passing, socket: Socket, within: number): void {
  const { exchange } = passing;
  // what came with the head is there already
  const read = socket.bytesRead - socket.readableLength;
  const timer = setTimeout(() => {
    answerProblem(passing, "http_response_timeout");
    sent.destroy();
  }, within);
  const note = (answer: IncomingMessage) => {
    clearTimeout(timer);
    noteAnswer(exchange, answer.statusCode ?? 0, answer.headers["dg-request-id"]);
  };
  sent.once("close", () => clearTimeout(timer));
  sent.once("response", (answer) => {
    note(answer);
    // nobody else reads what came behind the head, and a connection that nobody reads never ends
    socket.resume();
    socket.once("finish", () => endGently(socket));
    answer.on("data", (chunk: Buffer) => {
      exchange.bytes_out += chunk.length;
    });
  });
  sent.once("upgrade", (answer, beyond: Socket, first: Buffer) => {
    note(answer);
    // not a listener for data: what is put back before there is a pipe would go to it alone
    const before = beyond.bytesRead - first.length;
    // pipes end what they lead to where a socket ends, not where it is destroyed
    beyond.once("close", () => socket.destroySoon());
    // before the line is written
    socket.prependOnceListener("close", () => {
      exchange.bytes_in = socket.bytesRead - read;
      exchange.bytes_out = beyond.bytesRead - before;
      beyond.destroy();
    });
  });
  // until then; a request that was upgraded has let go of its connection
  socket.once("close", () => sent.destroy());
}
