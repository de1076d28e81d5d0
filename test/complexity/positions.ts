import { allOperations } from "../../generated/operations/index.js";
import { readCurlLine } from "../../src/curl/curl-line.js";
import { requestFromCurl } from "../../src/curl/curl-request.js";
import { readJson } from "../../src/decode/json/json.js";
import { parseUrl } from "../../src/decode/url/url.js";
import { parseDeepgramError } from "../../src/errors.js";
import { preflight, preflightMessage, type WireRequest } from "../../src/index.js";
import * as standard from "../../src/standard.js";
import { decodedRequest } from "../engine/decoded-request.js";

/** One position that a stranger controls, with one way to fill it. */
export interface Position {
  readonly name: string;
  /** Prepares an input of about so many bytes; the returned function is what is measured. */
  readonly prepare: (bytes: number) => { readonly bytes: number; readonly run: () => unknown };
}

type Fill = (bytes: number) => string;

const repeat =
  (unit: string): Fill =>
  (bytes) =>
    unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));

/** Short distinct names, about seven bytes each with what stands around them. */
const distinct = (bytes: number, entry: (index: number) => string, separator: string): string =>
  Array.from({ length: Math.ceil(bytes / 7) }, (_, index) => entry(index)).join(separator);

const queries: Record<string, Fill> = {
  "a long name": repeat("a"),
  "distinct names": (bytes) => distinct(bytes, (index) => `b${index}`, "&"),
  "a long name among short ones": (bytes) => `${"A".repeat(bytes / 2)}=1&${distinct(bytes / 2, (index) => `b${index}`, "&")}`,
  "long names with a common start": (bytes) => Array.from({ length: 10 }, (_, index) => `${"a".repeat(bytes / 10)}${index}`).join("&"),
  "names that are not UTF-8": (bytes) => Array.from({ length: Math.ceil(bytes / 6) }, (_, index) => `%ff${index}`).join("&"),
  "one name that is not UTF-8": repeat("%ff"),
  "near names": (bytes) => distinct(bytes, (index) => `modek${index}`, "&"),
  "a name of surrogate pairs among others": (bytes) =>
    `${encodeURIComponent("\u{1f600}").repeat(bytes / 24)}&${distinct(bytes / 2, (index) => `%F0%9F%98%80${index}`, "&")}`,
  "a repeated name": repeat("model=a&"),
  "a repeated unknown name": repeat("x=a&"),
  "a list": repeat("tag=a&"),
  brackets: (bytes) => `a${"[b]".repeat(bytes / 3)}=1`,
  "open brackets": repeat("a["),
  "indexed brackets": (bytes) => distinct(bytes, (index) => `tag[${index}]=a`, "&"),
  ampersands: repeat("&"),
  "equals signs": repeat("="),
  "percent signs": repeat("%"),
};
const values: Record<string, Fill> = {
  letters: repeat("a"),
  digits: repeat("1"),
  zeros: (bytes) => `${"0".repeat(bytes)}x`,
  "invalid UTF-8": repeat("%ff"),
  escapes: repeat("%41"),
  spaces: (bytes) => `a${"+".repeat(bytes)}a`,
  hyphens: repeat("-"),
  commas: repeat("a,"),
  "a long host": (bytes) => `https://${"a.".repeat(bytes / 2)}`,
  "a host of combining marks": (bytes) => `https://a${encodeURIComponent("\u0301\u0323").repeat(bytes / 12)}`,
};
const fields: Record<string, Fill> = {
  letters: repeat("a"),
  commas: repeat(","),
  spaces: (bytes) => `a${" ".repeat(bytes)}a`,
  tabs: (bytes) => `\t${" \t".repeat(bytes / 2)}`,
  semicolons: repeat("a;"),
  digits: repeat("1"),
  schemes: repeat("Token a,"),
};
const fieldNames = [
  "authorization",
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "sec-websocket-protocol",
  "transfer-encoding",
  "upgrade",
];

/** Fills a JSON object; `known` is a name that the object should have. */
const objects: Record<string, (bytes: number, known: string, start: string) => string> = {
  "a long key": (bytes, _, start) => `{${start}${JSON.stringify("k".repeat(bytes))}:1}`,
  "distinct keys": (bytes, _, start) => `{${start}${distinct(bytes, (index) => `"k${index}":1`, ",")}}`,
  "near keys": (bytes, known, start) => `{${start}${distinct(bytes, (index) => `"${known}${index}":1`, ",")}}`,
  "long near keys": (bytes, known, start) =>
    `{${start}${Array.from({ length: 10 }, (_, index) => `"${known.repeat(bytes / 10 / known.length)}${index}":1`).join(",")}}`,
  "a repeated key": (bytes, known, start) =>
    `{${start}${Array(Math.ceil(bytes / 8))
      .fill(`"${known}":"a"`)
      .join(",")}}`,
  "a long value": (bytes, known, start) => `{${start}"${known}":"${"a".repeat(bytes)}"}`,
  "a value of escapes": (bytes, known, start) => `{${start}"${known}":"${'\\\\\\"'.repeat(bytes / 4)}"}`,
  "a value of surrogate halves": (bytes, known, start) => `{${start}"${known}":"${"\\ud800".repeat(bytes / 6)}"}`,
  "a value of braces": (bytes, known, start) => `{${start}"${known}":"${"{".repeat(bytes)}"}`,
  "a value of inline controls": (bytes, known, start) => `{${start}"${known}":"${'{\\"pronounce\\"'.repeat(bytes / 14)}"}`,
  "a number": (bytes, known, start) => `{${start}"${known}":${"1".repeat(bytes)}}`,
  "a deep value": (bytes, known, start) => `{${start}"${known}":${"[".repeat(bytes / 2)}${"]".repeat(bytes / 2)}}`,
  "a wide value": (bytes, known, start) =>
    `{${start}"${known}":[${Array(Math.ceil(bytes / 2))
      .fill("1")
      .join(",")}]}`,
  "a host of combining marks": (bytes, known, start) => `{${start}"${known}":"https://a${"\u0301\u0323".repeat(bytes / 4)}"}`,
  "white space": (bytes, known, start) => `{${start}${" ".repeat(bytes)}"${known}":"a"}`,
  "line feeds": (bytes) => `{${"\n".repeat(bytes)}`,
  "open braces": (bytes) => '{"a":'.repeat(bytes / 5),
};

const logLines: Record<string, Fill> = {
  letters: repeat("a"),
  backticks: repeat("`a"),
  quotes: repeat('\\"'),
  braces: repeat("{"),
  "open error bodies": repeat('{"err_code":'),
  "an error with a long message": (bytes) => `{"err_code":"INVALID_QUERY_PARAMETER","err_msg":"${"a".repeat(bytes)}"}`,
  "an error with placeholders": (bytes) =>
    `{"err_code":"INVALID_QUERY_PARAMETER","err_msg":"Failed to deserialize query parameters: ${"unknown variant `a`, expected ".repeat(bytes / 30)}"}`,
  "an error with positions": (bytes) => `Json deserialize error: ${"a at line 1 column 1 ".repeat(bytes / 21)}`,
  "HTTP headers": repeat("HTTP/1.1 400 Bad Request\r\n"),
  "curl output": repeat("< content-type: application/json\n"),
  spaces: (bytes) => `a${" ".repeat(bytes)}a`,
  digits: repeat("400 "),
  uuids: repeat("00000000-0000-0000-0000-000000000000"),
};

const curlLines: Record<string, Fill> = {
  "open variables": (bytes) => `curl 'http://a/' -d '${"${".repeat(bytes / 2)}'`,
  "open commands": (bytes) => `curl 'http://a/' -d '${"$(".repeat(bytes / 2)}'`,
  words: (bytes) => `curl http://a/ ${"x ".repeat(bytes / 2)}`,
  options: (bytes) => `curl http://a/ ${"-s ".repeat(bytes / 3)}`,
  headers: (bytes) => `curl http://a/ ${"-H a:b ".repeat(bytes / 7)}`,
  "quoted pieces": (bytes) => `curl http://a/ -d ${'"a"'.repeat(bytes / 3)}`,
  "ANSI-C pieces": (bytes) => `curl http://a/ -d ${"$'a'".repeat(bytes / 4)}`,
  escapes: (bytes) => `curl http://a/ -d "${'\\"'.repeat(bytes / 2)}"`,
  continuations: (bytes) => `curl http://a/ ${"\\ ".repeat(bytes / 2)}`,
  spaces: (bytes) => `${" ".repeat(bytes)}curl http://a/`,
  URLs: (bytes) => `curl ${"http://a&".repeat(bytes / 9)}`,
};

/** Every operation once for each set of rules that judges it: those of management differ in their paths only. */
function operations() {
  const seen = new Set<string>();
  return allOperations().filter(({ id, query, body, checks }) => {
    const [product] = id.split(".");
    const shape = JSON.stringify([product, product === "manage" ? [query, body] : id, checks.length]);
    return seen.size < seen.add(shape).size;
  });
}

function* requestPositions(): Generator<Position> {
  for (const { id, method, path, webSocket, query, body } of operations()) {
    const of = (what: string, fill: Fill, request: (text: string) => WireRequest): Position => ({
      name: `${id}: ${what}`,
      prepare: (bytes) => {
        const text = fill(bytes);
        const wire = request(text);
        return { bytes: Math.max(bytes, Buffer.byteLength(text)), run: () => judged(wire) };
      },
    });
    const url = path.replaceAll(/\{[^}]+\}/g, "00000000-0000-0000-0000-000000000000");
    const headers: Record<string, string> = webSocket
      ? { connection: "Upgrade", upgrade: "websocket" }
      : { "content-type": "application/json" };
    const base = { method, url, headers, ...(body && { body: '{"text":"a"}' }) };
    for (const [what, fill] of Object.entries(queries)) yield of(`query, ${what}`, fill, (text) => ({ ...base, url: `${url}?${text}` }));
    for (const type of new Set(query.fields.map(({ type }) => type))) {
      const name = query.fields.find((field) => field.type === type)?.name;
      for (const [what, fill] of Object.entries(values))
        yield of(`query value of type ${type}, ${what}`, fill, (text) => ({ ...base, url: `${url}?${name}=${text}` }));
    }
    if (path.includes("{"))
      for (const what of ["letters", "invalid UTF-8", "hyphens", "escapes"])
        yield of(`path, ${what}`, values[what] as Fill, (text) => ({ ...base, url: path.replaceAll(/\{[^}]+\}/g, text) }));
    if (body === undefined) continue;
    const known = body.fields[0]?.name ?? "text";
    for (const [what, fill] of Object.entries(objects))
      yield of(
        `body, ${what}`,
        (bytes) => fill(bytes, known, ""),
        (text) => ({ ...base, body: text }),
      );
  }
}

/** Judges a request with every rule on, and reads every hint, as a person would. */
function judged(request: WireRequest): unknown {
  const verdict = preflight(request, { all: true, auth: "check", certainty: "inferred" });
  const hints = verdict.ok ? [] : verdict.violations?.map(({ rule }) => rule.hint);
  return [hints, verdict.notices.map((notice) => (notice.kind === "advice" ? notice.message : notice.hint))];
}

function* headerPositions(): Generator<Position> {
  const speak = { method: "POST", url: "/v1/speak", body: '{"text":"a"}' };
  const stream = { method: "GET", url: "/v1/listen" };
  for (const name of fieldNames)
    for (const [what, fill] of Object.entries(fields))
      for (const base of name === "sec-websocket-protocol" ? [stream] : [speak, stream])
        yield {
          name: `${base.url}: ${name}, ${what}`,
          prepare: (bytes) => ({
            bytes,
            run: () => judged({ ...base, headers: { connection: "Upgrade", upgrade: "websocket", [name]: fill(bytes) } }),
          }),
        };
  yield {
    name: "many header fields",
    prepare: (bytes) => {
      const headers = Array.from({ length: bytes / 8 }, (_, index): [string, string] => [`x-${index}`, "a"]);
      return { bytes, run: () => judged({ ...speak, headers }) };
    },
  };
  yield {
    name: "a repeated header field",
    prepare: (bytes) => {
      const headers = Array.from({ length: bytes / 16 }, (): [string, string] => ["authorization", "a"]);
      return { bytes, run: () => judged({ ...speak, headers }) };
    },
  };
}

function* messagePositions(): Generator<Position> {
  const streams = allOperations().filter(({ checks }) => checks.some(({ stage }) => stage === "message"));
  for (const { id, checks } of streams) {
    const reading = checks.find(({ check }) => check === "message-deserialization") as unknown as
      | { union: { tag: string; variants: Record<string, Record<string, unknown>> } }
      | undefined;
    const union = reading?.union ?? {
      tag: "type",
      variants: { Settings: { agent: {} }, UpdatePrompt: { prompt: "" }, UpdateThink: { think: {} } },
    };
    for (const [type, variant] of [...Object.entries(union.variants), ["Nothing", {}] as const])
      for (const [what, fill] of Object.entries(objects))
        yield {
          name: `${id}: message ${type}, ${what}`,
          prepare: (bytes) => {
            const message = fill(bytes, Object.keys(variant)[0] ?? "text", `"${union.tag}":"${type}",`);
            return {
              bytes: Buffer.byteLength(message),
              run: () => {
                const verdict = preflightMessage(id as "speak.v1.stream", message, { now: 0, certainty: "inferred" });
                const notices = verdict.notices.map((notice) => (notice.kind === "advice" ? notice.message : notice.hint));
                return [verdict.ok ? undefined : verdict.rule.hint, notices];
              },
            };
          },
        };
  }
}

function* otherPositions(): Generator<Position> {
  const text = (what: string, fills: Record<string, Fill>, run: (text: string) => unknown) =>
    Object.entries(fills).map(
      ([name, fill]): Position => ({
        name: `${what}: ${name}`,
        prepare: (bytes) => {
          const input = fill(bytes);
          return { bytes: Math.max(bytes, Buffer.byteLength(input)), run: () => run(input) };
        },
      }),
    );
  yield* text("parseDeepgramError", logLines, (line) => parseDeepgramError(line));
  // the square of a small number of words hides in a short line
  const longLines = Object.fromEntries(Object.entries(curlLines).map(([name, fill]): [string, Fill] => [name, (bytes) => fill(5 * bytes)]));
  yield* text("curl line", longLines, (line) => {
    try {
      return requestFromCurl(readCurlLine(line).tokens, () => Buffer.alloc(0));
    } catch (error) {
      return error;
    }
  });
  yield* text("parseUrl", { "combining marks": (bytes) => `https://a${"\u0301\u0323".repeat(bytes / 4)}` }, (url) => parseUrl(url));
  yield* text("decodedRequest", queries, (query) => decodedRequest({ method: "GET", url: `wss://api.deepgram.com/v1/listen?${query}` }));
  const anything = Object.fromEntries(Object.entries(objects).map(([name, fill]) => [name, (bytes: number) => fill(bytes, "a", "")]));
  yield* text("readJson", anything, (json) => readJson(json, { type: "value" }));
  for (const [name, schema] of Object.entries(standard)) {
    if (!/^(?:speak|listen|read)/.test(name)) continue;
    const values: Record<string, (bytes: number) => object> = {
      "many keys": (bytes) => Object.fromEntries(Array.from({ length: bytes / 7 }, (_, index) => [`k${index}`, "1"])),
      "a long key": (bytes) => ({ ["k".repeat(bytes)]: "1" }),
      "a long value": (bytes) => ({ text: "a".repeat(bytes), model: "a".repeat(bytes) }),
      "a long list": (bytes) => ({ tag: Array(Math.ceil(bytes / 4)).fill("a"), text: Array(Math.ceil(bytes / 4)).fill("a") }),
    };
    for (const [what, make] of Object.entries(values))
      yield {
        name: `Standard Schema ${name}: ${what}`,
        prepare: (bytes) => {
          const value = make(bytes);
          return { bytes, run: () => schema["~standard"].validate(value) };
        },
      };
  }
}

/** Every position that a stranger controls, with every way to fill it. */
export function positions(): readonly Position[] {
  return [...requestPositions(), ...headerPositions(), ...messagePositions(), ...otherPositions()];
}

/** The CPU time of a position at a size, in microseconds. */
export function cpuTime({ prepare }: Position, size: number): { readonly bytes: number; readonly microseconds: number } {
  const { bytes, run } = prepare(size);
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return { bytes, microseconds: user + system };
}
