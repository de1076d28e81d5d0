import { endpoints } from "../../../src/playground/data.js";
import { leftOutOfLink } from "../../../src/playground/fragment/fragment.js";
import {
  type BodyFile,
  exampleRequest,
  firstRequest,
  largestRead,
  type PlaygroundRequest,
  readBodyFile,
  sizeText,
  withFile,
  withoutBody,
} from "../../../src/playground/request/request.js";
import { evaluate } from "../../../src/playground/request/verdict.js";
import { snippet } from "../../../src/playground/snippets/snippets.js";

const listen: PlaygroundRequest = {
  method: "POST",
  url: "https://api.deepgram.com/v1/listen?model=nova-3",
  headers: [["content-type", "application/json"]],
  body: '{"url": "https://dpgr.am/spacewalk.wav"}',
};
const fileOf = (content: string, name = "it's mine.wav", type = "audio/wav") =>
  readBodyFile(Object.assign(new Blob([content], { type }), { name }));

test("a file is the body, with its media type instead of that of JSON", async () => {
  const request = withFile(listen, await fileOf("RIFF\0\0\0\0WAVE"));
  expect(request).toMatchObject({ body: null, headers: [["content-type", "audio/wav"]], file: { size: 12 } });
  expect(evaluate(request, false).verdict).toMatchObject({ ok: true, endpoint: "listen.v1", notices: [] });
  const page = withFile(listen, await fileOf("<!doctype html>", "a.html", "text/html"));
  expect(evaluate(page, false).verdict).toMatchObject({ ok: false, rule: { id: "audio-markup" } });
  expect(evaluate(withFile(listen, await fileOf("")), false).verdict).toMatchObject({ ok: false, rule: { id: "audio-empty" } });
  expect(withFile(listen, await fileOf("a", "a", "")).headers).toEqual([["content-type", "application/octet-stream"]]);
  expect(withoutBody(request)).toEqual({ ...listen, headers: request.headers, body: null });
});

test("of a file that is too large to read, the size is checked", () => {
  const large = (size: number): BodyFile => ({ name: "a.wav", size, type: "audio/wav", bytes: undefined });
  expect(evaluate(withFile(listen, large(largestRead + 1)), false).verdict).toMatchObject({ ok: true });
  expect(evaluate(withFile(listen, large(5e9)), false).verdict).toMatchObject({ ok: false, rule: { id: "audio-too-large" } });
});

test("code reads the file", async () => {
  const request = withFile(listen, await fileOf("RIFF\0"));
  expect(snippet("curl", request, "listen.v1")).toContain("--data-binary @'./it'\\''s mine.wav'");
  expect(snippet("fetch", request, "listen.v1")).toContain(`body: await openAsBlob("./it's mine.wav"),`);
  expect(snippet("Python", request, "listen.v1")).toContain(`data=open("./it's mine.wav", "rb"),`);
  expect(snippet("SDK", request, "listen.v1")).toContain(
    `deepgram.listen.v1.media.transcribeFile(createReadStream("./it's mine.wav"), {\n  model: "nova-3",\n});`,
  );
  const speak = endpoints.find(({ id }) => id === "speak.v1") as (typeof endpoints)[number];
  expect(snippet("SDK", withFile(exampleRequest(speak), await fileOf("a")), "speak.v1")).toBeUndefined();
});

test("what a link leaves out is said", async () => {
  expect(leftOutOfLink(firstRequest.body)).toBeUndefined();
  expect(leftOutOfLink("a".repeat(16_000))).toBeUndefined();
  expect(leftOutOfLink("a".repeat(16_001))).toContain("16,001 characters");
  expect(leftOutOfLink(null, await fileOf("a"))).toMatch(/file stays/);
});

test.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1234, "1.2 kB (1,234 bytes)"],
  [52_428_800, "52.4 MB (52,428,800 bytes)"],
  [2e9, "2 GB (2,000,000,000 bytes)"],
])("%i bytes are shown as %s", (size, text) => {
  expect(sizeText(size)).toBe(text);
});
