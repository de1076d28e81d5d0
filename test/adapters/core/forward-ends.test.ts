import { once } from "node:events";
import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import fastify from "fastify";
import { type DeepgramRequest, forward as forwardNode, preflightMiddleware } from "../../../src/express.js";
import { forward as forwardFastify, preflightPlugin } from "../../../src/fastify.js";
import { createGuard, forward } from "../../../src/web.js";
import { recordingUpstream } from "./recording-upstream.js";

// node-server reports the clients that leave
beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => {}));

const options = (baseUrl: string) => ({ apiKey: "the-key", baseUrl });
const route = { endpoint: "listen.v1" } as const;

function nodeServer(baseUrl: string, before: (response: ServerResponse) => void = () => {}): Server {
  const check = preflightMiddleware(route);
  const serve = async (request: IncomingMessage & Partial<DeepgramRequest>, response: ServerResponse) => {
    if (!(await check(request, response))) return;
    const forwarding = forwardNode(request, response, options(baseUrl));
    before(response);
    await forwarding;
  };
  return createServer((request, response) => void serve(request, response));
}

async function fastifyServer(baseUrl: string): Promise<Server> {
  const app = fastify();
  await app.register(async (scope) => {
    await scope.register(preflightPlugin, route);
    scope.post("/api/stt", (request, reply) => forwardFastify(request, reply, options(baseUrl)));
  });
  await app.ready();
  return app.server;
}

function webServer(baseUrl: string): Server {
  const guard = createGuard(route);
  const handle = async (request: Request) => {
    const checked = await guard(request);
    return checked instanceof Response ? checked : forward(checked, options(baseUrl));
  };
  return createServer(getRequestListener(handle));
}

const listening = async (server: Server): Promise<number> => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
};
const close = (server: Server) =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });

const audio = Buffer.alloc(200_000, Buffer.from([0x80, 0x7f, 0xff, 0, 1, 2, 3]));
const open = (port: number) =>
  httpRequest({
    host: "127.0.0.1",
    port,
    path: "/api/stt",
    method: "POST",
    headers: { "content-type": "audio/wav", "content-length": audio.length },
  }).on("error", () => {});

const servers: readonly [string, (baseUrl: string) => Server | Promise<Server>][] = [
  ["node:http", nodeServer],
  ["fastify", fastifyServer],
  ["Request and Response", webServer],
];

describe.each(servers)("%s", (_name, start) => {
  test.each([
    ["while it sends", false, false],
    ["before the answer", true, false],
    ["in the middle of the answer", true, true],
  ])("a client that disconnects %s ends the request to upstream", async (_when, isWhole, isAnswered) => {
    const upstream = createServer();
    const server = await start(`http://127.0.0.1:${await listening(upstream)}`);
    const client = open(await listening(server));
    const arrived = once(upstream, "request") as Promise<[IncomingMessage, ServerResponse]>;
    client.write(audio.subarray(0, 100_000));
    const [request, response] = await arrived;
    const ended = once(response, "close");
    if (isWhole) client.end(audio.subarray(100_000));
    await once(request.resume(), isWhole ? "end" : "data");
    if (isAnswered) {
      response.writeHead(200, { "content-type": "application/json" }).write("[");
      const [answer] = (await once(client, "response")) as [IncomingMessage];
      await once(answer, "readable");
    }
    client.destroy();
    await ended;
    expect(response.writableEnded).toBe(false);
    await Promise.all([close(server), close(upstream)]);
  });

  test("a redirect is a problem, and the key does not follow it", async () => {
    const elsewhere = await recordingUpstream();
    const redirecting = await recordingUpstream((_request, response) => response.writeHead(307, { location: elsewhere.url }).end());
    const server = await start(redirecting.url);
    const client = open(await listening(server)).end(audio);
    const [answer] = (await once(client, "response")) as [IncomingMessage];
    expect([answer.statusCode, JSON.parse(Buffer.concat(await answer.toArray()).toString())]).toMatchObject([
      502,
      { code: "upstream-redirected" },
    ]);
    expect([redirecting.arrived.length, elsewhere.arrived]).toEqual([1, []]);
    await Promise.all([close(server), elsewhere.close(), redirecting.close()]);
  });
});

test("an answer of another handler stays, and upstream's is given up", async () => {
  const upstream = createServer();
  const server = nodeServer(`http://127.0.0.1:${await listening(upstream)}`, (response) => void response.writeHead(503).write("late"));
  const client = open(await listening(server)).end(audio);
  const answered = once(client, "response") as Promise<[IncomingMessage]>;
  const [request, toServer] = (await once(upstream, "request")) as [IncomingMessage, ServerResponse];
  request.resume();
  const ended = once(toServer, "close");
  toServer.writeHead(200).write("audio");
  expect((await answered)[0].statusCode).toBe(503);
  await ended;
  client.destroy();
  await Promise.all([close(server), close(upstream)]);
});
