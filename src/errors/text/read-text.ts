import { ownProperties, ownValue } from "../../engine/own-properties.js";
import { type Fields, isObject, type Observation, observeShape, readJson } from "../observation.js";
import { readLogLine } from "./log-line.js";
import { deepgramMention, requestUrl } from "./request-url.js";

/**
 * Reads an error out of a text: a body, an HTTP response as curl prints it, a line of a log, or the output of an exception.
 *
 * @param text - The text, at most `longestText` long.
 * @returns What it says.
 */
export function readText(text: string): Observation {
  const said = textObservation(text);
  return Object.getPrototypeOf(said) === null ? said : ownProperties(said);
}

function textObservation(text: string): Observation {
  const trimmed = text.trim();
  if (trimmed === "") return {};
  const first = trimmed[0];
  if (first === "{" || first === '"') {
    const value = readJson(trimmed);
    if (typeof value === "string") return readText(value);
    if (isObject(value)) return observeShape(value) ?? readLogRecord(value) ?? { text: trimmed };
  }
  return readHttpResponse(trimmed) ?? readLogLine(trimmed);
}

const deepest = 6;
const mostFields = 100;
const mostTexts = 8;

/** The fields in which programs log an answer or an exception, the likeliest first. */
const telling = (
  "body data response text error err cause reason detail exc_info exception exc_text traceback stack_trace stacktrace stack " +
  "error_message errorMessage message msg event log MESSAGE textPayload line"
).split(" ");

/** Reads the error in a record of a structured log: as an object, as escaped JSON, or as words in a field. */
function readLogRecord(record: Fields): Observation | undefined {
  const seen: { found?: Observation | undefined; status?: number | undefined; isFromDeepgram: boolean } = {
    found: undefined,
    status: undefined,
    isFromDeepgram: false,
  };
  const texts: { readonly rank: number; readonly value: string }[] = [];
  const visit = (fields: Fields, depth: number): void => {
    seen.status ??= statusIn(fields);
    for (const [name, value] of Object.entries(fields).slice(0, mostFields)) {
      if (seen.found) return;
      if (isObject(value)) {
        seen.found = observeShape(value);
        if (!seen.found && depth < deepest) visit(value, depth + 1);
      } else if (typeof value === "string") {
        seen.isFromDeepgram ||= deepgramMention.test(value);
        const inside = /err_code|err_msg|error_code|category|\bcode\b/.test(value) ? readText(value) : undefined;
        if (inside?.code !== undefined) seen.found = inside;
        const rank = telling.indexOf(name);
        if (rank >= 0 && texts.length < mostTexts) texts.push({ rank, value });
      }
    }
  };
  visit(record, 0);
  const { found = readWords(texts), status, isFromDeepgram } = seen;
  if (found === undefined && status === undefined) return undefined;
  return {
    ...found,
    ...(status !== undefined && found?.status === undefined && { status }),
    ...(isFromDeepgram && { isFromDeepgram }),
  };
}

function readWords(texts: readonly { readonly rank: number; readonly value: string }[]): Observation | undefined {
  if (texts.length === 0) return undefined;
  const byRank = [...texts].sort((a, b) => a.rank - b.rank);
  return readText(byRank.map(({ value }) => value).join("\n"));
}

const statusNames = ["status", "statusCode", "status_code", "code"] as const;

function statusIn(fields: Fields): number | undefined {
  return statusNames
    .map((name) => ownValue(fields, name))
    .find((value): value is number => typeof value === "number" && value >= 400 && value < 600);
}

const statusLine = /^(?:[<*>] )?HTTP\/[\d.]+ \d{3}\b/m;

/** Reads a response as it is on the wire, or as `curl -i` and `curl -v` print it; the command may stand before it. */
function readHttpResponse(text: string): Observation | undefined {
  if (!text.includes("HTTP/") || !statusLine.test(text)) return undefined;
  // with an empty line after the last one, a head always has an end
  const lines = `${text}\n`.split(/\r?\n/);
  const isVerbose = lines.some((line) => /^< HTTP\//.test(line));
  const own = isVerbose ? lines.filter((line) => !/^[*>{}] |^[*>{}]$/.test(line)).map((line) => line.replace(/^< ?/, "")) : lines;
  // after `100 Continue` and redirects, the last response is the answer
  const start = own.findLastIndex((line) => /^HTTP\/[\d.]+ \d{3}/.test(line));
  if (start < 0) return undefined;
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/.exec(own[start] ?? "")?.[1]);
  const blank = own.indexOf("", start);
  const head = own.slice(start, blank);
  const header = (name: string) => {
    const line = head.find((one) => one.toLowerCase().startsWith(`${name}:`));
    return line?.slice(name.length + 1).trim();
  };
  const content = own.slice(blank + 1).join("\n");
  const inside = readText(content);
  const repeated = header("dg-error");
  const said = Object.keys(inside).length === 0 && repeated !== undefined ? ownProperties<Observation>({ message: repeated }) : inside;
  const requestId = said.requestId ?? header("dg-request-id");
  const retryAfter = header("retry-after");
  const endpoint = said.endpoint ?? requestUrl(text) ?? verboseUrl(text);
  const isFromDeepgram = requestId !== undefined || deepgramMention.test(text) || said.isFromDeepgram === true;
  return {
    ...said,
    ...(status > 0 && { status }),
    ...(requestId !== undefined && { requestId }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(endpoint !== undefined && { endpoint }),
    ...(isFromDeepgram && { isFromDeepgram }),
    // a response without a readable body is known by its status
    ...(content.trim() === "" && { isClientReport: true }),
  };
}

/** The URL that `curl -v` prints in two lines: the request line and the host. */
function verboseUrl(text: string): string | undefined {
  const path = /^> [A-Z]+ (\/\S*) HTTP\//m.exec(text)?.[1];
  const host = /^> host: ([\w.-]*deepgram\.com)\s*$/im.exec(text)?.[1];
  return path === undefined || host === undefined ? undefined : `https://${host}${path}`;
}

const entities: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&#34;": '"',
  "&#x22;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&#x27;": "'",
  "&#96;": "`",
  "&#x60;": "`",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&nbsp;": " ",
};

// what Docker, Kubernetes, systemd, Heroku and quoted mail put before each line
const prefixes = [
  /^[\w./-]+ *\| ?/,
  /^(?:>|\|) ?/,
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?(?: (?:stdout|stderr) [FP])? /,
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]+ [\w./-]+(?:\[\d+\])?: /,
  /^\d{4}-\d\d-\d\dT\S+ [\w.-]+\[[\w.-]+\]: /,
  /^[A-Z]+(?: *[:|] ?)(?:[\w.]+(?: *[:|] ?))?/,
  /^\[[\w .:-]+\] /,
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with the control character ESC
const color = /\u001b\[[\d;]*m/g;

/**
 * Removes the colours of a terminal.
 *
 * @param text - The text as it came.
 * @returns The text without escape sequences for colours.
 */
export function withoutColors(text: string): string {
  return text.replace(color, "");
}

/**
 * Gives other readings of a text that was changed on its way from the program to the person: without HTML entities and the
 * prefix of each line, and with lines joined that a terminal wrapped.
 *
 * @param text - The text as it came.
 * @yields The text in other forms, the least changed first.
 */
export function* otherReadings(text: string): Generator<string, void, undefined> {
  let clean = text;
  if (clean.includes("&")) clean = clean.replace(/&(?:#x?[\da-f]{2}|[a-z]{2,4});/gi, (entity) => entities[entity.toLowerCase()] ?? entity);
  if (clean !== text) yield clean;
  if (!clean.trim().includes("\n")) return;
  const bare = withoutPrefixes(clean);
  if (bare !== clean) yield bare;
  // a terminal breaks lines within words, and a mail at spaces
  const joined = bare.split(/\r?\n/).map((line) => line.trim());
  yield joined.join("");
  yield joined.join(" ");
}

/** Removes the same kind of prefix from every line, several times if there are several. */
function withoutPrefixes(text: string): string {
  let lines = text.replace(/\s+$/, "").split(/\r?\n/);
  for (let round = 0; round < 3; round++) {
    const filled = lines.filter((line) => line.trim() !== "");
    const prefix = prefixes.find((one) => filled.length > 1 && filled.every((line) => one.test(line)));
    if (prefix === undefined) break;
    lines = lines.map((line) => line.replace(prefix, ""));
  }
  return lines.join("\n");
}
