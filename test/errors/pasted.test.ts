import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDeepgramError } from "../../src/errors.js";
import fc from "../properties.js";
import { otherLogs } from "./other-logs.js";

const root = join(__dirname, "../..");
const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(root, path), "utf8")) as Content;

interface PastedRow {
  readonly kind: string;
  readonly text: string;
  readonly id: string;
}
const pasted = read<PastedRow[]>("test/errors/pasted.json");

test.each(pasted.map((row) => [row.kind, row] as const))("what people paste is recognised: %s", (_kind, { text, id }) => {
  expect(parseDeepgramError(text)).toMatchObject({ known: true, id });
});

interface ClientMessage {
  readonly client: string;
  readonly example: string;
  readonly handshake?: true;
}
const { messages } = read<{ messages: ClientMessage[] }>("schemas/client-messages.json");

test.each(messages.map((message) => [message.client, message] as const))("the words of %s are recognised", (_client, { example }) => {
  expect(parseDeepgramError(example)).toMatchObject({ known: true });
});

test.each(messages.map((message) => [message.client, message] as const))(
  "the words of %s about another host are not",
  (_client, { example }) => {
    const elsewhere = example
      .replace(/(?:Async)?(?:Deepgram|deepgram)\w*[:.]? ?|See https:\/\/dpgr\.am\S+/g, "")
      .replace(/dg-request-id|NET-0001/g, "x");
    expect(parseDeepgramError(`${elsewhere} https://api.example.com/v1/x`)).toMatchObject({ known: false });
  },
);

test("10 MB of other services' logs have no error of Deepgram, and what people paste has", () => {
  const wrong = new Map<string, string>();
  let lines = 0;
  for (const [service, line] of otherLogs(10_000_000)) {
    lines++;
    const report = parseDeepgramError(line);
    if (report.known) wrong.set(`${service}: ${report.id} by ${report.by}`, line);
  }
  const right = pasted.filter(({ text, id }) => (parseDeepgramError(text) as { id?: string }).id === id).length;
  process.stdout.write(`recall ${right} of ${pasted.length} pasted texts; ${wrong.size} wrong kinds in ${lines} lines of other services\n`);
  expect([...wrong]).toEqual([]);
  expect(right).toBe(pasted.length);
});

test("an error is recognised behind any prefix of a log and inside any JSON record", () => {
  const body = '{"err_code":"INVALID_QUERY_PARAMETER","err_msg":"unknown query parameter: voice","request_id":"r"}';
  const prefix = fc.constantFrom(
    "",
    "web-1  | ",
    "2026-11-28T10:00:00Z ",
    "Nov 28 10:00:00 h app[1]: ",
    "ERROR:root:",
    "[\u001b[31mERR\u001b[0m] ",
  );
  const field = fc.constantFrom("message", "msg", "error", "err", "exc_info", "log", "textPayload", "body", "cause");
  fc.assert(
    fc.property(prefix, fc.array(field, { maxLength: 3 }), fc.boolean(), (before, fields, isPretty) => {
      const shown = isPretty ? JSON.stringify(JSON.parse(body), null, 2) : body;
      const logged = shown
        .split("\n")
        .map((line) => before + line)
        .join("\n");
      const text = fields.reduce((inner, name) => JSON.stringify({ level: "error", [name]: inner }), logged);
      expect(parseDeepgramError(text)).toMatchObject({ known: true, id: "read-parameter-unknown", slots: { parameter: "voice" } });
    }),
  );
});
