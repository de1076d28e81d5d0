import * as zlib from "node:zlib";
import { decodeBody, decodeNow } from "../../../src/adapters/core/content-coding.js";
import { explainedOperations } from "../../../src/adapters/core/explained-operations.js";
import type { AdapterOptions } from "../../../src/adapters/core/options.js";
import { createRequestHandler, type Outcome, validateRequest } from "../../../src/adapters/core/request-handler.js";
import { preflight } from "../../../src/index.js";

type Encode = (text: string) => Uint8Array;

const bytesOf = (data: Uint8Array | string) => new Uint8Array(Buffer.from(data as string));
const { zstdCompressSync } = zlib as { zstdCompressSync?: Encode };
const codings: [coding: string, encode: Encode][] = [
  ["gzip", zlib.gzipSync],
  ["X-Gzip", zlib.gzipSync],
  ["deflate", zlib.deflateSync],
  ["br", zlib.brotliCompressSync],
  ...(zstdCompressSync ? [["zstd", zstdCompressSync] as [string, Encode]] : []),
];

function send(
  body: Uint8Array,
  coding: string,
  options: AdapterOptions = {},
  type = "application/json",
  path = "/v1/speak",
): Promise<Outcome> {
  const headers = { "content-type": type, "content-encoding": coding };
  const chunks = [bytesOf(body)];
  const source = { next: async () => chunks.shift(), cancel: async () => {}, leave: async () => {} };
  const handler = createRequestHandler(explainedOperations, { requestId: () => "the-id", onReject: null, ...options });
  return validateRequest(handler, { method: "POST", url: path, headers }, () => source);
}

/** The rule that rejects the request, and the status; the notices where it passes. */
async function outcome(...request: Parameters<typeof send>): Promise<unknown> {
  const passage = await send(...request);
  if (passage.kind === "answered") return [passage.answer.rule, passage.answer.status];
  return passage.checked.notices.map(({ id }) => id);
}

const json = (text: string, more: object = {}) => JSON.stringify({ text, ...more });

describe.each(codings)("%s", (coding, encode) => {
  test("a valid body passes as it was sent, and the handler gets the decoded values", async () => {
    const body = bytesOf(encode(json("Hello")));
    const passage = await send(body, coding);
    expect(passage).toMatchObject({
      kind: "passed",
      checked: { body: { text: "Hello" }, notices: [{ id: "body-encoded" }], wire: { headers: { "content-encoding": coding } } },
    });
    expect(passage.kind === "passed" && passage.checked.endpoint !== null && passage.checked.wire.body).toEqual(body);
  });

  test("a body that is invalid as it is and decoded is rejected in the words for the decoded one", async () => {
    const passage = await send(encode(json("Hello", { voice: "x" })), coding);
    const plain = preflight(
      { method: "POST", url: "/v1/speak", headers: { "content-type": "application/json" }, body: json("Hello", { voice: "x" }) },
      { requestId: () => "the-id" },
    );
    expect(plain.ok).toBe(false);
    expect(passage.kind === "answered" && passage.answer.rejected).toEqual(plain);
  });

  test("the owner's limit holds for the decoded text, on both sides", async () => {
    const options = { limits: { textCharacters: 100 } };
    expect(await outcome(encode(json("a".repeat(100))), coding, options)).toEqual(["body-encoded"]);
    expect(await outcome(encode(json("a".repeat(101))), coding, options)).toEqual(["text-too-long", 413]);
    expect(await outcome(encode("a".repeat(101)), coding, options, "text/plain")).toEqual(["text-too-long", 413]);
  });

  test("a bomb is rejected at the limit of the body", async () => {
    expect(await outcome(encode("a".repeat(2_097_153)), coding)).toEqual(["body-too-large", 413]);
    expect(await outcome(encode(json("a".repeat(90))), coding, { limits: { bodyBytes: 101 } })).toEqual(["body-encoded"]);
    expect(await outcome(encode(json("a".repeat(91))), coding, { limits: { bodyBytes: 101 } })).toEqual(["body-too-large", 413]);
  });

  test("a body that is not in its coding passes with a notice, and is 415 where the owner set limits", async () => {
    const broken = encode(json("Hello")).slice(0, 12);
    expect(await outcome(broken, coding)).toEqual(["body-encoded"]);
    expect(await outcome(broken, coding, { limits: { textCharacters: 100 } })).toEqual(["body-encoded", 415]);
    expect(await outcome(broken, coding, { rules: { "text-empty": "enforce" } })).toEqual(["body-encoded", 415]);
    expect(await outcome(broken, coding, { rules: { "callback-port": "enforce" } })).toEqual(["body-encoded"]);
  });

  test("parameters are moved out of a coded body, which is sent on as plain JSON", async () => {
    const options: AdapterOptions = { endpoint: "speak.v1", parameters: "body" };
    const passage = await send(encode(json("Hello", { encoding: "mp3" })), coding, options);
    expect(passage).toMatchObject({
      kind: "passed",
      checked: {
        query: { encoding: "mp3" },
        notices: [],
        wire: { url: "/v1/speak?encoding=mp3", headers: { "content-type": "application/json" } },
      },
    });
    const { wire } = (passage as { checked: { wire: { headers: object; body: Uint8Array } } }).checked;
    expect(wire.headers).not.toHaveProperty("content-encoding");
    expect(Buffer.from(wire.body).toString()).toBe('{"text":"Hello"}');
  });
});

test.each(["x", "gzip", "br", "gzip, br"])(
  "`Content-Encoding: %s` beside plain JSON bypasses no limit of the owner, and no rule set to enforce",
  async (coding) => {
    const options: AdapterOptions = { limits: { textCharacters: 100 } };
    expect(await outcome(bytesOf(json("a".repeat(101))), coding, options)).toEqual(["text-too-long", 413]);
    expect(await outcome(bytesOf("a".repeat(101)), coding, options, "text/plain")).toEqual(["text-too-long", 413]);
    expect(await outcome(bytesOf(json("a".repeat(100))), coding, options)).toEqual([]);
    expect(await outcome(bytesOf(json("")), coding, { rules: { "text-empty": "enforce" } })).toEqual(["text-empty", 400]);
    expect(await outcome(bytesOf(json("a".repeat(101), { voice: "x" })), coding, options)).toEqual(["body-encoded", 415]);
    expect(await outcome(bytesOf(json("a".repeat(2001))), coding)).toEqual(["body-encoded"]);
  },
);

test.each(["x", "gzip", "zstd"])("the same without an adapter: %s", (coding) => {
  const judge = (text: string, options: object) =>
    preflight(
      { method: "POST", url: "/v1/speak", headers: { "content-type": "application/json", "content-encoding": coding }, body: json(text) },
      options,
    );
  expect(judge("a".repeat(101), { limits: { textCharacters: 100 } })).toMatchObject({ ok: false, rule: { id: "text-too-long" } });
  expect(judge("a".repeat(100), { limits: { textCharacters: 100 } })).toMatchObject({
    ok: true,
    body: { text: "a".repeat(100) },
    notices: [],
  });
  expect(judge("a".repeat(2001), {})).toMatchObject({ ok: true, body: undefined, notices: [{ id: "body-encoded" }] });
});

test("415 is a problem document that names the codings", async () => {
  const passage = await send(bytesOf("\0"), "x", { limits: { textCharacters: 100 } });
  expect(passage).toMatchObject({
    kind: "answered",
    answer: {
      headers: { "content-type": "application/problem+json", "accept-encoding": "gzip, deflate, br, zstd" },
      rejected: { rule: { pointer: "/headers/content-encoding" } },
    },
  });
});

describe("on a platform without node:zlib", () => {
  const { getBuiltinModule } = process;
  beforeAll(() => Object.assign(process, { getBuiltinModule: undefined }));
  afterAll(() => Object.assign(process, { getBuiltinModule }));

  test.each(codings.filter(([coding]) => coding === "gzip" || coding === "deflate"))(
    "%s is decoded within the limit",
    async (coding, encode) => {
      const body = bytesOf(encode("Hello"));
      expect(decodeNow(coding, body, 5)).toEqual({ kind: "undecodable" });
      expect(await decodeBody(coding, body, 5)).toEqual({ kind: "decoded", bytes: bytesOf("Hello") });
      expect(await decodeBody(coding, body, 4)).toEqual({ kind: "too long" });
      expect(await decodeBody(coding, body.slice(0, -6), 5)).toEqual({ kind: "undecodable" });
      expect(await decodeBody(coding, bytesOf(encode("a".repeat(50_000_000))), 1000)).toEqual({ kind: "too long" });
      expect(await outcome(encode(json("a".repeat(101))), coding, { limits: { textCharacters: 100 } })).toEqual(["text-too-long", 413]);
    },
  );

  test("a coding that the platform cannot decode is 415 where the owner set limits", async () => {
    const body = zstdCompressSync?.(json("Hello")) ?? bytesOf("(\xb5/\xfd");
    expect(await outcome(body, "zstd")).toEqual(["body-encoded"]);
    expect(await outcome(body, "zstd", { limits: { textCharacters: 100 } })).toEqual(["body-encoded", 415]);
  });
});
