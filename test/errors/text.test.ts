import { catalogue } from "../../src/errors/catalogue.js";
import { AnchorIndex } from "../../src/errors/match/anchor-index.js";
import { plainWords, withoutDots } from "../../src/errors/match/plain-words.js";
import { Template } from "../../src/errors/match/template.js";
import { readLogLine } from "../../src/errors/text/log-line.js";
import { otherReadings, withoutColors } from "../../src/errors/text/read-text.js";
import { requestUrl } from "../../src/errors/text/request-url.js";
import { parseDeepgramError, retryDelay } from "../../src/errors.js";

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

const refused = { err_code: "INVALID_AUTH", err_msg: "Invalid credentials." };
const response = `HTTP/1.1 429 Too Many Requests\r\nretry-after: 7\r\n\r\n${JSON.stringify(refused)}`;
test.each([
  ["a JSON string", JSON.stringify(response)],
  ["a field of any name in a record", JSON.stringify({ stdout: response })],
])("a response in %s is read", (_where, text) => {
  expect(parseDeepgramError(text)).toMatchObject({ id: "invalid-credentials", status: 429, retry: { after: 7000 } });
});

test("the status of a record is read", () => {
  expect(parseDeepgramError('{"msg":"deepgram failed","status":503}').status).toBe(503);
  expect(parseDeepgramError('{"msg":"deepgram failed","status":600}').status).toBeUndefined();
});

test("curl shows the URL in two lines", () => {
  const sent = (lines: string) => parseDeepgramError(`${lines}\n< HTTP/1.1 404 Not Found\n< dg-request-id: x\n< \n`).endpoint;
  expect(sent("> GET /v3/other HTTP/1.1\n> Host: api.deepgram.com")).toBe("https://api.deepgram.com/v3/other");
  expect(sent("> GET /v3/other HTTP/1.1\n> Host: example.com")).toBeUndefined();
  expect(sent("> Host: api.deepgram.com")).toBeUndefined();
});

test("a response without a status has its body", () => {
  const report = parseDeepgramError(`HTTP/1.1 000 \n\n${JSON.stringify(refused)}`);
  expect(report).toMatchObject({ id: "invalid-credentials", status: 401 });
});

test.each(["null", "None", ""])("request_id=%s is none", (value) => {
  expect(parseDeepgramError(`deepgram failed with 400, request_id=${value}`).requestId).toBeUndefined();
});

test.each([
  ["deepgram: failed to\u2026", true],
  ["deepgram: failed to...", true],
  ["deepgram: failed to...'", true],
  ["deepgram: failed to.", undefined],
  ["...", true],
  ["'", undefined],
])("%s is cut: %s", (text, isCut) => {
  expect(readLogLine(text).isCut).toBe(isCut);
});

test("a client's close code is no status", () => {
  const { close, status } = readLogLine("deepgram websocket: close 1011 (internal server error)");
  expect([close, status]).toEqual([1011, undefined]);
});

test.each([
  ["400, message='Invalid response status', url='wss://api.deepgram.com/v1/listen'", 400],
  ['400, message="Invalid response status", url="wss://api.deepgram.com/v1/listen"', 400],
  ["Unexpected server response: 403", 403],
  ["Unexpected server response: 403, see https://developer.mozilla.org/docs/403", 403],
  ["Unexpected server response: 403 from wss://example.com/", undefined],
  [`${"Error: ".repeat(17)}Unexpected server response: 403`, 403],
  [`${"Error: ".repeat(17)} Unexpected server response: 403`, undefined],
])("the client's report in %s has the status %s", (text, status) => {
  const { isClientReport, status: found } = readLogLine(text);
  expect(isClientReport ? found : undefined).toBe(status);
});

test("a message of a stream has a type and a description, and a code unless an SDK dropped it", () => {
  const description = "Received binary message before Settings";
  const idOf = (body: object) => {
    const report = parseDeepgramError(body);
    return report.known ? report.id : report.reason;
  };
  expect(idOf({ type: "Error", description })).toBe("agent-binary-before-settings");
  expect(
    idOf({
      type: "Warning",
      description: "This early access API is going away. Please migrate to the v1 API at /v1/agent/converse before May 31st.",
    }),
  ).toBe("agent-api-cutover-soon");
  expect(idOf({ type: "Results", description })).toBe("nothing to go by");
  expect(idOf({ type: "Error", description, message: "x" })).toBe("nothing to go by");
  expect(idOf({ type: "Error", description: 5 })).toBe("nothing to go by");
});

test("a close reason is a code or a sentence", () => {
  expect(parseDeepgramError({ code: 1011, reason: "SOMETHING" }).code).toBe("SOMETHING");
  expect(parseDeepgramError({ code: 1011, reason: "" }).code).toBeUndefined();
  expect(parseDeepgramError({ code: 1011, reason: "some thing" }).code).toBeUndefined();
});

test("a report is not parsed again", () => {
  const report = parseDeepgramError({ status: 429, headers: { "retry-after": "7" } });
  const delay = (error: unknown) => retryDelay(0, error, { random: () => 0 });
  expect(delay(report)).toBe(7000);
  expect(delay({ status: 503, known: true })).toBe(0);
  expect(delay({ status: 503, retry: { advised: false } })).toBe(0);
  expect(delay(null)).toBeUndefined();
});

test("plain words have no quotes and no upper case, and their places in the text", () => {
  const quotes = "\"'\\`\u2018\u2019\u201c\u201d";
  expect(plainWords(`A${quotes}b`)).toEqual({ text: "ab", places: [0, 1 + quotes.length] });
  // the lower case of this letter is longer
  expect(plainWords("\u0130 `A`")).toEqual({ text: "\u0130 a", places: [0, 1, 3] });
});

test.each<[string, Record<string, "name">, string, Record<string, string>]>([
  ["the field ({name}) is wrong", { name: "name" }, "the field (`x` ) is wrong", { name: "x" }],
  ["the field ({name}) is wrong", { name: "name" }, "the field ( `x`) is wrong", { name: "x" }],
  ["the reason of it was:{reason}", {}, "the reason of it was:", { reason: "" }],
])("the slots of %s", (template, kinds, text, slots) => {
  expect(new Template(template, kinds).loose(plainWords(text), text, false)?.slots).toEqual(slots);
});

test("a part of a message is a sentence that only one error has", () => {
  const { wordings } = catalogue();
  const textOf = ({ template }: (typeof wordings)[number]) =>
    template === undefined ? "" : (JSON.parse(JSON.stringify(template)) as { literals: string[] }).literals.join("{slot}");
  const wholes = wordings.filter(({ isClause }) => !isClause);
  for (const clause of wordings.filter(({ isClause }) => isClause)) {
    const text = textOf(clause);
    expect(text).toMatch(/^[^{]{16,}$/);
    expect(text).toMatch(/ /);
    expect(text).not.toContain("://");
    expect(wholes.filter((whole) => textOf(whole).includes(text) && whole.entry !== clause.entry)).toEqual([]);
    expect(wholes.map(textOf)).not.toContain(text);
  }
});

test.each([
  // long, and other services could say so
  "failed: Ensure that it is less than 2 MB and contains valid UTF-8.",
  // Deepgram's word in a few words
  "failed: Keyterm limit exceeded.",
])("%s is not a part of a message, unless the text names Deepgram", (text) => {
  expect(parseDeepgramError(text).known).toBe(false);
  expect(parseDeepgramError(text, { endpoint: "listen.v1" }).known).toBe(text.includes("Ensure"));
});

test.each(["status", "statusCode", "status_code", "code"])("a record has its status in %s", (name) => {
  expect(parseDeepgramError(JSON.stringify({ msg: "deepgram failed", [name]: 503 })).status).toBe(503);
});

test.each([
  ['category: "INVALID_JSON", details: "x"', "INVALID_JSON"],
  ['category: "INVALID_JSON", message: "x"', "INVALID_JSON"],
  ['category: "INVALID_JSON", x: "x"', undefined],
])("the code in %s is %s", (text, code) => {
  expect(readLogLine(text).code).toBe(code);
});

test.each([
  [{ code: 1011, reason: "NET-0001" }, "stream-receive-failed"],
  // the frame of another error
  [{ code: 1000, reason: "NET-0001" }, "flux-receive-failed"],
  // not a close frame
  [{ code: 400, reason: "NET-0001" }, undefined],
  [{ code: 5000, reason: "NET-0001" }, undefined],
  [{ code: "1011", reason: "NET-0001" }, undefined],
  [{ code: 1011, reason: 5 }, undefined],
])("the close frame %j is %s", (event, id) => {
  const report = parseDeepgramError(event);
  expect(report.known ? report.id : undefined).toBe(id);
});

test.each([
  ["message", true],
  ["error", true],
  ["other", false],
])("the answer %s of a stream has a message: %s", (kind, known) => {
  const message = { type: "Error", code: "BINARY_MESSAGE_BEFORE_SETTINGS", description: "x" };
  expect(parseDeepgramError({ kind, message }).known).toBe(known);
});

test.each([
  [
    "Unsupported audio format: sample_rate is not applicable when encoding=mp3.",
    ["sample-rate-not-applicable", "sample-rate-not-applicable"],
  ],
  ["Unsupported audio format: speed is not applicable when encoding=mp3.", undefined],
  ["deepgram said 'expressivity' must be between 0 and 2.", ["expressivity-out-of-range"]],
  ["deepgram said 'speed' must be between 0 and 2.", ["speed-out-of-range"]],
])("%s can be the rules %j", (text, rules) => {
  const report = parseDeepgramError(`failed: ${text}`);
  expect(report.known ? report.rules.map(({ id }) => id) : undefined).toEqual(rules);
});

const newWords = "words that no error has";
test.each([
  ["a code of one error", { err_code: "INVALID_AUTH", err_msg: newWords }, "code"],
  ["a code of two errors without recorded words", { err_code: "CONTROL_COMBINATION_INVALID", err_msg: newWords }, "code"],
  ["a code of several errors of a stream", { type: "Error", code: "UNPARSABLE_CLIENT_MESSAGE", description: newWords }, "code"],
  ["a reason phrase alone", { err_code: "FORBIDDEN" }, "code"],
  ["a reason phrase with new words", { err_code: "FORBIDDEN", err_msg: newWords }, "message not known"],
  ["a reason phrase of several errors", { err_code: "Bad Request" }, "no message"],
])("%s is enough, or not", (_what, body, how) => {
  const report = parseDeepgramError(body);
  expect(report.known ? report.by : report.reason).toBe(how);
});

test("only fields that hold errors are read for words", () => {
  const text = "deepgram said Failed to handle request.";
  const idOf = (name: string) => parseDeepgramError(JSON.stringify({ [name]: text, status: 422 }));
  expect(idOf("message")).toMatchObject({ id: "request-unprocessable" });
  expect(idOf("body")).toMatchObject({ id: "request-unprocessable" });
  expect(idOf("title")).toMatchObject({ known: false, status: 422 });
});

test("a status that HTTP does not have is no reason to retry", () => {
  expect([499, 500, 599].map((status) => retryDelay(0, { status }))).not.toContain(undefined);
  expect([498, 600].map((status) => retryDelay(0, { status }))).toEqual([undefined, undefined]);
});

test("the dots of a truncated text are removed", () => {
  expect(["abc...", "abc \u2026", "..."].map((text) => withoutDots(plainWords(text)).text)).toEqual(["abc", "abc", ""]);
});

test.each([
  ["https://api.deepgram.com/v1/speak", "https://api.deepgram.com/v1/speak"],
  [new URL("https://api.deepgram.com/v1/speak"), "/v1/speak"],
  [5, undefined],
])("the URL %p of a response is the endpoint %p", (url, endpoint) => {
  expect(parseDeepgramError({ status: 500, url }).endpoint).toBe(endpoint);
});
