import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fill } from "../../src/checks/template.js";
import { type ErrorReport, errorCatalogue, parseDeepgramError, type RecognisedError, retryDelay } from "../../src/errors.js";
import { createPreflight, preflightMessage, type Rejected } from "../../src/index.js";
import { folders } from "../data.js";
import { type Row, readRows, requestOf, titleOf } from "../engine/row.js";
import fc, { anyCharacter } from "../properties.js";

const root = join(__dirname, "../..");
const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(root, path), "utf8")) as Content;
const catalogue = new Map(errorCatalogue().map((entry) => [entry.id as string, entry]));

/** The error that a rule answers with, as the data has it. */
const errorsOf = new Map(
  folders.map((folder) => {
    const { checks } = read<{ checks: { rules: { rule: string; error?: string }[] }[] }>(`schemas/${folder}/checks.json`);
    return [folder.replace("/", "."), new Map(checks.flatMap(({ rules }) => rules.map(({ rule, error }) => [rule, error] as const)))];
  }),
);
const errorOf = (endpoint: string, rule: string) => errorsOf.get(endpoint.split(".").slice(0, 2).join("."))?.get(rule);

function messageOf(body: Rejected["body"]): string {
  if (typeof body === "string") return body;
  return "err_msg" in body ? body.err_msg : body.details;
}

/** That a verdict is parsed back to where it came from. */
function expectRoundTrip(verdict: Rejected, parsed: ErrorReport): void {
  const id = errorOf(verdict.endpoint, verdict.rule.id);
  expect(parsed).toMatchObject({ known: true, id, by: "exact", alternatives: [], status: verdict.status });
  const { slots, error, rules } = parsed as RecognisedError;
  const wordings = [error.details ?? error.err_msg ?? ""];
  const filled = fill((wordings[0] as string).trim(), slots);
  expect(filled).toBe(messageOf(verdict.body));
  expect(rules.map((rule) => rule.id)).toContain(verdict.rule.id);
  for (const { endpoints } of rules) expect(endpoints).toContain(verdict.endpoint);
}

interface EngineRow extends Row {
  readonly options?: object;
}

const inferred = { certainty: "inferred", requestId: () => "the-id" } as const;
const rows = folders.flatMap((folder) => readRows<EngineRow>(folder, "rejected"));

test.each(rows.map((row) => [titleOf(row), row] as const))("%s is parsed back", (_title, row) => {
  const verdict = createPreflight({ ...row.options, ...inferred })(requestOf(row)) as Rejected;
  expect(verdict.ok).toBe(false);
  const parsed = parseDeepgramError(verdict);
  expectRoundTrip(verdict, parsed);
  expect(parsed.requestId).toBe("the-id");
  const { status, headers, text, endpoint } = verdict;
  // what a client sees of the same: the bytes, and the exception of an SDK
  for (const body of [text, new TextEncoder().encode(text)]) {
    expectRoundTrip(verdict, parseDeepgramError({ status, headers, body }, { endpoint }));
  }
  const sdk = Object.assign(new Error("Status code"), {
    statusCode: status,
    body: verdict.body,
    rawResponse: { headers: new Headers(), url: "" },
  });
  expectRoundTrip(verdict, parseDeepgramError(sdk, { endpoint }));
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const http = parseDeepgramError(`HTTP/1.1 ${status} X\r\n${lines.join("")}\r\n${text}`, { endpoint });
  expect(http).toMatchObject({ id: (parsed as RecognisedError).id, requestId: "the-id", status });
});

test("every error that a rule answers with is among those that are parsed back", () => {
  const answered = new Set([...errorsOf.values()].flatMap((errors) => [...errors.values()]));
  const seen = new Set(
    rows.map((row) => {
      const verdict = createPreflight({ ...row.options, ...inferred })(requestOf(row)) as Rejected;
      return errorOf(verdict.endpoint, verdict.rule.id);
    }),
  );
  const overSockets = ["close-frame", "stream-message", "stream-error", "session-error"];
  expect([...answered].filter((id) => id !== undefined && !overSockets.includes(catalogue.get(id)?.shape ?? "") && !seen.has(id))).toEqual(
    [],
  );
});

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query?: string;
}

const operations = folders.flatMap((folder) =>
  read<{ operations: Operation[] }>(`schemas/${folder}/operations.json`).operations.map((operation) => ({
    ...operation,
    parameters:
      operation.query === undefined
        ? []
        : Object.keys(read<{ properties?: object }>(`schemas/${folder}/${operation.query}`).properties ?? {}),
  })),
);

test("whatever a request to whatever endpoint holds, its rejection is parsed back to its error and its slots", () => {
  const value = fc.oneof(
    fc.constantFrom(
      "mp3",
      "linear16",
      "0",
      "24000",
      "1.7",
      "true",
      "nova-3",
      "aura-2-thalia-en",
      "flux-haley-en",
      "flux-general-en",
      "en",
      "zz",
      "",
    ),
    fc.constantFrom(
      "' value of '",
      "`",
      " is not applicable when `encoding=",
      "...",
      "\u2026",
      '"}',
      "\\",
      "Bad Request: ",
      "\n",
      " at line 1 column 2",
    ),
    fc.string({ unit: anyCharacter, maxLength: 8 }),
  );
  const body = fc.oneof(
    fc.constant(null),
    fc.constantFrom('{"text":"hi"}', '{"url":"http://10.0.0.1/"}', "{", '{"comment":1}', "{}"),
    fc.string(),
  );
  let rejected = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...operations),
      fc.array(fc.tuple(fc.nat(), value), { maxLength: 4 }),
      value,
      body,
      (one, pairs, id, content) => {
        const names = [...one.parameters, "unknown"];
        const query = pairs.map(([place, text]) => `${names[place % names.length] ?? ""}=${encodeURIComponent(text.toWellFormed())}`);
        const path = one.path.replace(/\{\w+\}/g, encodeURIComponent(id.toWellFormed()) || "x");
        const upgrade = one.id.endsWith(".stream")
          ? { connection: "upgrade", upgrade: "websocket" }
          : { "content-type": "application/json" };
        const verdict = createPreflight(inferred)({
          method: one.method,
          url: `${path}?${query.join("&")}`,
          headers: upgrade,
          body: content,
        });
        if (verdict.ok) return;
        rejected++;
        expectRoundTrip(verdict, parseDeepgramError(verdict));
      },
    ),
    { numRuns: 5000 },
  );
  expect(rejected).toBeGreaterThan(1000);
});

interface MessageRow {
  readonly endpoint: string;
  readonly message: unknown;
  readonly options?: object;
}
const messages = read<{ rejected: MessageRow[] }>("test/engine/messages.json").rejected;
const judge = preflightMessage as unknown as (endpoint: string, message: unknown, options: object) => ReturnType<typeof preflightMessage>;

test.each(messages.map((row) => [`${row.endpoint} ${JSON.stringify(row.message)}`.slice(0, 120), row] as const))(
  "%s is parsed back",
  (_title, row) => {
    const { endpoint, message, options } = row;
    const bytes = message as { base64?: string };
    const repeated = message as { text?: { repeat: string; times: number } };
    const text = typeof repeated.text === "object" ? { ...repeated, text: repeated.text.repeat.repeat(repeated.text.times) } : message;
    const verdict = judge(endpoint, bytes.base64 === undefined ? text : Buffer.from(bytes.base64, "base64"), {
      now: 0,
      certainty: "inferred",
      ...options,
    });
    if (verdict.ok) throw new Error("the row is not rejected");
    const id = errorOf(endpoint, verdict.rule.id);
    const { answer } = verdict;
    const seen: unknown[] = [verdict, answer.kind === "close" ? { code: answer.code, reason: answer.reason } : answer.message];
    for (const one of seen) {
      const parsed = parseDeepgramError(one, { endpoint });
      expect(parsed).toMatchObject({ known: true, id });
      expect((parsed as RecognisedError).rules.map((rule) => rule.id)).toContain(verdict.rule.id);
    }
  },
);

interface SeenRow {
  readonly seen: string;
  readonly id?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly slots?: object;
  readonly status?: number;
  readonly requestId?: string;
  readonly after?: number;
}

test.each(read<SeenRow[]>("test/errors/rows.json").map((row) => [row.seen, row.id ?? row.reason, row] as const))(
  "%j is %s",
  (seen, _id, row) => {
    const { id, by, reason, slots, status, requestId, after } = row;
    const parsed = parseDeepgramError(seen);
    expect(parsed).toMatchObject({
      known: id !== undefined,
      ...(id !== undefined && { id, by }),
      ...(reason !== undefined && { reason }),
      ...(slots && { slots }),
      ...(status !== undefined && { status }),
      ...(requestId !== undefined && { requestId }),
      ...(after !== undefined && { retry: { advised: true, after } }),
    });
  },
);

test("what serde says leaves the rules that it can come from", () => {
  const rulesOf = (err_msg: string, endpoint: string) =>
    (
      parseDeepgramError(
        { err_code: "INVALID_QUERY_PARAMETER", err_msg: `Failed to deserialize query parameters: ${err_msg}` },
        { endpoint },
      ) as RecognisedError
    ).rules.map(({ id }) => id);
  expect(rulesOf("missing field `language`", "read.v1")).toEqual(["language-missing"]);
  expect(rulesOf("unknown field `x`", "https://api.deepgram.com/v2/speak?x=1")).toEqual(["parameter-unknown"]);
  expect(rulesOf("invalid value: integer `0`, expected a nonzero u32", "speak.v1")).toEqual(
    expect.arrayContaining(["sample-rate-zero", "bit-rate-zero"]),
  );
  expect(rulesOf("invalid value: integer `0`, expected a nonzero u32", "speak.v1")).not.toContain("encoding-unknown");
});

test("a Response is read from a copy", async () => {
  const response = new Response('{"err_code":"INVALID_AUTH","err_msg":"Invalid credentials."}', {
    status: 401,
    headers: { "dg-request-id": "r" },
  });
  expect(await parseDeepgramError(response)).toMatchObject({ id: "invalid-credentials", requestId: "r", status: 401 });
  expect(await response.json()).toMatchObject({ err_code: "INVALID_AUTH" });
  // one whose body is gone says what its head says
  expect(await parseDeepgramError(response)).toMatchObject({ id: "unauthorized", by: "status" });
});

test("of a Response that never ends, no more is read than an error can be", async () => {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(4096).fill(97));
    },
  });
  expect(await parseDeepgramError(new Response(body, { status: 500 }))).toMatchObject({
    known: false,
    status: 500,
    retry: { advised: true },
  });
  expect(pulled).toBeLessThan(20);
});

test.each([
  ["429", { status: 429, headers: { "Retry-After": "3" } }, { advised: true, after: 3000 }],
  ["a date", { status: 503, headers: [["retry-after", "Tue, 24 Nov 2026 00:00:10 GMT"]] }, { advised: true, after: 10_000 }],
  [
    "a date that is over",
    { status: 503, headers: new Headers({ "retry-after": "Mon, 23 Nov 2026 00:00:10 GMT" }) },
    { advised: true, after: 0 },
  ],
  ["nonsense", { status: 503, headers: { "retry-after": "-1" } }, { advised: true }],
  ["a date of asctime", { status: 503, headers: { "retry-after": "Tue Nov 24 00:01:00 2026" } }, { advised: true, after: 60_000 }],
  ["a date of RFC 850", { status: 503, headers: { "retry-after": "Tuesday, 24-Nov-26 00:01:00 GMT" } }, { advised: true, after: 60_000 }],
  ["a date without a zone", { status: 503, headers: { "retry-after": "Tue, 24 Nov 2026 00:01:00" } }, { advised: true }],
  ["a year alone", { status: 503, headers: { "retry-after": "2027-01-01" } }, { advised: true }],
  ["400", { status: 400, headers: { "retry-after": "3" } }, { advised: false, after: 3000 }],
  [
    "422",
    { status: 422, body: { err_code: "ASR_UNPROCESSABLE_ENTITY", err_msg: "Unable to read the entire client request." } },
    { advised: false },
  ],
  ["a lost stream", { code: 1011, reason: "NET-0001" }, { advised: true }],
  ["a stream closed for what was sent", { code: 1008, reason: "DATA-0000" }, { advised: false }],
])("retry: %s", (_title, error, retry) => {
  expect(parseDeepgramError(error, { now: Date.parse("2026-11-24T00:00:00Z") }).retry).toEqual(retry);
});

test.each([400, 401, 402, 403, 404, 405, 411, 413, 414, 415, 422])("no delay after %d", (status) => {
  expect(retryDelay(0, { status })).toBeUndefined();
});

test.each([408, 429, 499, 500, 502, 503, 504, 599])("exponential backoff with full jitter after %d", (status) => {
  const most = { random: () => 1 };
  expect([0, 1, 2, 3, 10, 2000].map((attempt) => retryDelay(attempt, { status }, most))).toEqual([1000, 2000, 4000, 8000, 60_000, 60_000]);
  expect(retryDelay(5, { status }, { random: () => 0 })).toBe(0);
  expect(retryDelay(1, { status }, { random: () => 0.5, base: 100, cap: 150 })).toBe(75);
  // what the server asks for is waited for, whatever the cap
  expect(retryDelay(0, { status, headers: { "retry-after": "120" } }, { random: () => 0.5 })).toBe(120_500);
  // no timer counts further
  expect(retryDelay(0, { status, headers: { "retry-after": "9999999" } })).toBe(2_147_483_647);
  expect(retryDelay(1100, { status }, { base: 0 })).toBe(0);
  expect(retryDelay(0, parseDeepgramError({ status }), most)).toBe(1000);
  expect(retryDelay(0, new Response(null, { status }), most)).toBe(1000);
});

test.each([-1, 0.5, Number.NaN, "1"])("attempt %p is a mistake", (attempt) => {
  expect(() => retryDelay(attempt as number, { status: 500 })).toThrow(TypeError);
});

const uuidText = "UUID parsing failed: invalid character: found `p` at 0";

test.each<[string, unknown, object]>([
  [
    "axios",
    Object.assign(new Error("Request failed with status code 404"), { response: { status: 404, data: uuidText } }),
    { id: "uuid-not-parsed" },
  ],
  ["got", Object.assign(new Error("Response code 404"), { response: { statusCode: 404, body: uuidText } }), { id: "uuid-not-parsed" }],
  ["one with a body of its own", Object.assign(new Error("Bad"), { status: 404, body: uuidText }), { id: "uuid-not-parsed" }],
  [
    "one with a real response",
    Object.assign(new Error("Status code: 503"), {
      statusCode: 503,
      rawResponse: new Response(null, { status: 503, headers: { "retry-after": "9", "dg-request-id": "r" } }),
    }),
    { retry: { advised: true, after: 9000 }, requestId: "r" },
  ],
  [
    "a body with its head beside it",
    { status: 503, headers: { "retry-after": "7", "dg-request-id": "r" }, err_code: "Service Unavailable", err_msg: "Overloaded" },
    { known: false, status: 503, requestId: "r", retry: { advised: true, after: 7000 } },
  ],
  ["a success", { status: 200, body: { results: "Invalid credentials." } }, { known: false, reason: "not an error" }],
  ["a success in words", { status: 200, body: "Project not found." }, { known: false, reason: "not an error" }],
])("an exception of %s", (_title, error, wanted) => {
  expect(parseDeepgramError(error)).toMatchObject(wanted);
});

test("a Response that stalls or breaks off says what came of it", async () => {
  const bytes = new TextEncoder().encode('{"err_code":"INVALID_AUTH","err_msg":"Invalid credentials.","request_id":"r"}');
  const stalled = (after: (controller: ReadableStreamDefaultController<Uint8Array>) => unknown, sent = bytes) =>
    new Response(
      new ReadableStream<Uint8Array>(
        { start: (controller) => controller.enqueue(sent), pull: (controller) => after(controller) as Promise<void> },
        { highWaterMark: 2 },
      ),
      { status: 401 },
    );
  const wanted = { id: "invalid-credentials", by: "exact", requestId: "r" };
  expect(await parseDeepgramError(stalled(() => new Promise(() => undefined)))).toMatchObject(wanted);
  expect(
    await parseDeepgramError(
      stalled(() => new Promise(() => undefined), bytes.slice(0, -1)),
      { patience: 20 },
    ),
  ).toMatchObject(wanted);
  let pulls = 0;
  expect(
    await parseDeepgramError(
      stalled(
        (controller) => {
          if (pulls++ > 0) controller.error(new Error("gone"));
          else controller.enqueue(new Uint8Array([32]));
        },
        bytes.slice(0, -1),
      ),
    ),
  ).toMatchObject({ known: true });
});

test("what a long record holds far within is found", () => {
  const record = JSON.stringify({ request: "x".repeat(100_000), response: { err_code: "INVALID_AUTH", err_msg: "Invalid credentials." } });
  expect(parseDeepgramError(record)).toMatchObject({ id: "invalid-credentials" });
});

test("the catalogue cannot be changed by who reads it", () => {
  const entries = errorCatalogue() as unknown as { id: string; evidence: string[] }[];
  expect(() => entries.pop()).toThrow(TypeError);
  expect(() => Object.assign(entries[0] as object, { id: "x" })).toThrow(TypeError);
  expect(() => entries[0]?.evidence.push("x")).toThrow(TypeError);
});

test("nothing that is given makes it throw", () => {
  const hostile = [
    new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
      },
    ),
    {
      get body() {
        throw new Error("no");
      },
    },
    {
      headers: {
        get: () => {
          throw new Error("no");
        },
      },
      status: 400,
    },
    Object.create(null) as object,
    Symbol("x"),
    1n,
    () => 1,
    null,
    undefined,
  ];
  for (const one of hostile) expect(parseDeepgramError(one)).toMatchObject({ known: expect.any(Boolean) as boolean });
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withTypedArray: true }), (value) => {
      const { known } = parseDeepgramError(value) as ErrorReport;
      expect(typeof known).toBe("boolean");
    }),
  );
  const part = fc.constantFrom(
    "err_code",
    "err_msg",
    '"',
    "'",
    "\\",
    ":",
    "=",
    "{",
    "}",
    "HTTP/1.1 400 ",
    "\n",
    "...",
    "Unsupported audio format: `",
    "is not applicable when `encoding=",
    " ",
    "x",
    "closed 1008 DATA-0000",
    "\u2026",
    "İ",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      expect(typeof parseDeepgramError(parts.join("")).known).toBe("boolean");
    }),
    { numRuns: 2000 },
  );
});

test("a slot that the name of a member of Object.prototype fills is just a name", () => {
  const parsed = parseDeepgramError("Unsupported audio format: `__proto__` is not applicable when `encoding=constructor`.");
  expect(parsed).toMatchObject({ slots: { parameter: "__proto__", encoding: "constructor" } });
});

// the page of errors: what it prints, by status
const page: readonly (readonly [number, string | undefined, string])[] = [
  [400, "INVALID_JSON", "Json deserialize error: missing field `xxx` at line 7 column 1"],
  [400, "Bad Request", "Content-type was application/json, but we could not process the JSON payload."],
  [400, "Bad Request", "Bad Request: failed to process audio: corrupt or unsupported data"],
  [401, "INVALID_AUTH", "Invalid credentials."],
  [401, "INSUFFICIENT_PERMISSIONS", "User does not have sufficient permissions."],
  [403, "INSUFFICIENT_PERMISSIONS", "Project does not have access to the requested model."],
  [
    404,
    undefined,
    "UUID parsing failed: invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-zA-Z], found `p` at 1",
  ],
  [404, "PROJECT_NOT_FOUND", "Project not found."],
  [402, "ASR_PAYMENT_REQUIRED", "Project does not have enough credits for an ASR request and does not have an overage agreement."],
  [429, "TOO_MANY_REQUESTS", "Too many requests. Please try again later"],
  [400, "Bad Request", "Bad Request: No such model/version combination found."],
  [400, "INVALID_QUERY_PARAMETER", "Failed to deserialize query parameters: [message]"],
  [400, "Bad Request", "Input text contains no characters."],
  [400, "PAYLOAD_ERROR", "Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body."],
  [400, "PAYLOAD_ERROR", "Failed to parse URL in JSON body."],
  ...[
    "Failed to deserialize remote text data. Please provide `application/json` with a `text` field or `text/plain`.",
    "URL for media download must be publicly routable.",
    "Could not determine if URL for media download is publicly routable.",
    "Could not parse URL as a URI.",
    "The remote server hosting the media failed to include a `location` header in its redirect response.",
    "Could not parse remote media server's redirect location as a valid UTF-8 string.",
    "Could not parse remote media server's redirect location as a URL.",
    "The remote server hosting the media returned a client error: 404 Not Found.",
    "The remote server hosting the media failed to return valid data.",
    "The remote server hosting the media returned too many redirects.",
  ].map((text) => [400, "REMOTE_CONTENT_ERROR", text] as const),
  [400, "INVALID_QUERY_PARAMETER", "Invalid callback url."],
  [413, "PAYLOAD_TOO_LARGE", "Payload size exceeds limit of 2 MB."],
  [413, "Payload Too Large", "Input text exceeds maximum character limit of 2000."],
  [400, "PAYLOAD_ERROR", "Failed to decode payload as UTF-8."],
  [
    415,
    "UNSUPPORTED_MEDIA_TYPE",
    "`Content-Type` header is not supported. `Content-Type` must be either `text/plain` or `application/json`.",
  ],
  [422, "UNPROCESSABLE_ENTITY", "Failed to handle request."],
  [422, "ASR_UNPROCESSABLE_ENTITY", "Unable to read the entire client request."],
  [429, "Too Many Requests", "Please try again later."],
  [503, "Service Unavailable", "Please try again later"],
];

test.each(page)("the page's %d %s: %s is in the catalogue", (status, code, text) => {
  const body = code === undefined ? text : code === "INVALID_JSON" ? { category: code, details: text } : { err_code: code, err_msg: text };
  // without its endpoint, a refused model may be a voice that does not exist
  const alternatives = text.endsWith("the requested model.") ? ["voice-name-unknown"] : [];
  expect(parseDeepgramError({ status, body })).toMatchObject({ known: true, by: "exact", alternatives, error: { status } });
});

test.each([400, 401, 402, 403, 404, 408, 411, 413, 414, 429, 499, 500, 502, 503, 504])(
  "the page's status %d alone is in the catalogue",
  (status) => {
    expect(parseDeepgramError({ status })).toMatchObject({ known: true, by: "status", error: { status, endpoints: ["*"] } });
  },
);
