import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DeepgramClient } from "@deepgram/sdk";
import { parseDeepgramError } from "../../src/errors.js";
import { preflight } from "../../src/index.js";

/** A server that answers as preflight says, or with what the URL asks for. */
let server: Server;
let client: DeepgramClient;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const verdict = preflight({ method, url, headers, body: Buffer.concat(chunks) });
      if (verdict.ok) response.writeHead(429, { "retry-after": "9", "dg-request-id": "busy" }).end();
      else response.writeHead(verdict.status, { ...verdict.headers }).end(verdict.text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = new DeepgramClient({ apiKey: "key", maxRetries: 0, environment: { base: url, production: url, agent: url } } as never);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function thrown(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

test.each([
  [
    "a format",
    () => client.speak.v1.audio.generate({ text: "Hello", encoding: "mp3", sample_rate: 24_000 } as never),
    "audio-format-not-applicable",
    400,
  ],
  ["no text", () => client.speak.v1.audio.generate({ text: "" }), "text-empty", 400],
  ["a key's name", () => client.manage.v1.projects.keys.list("nonsense"), "uuid-not-parsed", 404],
])("an exception of the SDK is understood: %s", async (_title, call, id, status) => {
  const error = await thrown(call());
  expect(error).toBeInstanceOf(Error);
  expect(parseDeepgramError(error)).toMatchObject({
    known: true,
    id,
    status,
    requestId: expect.stringMatching(/^[\da-f-]{36}$/) as string,
    alternatives: [],
  });
});

test("so is one without a body", async () => {
  const error = await thrown(client.speak.v1.audio.generate({ text: "Hello" }));
  expect(parseDeepgramError(error)).toMatchObject({
    known: true,
    by: "status",
    status: 429,
    requestId: "busy",
    retry: { advised: true, after: 9000 },
  });
});
