import { AnchorIndex } from "../../src/errors/match/anchor-index.js";
import { otherReadings, withoutColors } from "../../src/errors/text/clean.js";
import { readLogLine } from "../../src/errors/text/log-line.js";
import { requestUrl } from "../../src/errors/text/request-url.js";
import { parseDeepgramError } from "../../src/errors.js";

test.each([
  // each of these alone says that an error is Deepgram's
  ['upstream said error_code: "SOME_CODE"', true],
  ["POST https://api.deepgram.com/v1/speak failed with 400", true],
  ["deepgram failed with 400", true],
  ["failed: err_code=SOME_CODE", true],
  ["failed: err_msg=Bad Request", true],
  ["failed: error_code=SOME_CODE", undefined],
  ["failed with 400", undefined],
  ["failed: ferr_codes", undefined],
])("from Deepgram or not: %s", (text, isFromDeepgram) => {
  expect(readLogLine(text).isFromDeepgram).toBe(isFromDeepgram);
});

const api = "https://api.deepgram.com/v1";
test.each([
  [`(${api}/speak)`, `${api}/speak`],
  [`${api}/projects/(id)/keys), 404`, `${api}/projects/(id)/keys`],
  [`${api}/listen?tag=(a).`, `${api}/listen?tag=(a)`],
  [`uri=${api}/speak#`, `${api}/speak`],
  ["deepgram: POST /v1/speak, 400", "/v1/speak"],
  ["POST /v1/speak, 400", undefined],
  ["POST https://example.com/v1/speak, 400", undefined],
])("the URL in %s is %s", (text, url) => {
  expect(requestUrl(text)).toBe(url);
});

const message = "Failed to deserialize query parameters: unknown field foo";
test.each([
  [`throw '${message}' in handler = x`, "unknown field foo"],
  [`throw "${message}" in handler = x`, "unknown field foo"],
  [`reason=${message} in handler = x`, "unknown field foo in handler = x"],
])("the message in %s ends where its quotation ends", (text, wanted) => {
  expect(parseDeepgramError(text)).toMatchObject({ id: "query-not-deserialized", slots: { message: wanted } });
});

test("each entity of HTML is read", () => {
  const text = "&quot;&#34;&#x22;&apos;&#39;&#x27;&#96;&#x60;&lt;&gt;&amp;&nbsp;&QUOT;&copy;";
  expect([...otherReadings(text)]).toEqual(['"""\'\'\'``<>& "&copy;']);
});

const unknownVoice = "Bad Request: No such model/version combination found.";
test.each<[string, unknown, string]>([
  ["a response with its message", { status: 400, message: unknownVoice }, "voice-unknown"],
  ["a response without a message", { status: 400, message: 5 }, "bad-request"],
  ["an exception with a status", Object.assign(new Error(`Failed: ${unknownVoice}`), { status: 400 }), "voice-unknown"],
  ["an exception with a response", Object.assign(new Error(unknownVoice), { response: { status: 400 } }), "voice-unknown"],
  ["an exception that names a status", new Error("Unexpected server response: 403"), "forbidden"],
])("the message of %s is read", (_what, input, id) => {
  expect(parseDeepgramError(input as Error)).toMatchObject({ known: true, id });
});

test("only what has its rarest word in a text is a candidate, and what has no words", () => {
  const index = new AnchorIndex([
    ["alpha", ["alpha", "common"]],
    ["beta", ["beta", "common"]],
    ["wordless", []],
  ]);
  expect(index.candidates("")).toEqual(["wordless"]);
  expect(index.candidates("common words")).toEqual(["wordless"]);
  expect(index.candidates("ALPHA (alpha)")).toEqual(["wordless", "alpha"]);
  expect(index.candidates("beta, alpha")).toEqual(["wordless", "beta", "alpha"]);
});

test("the colours of a terminal are removed", () => {
  expect(withoutColors("\u001b[31mred\u001b[0m [31m")).toBe("red [31m");
});
