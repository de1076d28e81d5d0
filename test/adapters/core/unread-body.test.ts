import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import fastify from "fastify";
import { type DeepgramRequest, preflightMiddleware } from "../../../src/express.js";
import { preflightPlugin } from "../../../src/fastify.js";
import type { Checked } from "../../../src/web.js";
import { openConnection } from "./connection.js";

// the line that developers see has a test of its own
beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => {}));

const express4 = jest.requireActual<typeof express>("express4");
const endpoint = "listen.v1";

/** Gets what was checked and gives the answer, which does not wait for the body. */
type Handle = (checked: Checked | undefined) => Promise<string>;

const expressServer =
  (create: typeof express) =>
  async (handle: Handle): Promise<Server> => {
    const app = create();
    app.post("/api/stt", preflightMiddleware({ endpoint }), (request, response, next) => {
      handle(request.deepgram).then((text) => response.send(text), next);
    });
    return createServer(app);
  };

async function nodeServer(handle: Handle): Promise<Server> {
  const check = preflightMiddleware({ endpoint });
  const serve = async (request: IncomingMessage & Partial<DeepgramRequest>, response: ServerResponse) => {
    if (await check(request, response)) response.end(await handle(request.deepgram));
  };
  return createServer((request, response) => void serve(request, response));
}

async function fastifyServer(handle: Handle): Promise<Server> {
  const app = fastify();
  app.register(preflightPlugin, { endpoint });
  app.register(async (scope) => void scope.post("/api/stt", ({ deepgram }) => handle(deepgram)));
  await app.ready();
  return app.server;
}

const audio = Buffer.alloc(8_000_000, 0x80);
const head = `POST /api/stt HTTP/1.1\r\nhost: x\r\ncontent-type: audio/wav\r\ncontent-length: ${audio.length}\r\n\r\n`;

describe.each([
  ["express 5", expressServer(express)],
  ["express 4", expressServer(express4)],
  ["node:http", nodeServer],
  ["fastify 5", fastifyServer],
])("%s", (_name, start) => {
  async function twice(handle: Handle, between: () => Promise<unknown> = async () => {}): Promise<string[]> {
    const server = (await start(handle)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const connection = await openConnection((server.address() as AddressInfo).port);
    const texts: string[] = [];
    for (const _ of [1, 2]) {
      const [answer] = await Promise.all([connection.answer(), connection.write([Buffer.from(head), audio])]);
      texts.push(answer.body.toString());
      await between();
    }
    connection.socket.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    return texts;
  }

  test.each<[string, Handle]>([
    ["nothing", async () => "done"],
    [
      "its beginning",
      async (checked) => {
        const reader = streamIn(checked).getReader();
        return String((await reader.read()).done);
      },
    ],
    [
      "its beginning, and cancels the rest",
      async (checked) => {
        const reader = streamIn(checked).getReader();
        await reader.read();
        await reader.cancel();
        return "done";
      },
    ],
    [
      "nothing, as its fetch is refused",
      async (checked) => {
        const refused = fetch("http://127.0.0.1:1", { method: "POST", body: streamIn(checked), duplex: "half" } as RequestInit);
        return refused.then(String, () => "refused");
      },
    ],
  ])("a handler that reads %s of a recording leaves the connection to the next request", async (_title, handle) => {
    const [first, second] = await twice(handle);
    expect([first, second]).toEqual([expect.any(String), first]);
  });

  test("half of a recording does not pass for all of it", async () => {
    const events = new EventEmitter();
    const ends: unknown[] = [];
    const answers = await twice(
      async (checked) => {
        const reader = streamIn(checked).getReader();
        await reader.read();
        events.once("answered", () => {
          const rest = async (): Promise<unknown> => ((await reader.read()).done ? "all of it" : rest());
          rest()
            .catch((error: unknown) => error)
            .then((end) => {
              ends.push(end);
              events.emit("ended");
            });
        });
        return "done";
      },
      () => {
        const ended = once(events, "ended");
        events.emit("answered");
        return ended;
      },
    );
    expect(answers).toEqual(["done", "done"]);
    expect(ends.map(String)).toEqual(
      Array.from({ length: 2 }, () => "Error: preflight: the rest of the body was discarded before it was read"),
    );
  });
});

function streamIn(checked: Checked | undefined): ReadableStream<Uint8Array> {
  const body = checked !== undefined && checked.endpoint !== null && checked.wire.body;
  if (!(body instanceof ReadableStream)) throw new Error("there is no stream");
  return body;
}
