import { once } from "node:events";
import type { Socket } from "node:net";
import { createPreflight, type Rejected } from "../../../src/index.js";
import type { GateOptions } from "../../../src/web.js";
import { type Answer, openConnection } from "./connection.js";
import { type Echo, frameworks, type Running } from "./framework-servers.js";
import { type HostileRequest, hostileRequests, packets, wireRequest } from "./hostile-request.js";

// the line that developers see has a test of its own
beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => {}));

const options = { requestId: () => "the-id" };
const core = createPreflight(options);

async function exchange(port: number, request: HostileRequest): Promise<Answer> {
  const connection = await openConnection(port);
  try {
    const [answer] = await Promise.all([connection.answer(), connection.write(packets(request))]);
    return answer;
  } finally {
    connection.socket.destroy();
  }
}

function told({ status, headers, body }: Answer): unknown {
  const fields = ["content-type", "dg-error", "dg-request-id"].map((name) => [name, headers.get(name)]);
  return { status, headers: Object.fromEntries(fields), text: body.toString() };
}

function expected({ status, headers, text }: Rejected): unknown {
  const latin1 = (value: string | undefined) => value && Buffer.from(value).toString("latin1");
  return {
    status,
    headers: {
      "content-type": headers["content-type"],
      "dg-error": latin1(headers["dg-error"]),
      "dg-request-id": headers["dg-request-id"],
    },
    text,
  };
}

/** A request from nothing but its head, and a body that may be sent later. */
const post = (url: string, headers: HostileRequest["headers"], body = Buffer.alloc(0), pieces = 1): HostileRequest => ({
  id: url,
  method: "POST",
  url,
  headers,
  body,
  pieces,
  chunked: headers.some(([name]) => name === "transfer-encoding"),
  answers: 200,
});
const json = ["content-type", "application/json"] as const;
const chunked = ["transfer-encoding", "chunked"] as const;
const hello = Buffer.from('{"text":"Hello"}');
const sized = (body: Buffer) => ["content-length", String(body.length)] as const;

describe.each(frameworks)("%s", (name, start) => {
  const isSilent = /express|node:/.test(name);
  // the server behind Request and Response gives a client half a second for the rest
  const keepsConnections = !/hono|Request/.test(name);
  let server: Running;
  beforeAll(async () => {
    server = await start(options);
  });
  afterAll(() => server.close());
  afterEach(() => {
    expect(server.errors.splice(0)).toEqual([]);
    server.handled.length = 0;
  });

  test.each(hostileRequests.map((request) => [request.id, request] as const))("%s", async (_id, request) => {
    const verdict = core(wireRequest(request));
    expect(verdict.ok ? 200 : verdict.status).toBe(request.answers);
    const answer = await exchange(server.port, request);
    if (!verdict.ok) {
      expect(told(answer)).toEqual(expected(verdict));
      expect(server.handled).toEqual([]);
      return;
    }
    expect(server.handled).toHaveLength(1);
    expect(answer.status).toBe(200);
    const { endpoint, query, body, wire } = JSON.parse(answer.body.toString()) as Echo;
    expect({ endpoint, query, body }).toEqual(
      JSON.parse(JSON.stringify({ endpoint: verdict.endpoint, query: verdict.query, body: verdict.body })),
    );
    if (verdict.endpoint === null) return;
    expect(wire?.method).toBe(request.method);
    const types = request.headers.filter(([name]) => name.toLowerCase() === "content-type").map(([, value]) => value);
    expect(wire?.headers["content-type"] ?? "").toBe(types.join(", "));
    expect(Buffer.from(wire?.base64 ?? "", "base64").equals(request.body ?? Buffer.alloc(0))).toBe(true);
  });

  test("what comes before the body is answered before the body comes", async () => {
    const heads: [number, HostileRequest][] = [
      [413, post("/v1/speak", [json, ["content-length", "50000000"]])],
      [
        413,
        post("/v1/listen", [
          ["content-type", "audio/wav"],
          ["content-length", "5000000000"],
        ]),
      ],
      [400, post("/v1/speak?encoding=nope", [json, chunked])],
      [415, post("/v1/speak", [["content-type", "application/xml"], chunked])],
      [400, post("/v1/listen?encoding=nope", [["content-type", "audio/wav"], chunked])],
    ];
    for (const [status, request] of heads) {
      const connection = await openConnection(server.port);
      const [head] = packets(request);
      await connection.write([head as Buffer]);
      expect((await connection.answer()).status).toBe(status);
      connection.socket.destroy();
    }
    expect(server.handled).toEqual([]);
  });

  const halves: [string, HostileRequest, number][] = [
    ["JSON of a length", post("/v1/speak", [json, sized(hello)], hello, 2), 2],
    ["JSON in chunks", post("/v1/speak", [json, chunked], hello, 2), 2],
    ["nothing of its JSON", post("/v1/speak", [json, ["content-length", "16"]]), 1],
    ["audio that cannot be told from text yet", post("/v1/listen", [["content-type", "audio/wav"], chunked], Buffer.alloc(100, "R"), 2), 2],
  ];
  test.each(
    halves.flatMap(([what, request, count]) => [
      [`resets the connection after ${what}`, request, count, (socket: Socket) => socket.resetAndDestroy()] as const,
      [`ends it after ${what}`, request, count, (socket: Socket) => socket.end()] as const,
    ]),
  )("a client that %s harms nobody", async (_title, request, count, stop) => {
    const [connection, [accepted]] = await Promise.all([
      openConnection(server.port),
      once(server.server, "connection") as Promise<[Socket]>,
    ]);
    const arrived = once(server.server, "request");
    await connection.write([...packets(request)].slice(0, count));
    await arrived;
    const gone = new Promise((resolve) => accepted.once("close", resolve));
    stop(connection.socket);
    await gone;
    const whole = post("/v1/speak", [json, sized(hello)], hello);
    expect((await exchange(server.port, whole)).status).toBe(200);
    expect(server.handled).toMatchObject([{ endpoint: "speak.v1", body: { text: "Hello" } }]);
    const errors = server.errors.splice(0);
    // the others hear of it, as they do from their own parsers
    if (isSilent) expect(errors).toEqual([]);
    for (const error of errors) expect(String(error)).toMatch(/abort|reset|premature|closed/i);
  });

  test("a connection serves what comes after a rejection", async () => {
    const connection = await openConnection(server.port);
    const malformed = Buffer.from('{"text":');
    for (const [status, request] of [
      [400, post("/v1/speak", [json, sized(malformed)], malformed)],
      [200, post("/v1/speak", [json, sized(hello)], hello)],
      [400, post("/v1/speak?encoding=nope", [json, chunked], hello)],
      [200, post("/v1/speak", [json, chunked], hello)],
    ] as const) {
      await connection.write(packets(request));
      expect((await connection.answer()).status).toBe(status);
    }
    connection.socket.destroy();
    expect(server.handled).toHaveLength(2);
  });

  test("the rest of a body that was rejected is never read as a request", async () => {
    const smuggled = Buffer.concat([...packets(post("/v1/speak?tag=smuggled", [json, sized(hello)], hello))]);
    const body = Buffer.concat([Buffer.alloc(3_000_000, " "), ...Array.from({ length: 100 }, () => smuggled)]);
    for (const framing of [sized(body), chunked]) {
      server.handled.length = 0;
      const connection = await openConnection(server.port);
      const [head, ...rest] = packets(post("/v1/speak?encoding=nope", [json, framing], body, 40));
      await connection.write([head as Buffer]);
      expect((await connection.answer()).status).toBe(400);
      await connection.write([...rest, ...packets(post("/v1/speak?tag=next", [json, sized(hello)], hello))]);
      // a server may also close the connection, over which then nothing is answered any more
      const next = await connection.answer().catch(() => undefined);
      connection.socket.destroy();
      if (keepsConnections) expect(next?.status).toBe(200);
      expect(server.handled.map((checked) => checked.endpoint && checked.query)).toMatchObject(next ? [{ tag: ["next"] }] : []);
    }
  });

  test("audio goes to the handler while it comes, byte for byte", async () => {
    const audio = Buffer.concat([
      Buffer.from("RIFF$\0\0\0WAVEfmt "),
      Buffer.from(Array.from({ length: 300_000 }, (_, place) => place % 251)),
    ]);
    const connection = await openConnection(server.port);
    const [head, first, ...rest] = packets(post("/v1/listen?model=nova-3", [["content-type", "audio/wav"], chunked], audio, 100));
    const handled = once(server.events, "handled");
    await connection.write([head as Buffer, first as Buffer]);
    await handled;
    expect(server.handled[0]).toMatchObject({ endpoint: "listen.v1", body: undefined });
    const [{ body }] = await Promise.all([connection.answer(), connection.write(rest)]);
    connection.socket.destroy();
    const { wire } = JSON.parse(body.toString()) as Echo;
    expect(Buffer.from(wire?.base64 ?? "", "base64").equals(audio)).toBe(true);
  });
});

describe.each(frameworks)("%s with options", (_name, start) => {
  const served = async (own: GateOptions, requests: readonly HostileRequest[]): Promise<[number, Echo | string][]> => {
    const server = await start({ ...options, ...own });
    try {
      const answers: [number, Echo | string][] = [];
      for (const request of requests) {
        const { status, body } = await exchange(server.port, request);
        answers.push([status, status === 200 ? (JSON.parse(body.toString()) as Echo) : body.toString()]);
      }
      expect(server.errors).toEqual([]);
      return answers;
    } finally {
      await server.close();
    }
  };
  const asJson = (url: string, value: unknown) => {
    const body = Buffer.from(JSON.stringify(value));
    return post(url, [json, sized(body)], body);
  };

  test("a route of one's own, whose JSON holds the query", async () => {
    const [good, bad, large, other] = await served({ endpoint: "speak.v1", parameters: "body" }, [
      asJson("/api/tts", { text: "Grüße", model: "aura-2-thalia-en", encoding: "linear16", sample_rate: 24_000, tag: ["a b", "c"] }),
      asJson("/api/tts", { text: "Hello", encoding: "mp3", sample_rate: 24_000 }),
      post("/api/tts", [json, chunked], Buffer.alloc(3_000_000, " "), 40),
      { ...asJson("/api/tts", {}), method: "PUT" },
    ]);
    expect(good).toEqual([
      200,
      {
        endpoint: "speak.v1",
        query: expect.objectContaining({ model: "aura-2-thalia-en", encoding: "linear16", sample_rate: 24_000 }) as unknown,
        body: { text: "Grüße" },
        wire: {
          method: "POST",
          url: "/v1/speak?model=aura-2-thalia-en&encoding=linear16&sample_rate=24000&tag=a%20b&tag=c",
          headers: { "content-type": "application/json" },
          base64: Buffer.from('{"text":"Grüße"}').toString("base64"),
        },
      },
    ]);
    expect(bad).toEqual([400, expect.stringContaining("`sample_rate` is not applicable when `encoding=mp3`")]);
    expect(large).toEqual([413, expect.stringContaining("PAYLOAD_TOO_LARGE")]);
    expect(other).toEqual([200, { endpoint: null }]);
  });

  test("JSON that is nested deeper than it can be written again goes on as it came", async () => {
    const body = Buffer.from(`{"text":"Hello","encoding":"flac","x":${"[".repeat(20_000)}${"]".repeat(20_000)}}`);
    const verdict = core({ method: "POST", url: "/v1/speak", headers: [json], body }) as Rejected;
    const [answer] = await served({ endpoint: "speak.v1", parameters: "body" }, [post("/api/tts", [json, sized(body)], body)]);
    expect(answer).toEqual([400, verdict.text]);
  });

  test("a key that comes second is seen", async () => {
    const keys = (...values: string[]) =>
      post("/v1/speak", [json, ...values.map((value) => ["authorization", value] as const), sized(hello)], hello);
    const answers = await served({ auth: "check" }, [
      keys("Basic nothing", "Token key"),
      keys("Token key", "Token key"),
      keys("Basic nothing"),
    ]);
    expect(answers.map(([status]) => status)).toEqual([200, 200, 401]);
  });

  test("routes", async () => {
    const answers = await served({ routes: { "/api/tts": "speak.v1", "/api/stt": "listen.v1" } }, [
      asJson("/api/tts?encoding=nope", { text: "Hello" }),
      asJson("/api/tts?encoding=flac", { text: "Hello" }),
      asJson("/api/stt", { text: "Hello" }),
      asJson("/v1/speak?encoding=nope", { text: "Hello" }),
    ]);
    expect(answers.map(([status, told]) => [status, typeof told === "string" ? "" : (told.wire?.url ?? told.endpoint)])).toEqual([
      [400, ""],
      [200, "/v1/speak?encoding=flac"],
      [400, ""],
      [200, null],
    ]);
  });

  test("a body beyond a limit that is off goes on whole", async () => {
    const body = Buffer.concat([hello, Buffer.alloc(3_000_000, " ")]);
    const [answer] = await served({ rules: { "body-too-large": "off" } }, [post("/v1/speak", [json, chunked], body, 40)]);
    const [status, told] = answer as [number, Echo];
    expect([status, told.endpoint]).toEqual([200, "speak.v1"]);
    expect(Buffer.from(told.wire?.base64 ?? "", "base64").equals(body)).toBe(true);
  });

  test("a key stays with the one who sent it", async () => {
    const heard: unknown[] = [];
    const key = "secret-key-of-mine";
    const withKey = (url: string, authorization: string, body = hello) =>
      post(url, [json, ["authorization", authorization], sized(body)], body);
    const answers = await served(
      {
        auth: "check",
        onReject: (rejected, context) => heard.push(rejected, context),
        onNotice: (notices, context) => heard.push(notices, context),
      },
      [
        withKey("/v1/speak?smart_formt=1", `Token ${key}`),
        withKey("/v1/speak", `Tok ${key}`),
        withKey("/v1/speak", `Token ${key}`, Buffer.from("{")),
        withKey("/v1/speak?encoding=nope", `Token ${key}`),
      ],
    );
    expect(answers.map(([status]) => status)).toEqual([200, 401, 400, 400]);
    expect(heard.length).toBeGreaterThanOrEqual(8);
    expect(JSON.stringify([answers, heard])).not.toContain(key);
  });

  test("a mistake in the options is told at once", async () => {
    await expect(async () => start({ endpoint: "speak" as never })).rejects.toThrow(
      'unknown endpoint "speak". Did you mean "speak.v1"? The endpoints of routes are ',
    );
  });
});
