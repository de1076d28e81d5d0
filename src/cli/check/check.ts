import { STATUS_CODES } from "node:http";
import type { PreflightOptions } from "../../engine/options.js";
import type { Rejected } from "../../engine/verdict.js";
import type { WireRequest } from "../../engine/wire-request.js";
import { createPreflight, type Options, type Verdict } from "../../index.js";
import { type BatchValues, batchOptions, checkBatch } from "../batch/batch.js";
import { exampleLine } from "../batch/request.js";
import { nilRequestId } from "../batch/verdict.js";
import { bodyStruct } from "../body-struct.js";
import { explanation } from "../explain/explanation.js";
import { jsonExcerpt } from "../terminal/excerpt.js";
import { type Colors, colorsFor, printable, type Terminal } from "../terminal/terminal.js";
import { UsageError } from "../terminal/usage-error.js";
import {
  type CurlLine,
  type CurlToken,
  curlIgnoredOptions,
  curlRequestOptions,
  curlTokens,
  readCurlLine,
  requestFromCurl,
} from "./curl.js";
import { judgeMessages, printMessages } from "./messages.js";
import { remoteExplanation, remoteVerdict } from "./remote.js";
import { checkSettings } from "./settings.js";
import { orUsageError, type VerdictValues, verdictOptions, verdictOptionsFrom } from "./verdict-options.js";

export const checkUsage = `usage: deepgram-preflight check [options] [-X METHOD] [-H FIELD] [-d DATA] URL
       deepgram-preflight check [options] < FILE-WITH-A-CURL-LINE
       deepgram-preflight check --batch [options] [FILE]
       deepgram-preflight check --settings FILE [options]

Prints the answer that the Deepgram API would give to the request, without sending it. Takes what curl takes;
a ws: or wss: URL is the handshake of a stream.

what curl takes
  -X, --request METHOD      the method; POST where there are data, GET otherwise
  -H, --header FIELD        a header field, such as 'content-type: application/json'
  -d, --data DATA           the body; @FILE reads it from a file, without line breaks; @- from standard input
      --data-binary DATA    the same, kept as it is
      --data-raw, --data-urlencode, --form, --upload-file, --get, --user, --oauth2-bearer
  without a URL, a whole curl line is read from standard input; there, --json DATA is curl's

options
      --message JSON        what is sent over the stream next; @FILE reads it from a file; may be repeated: all are
                            sent at once, as far as limits a minute are concerned
      --settings FILE       check a file with the Settings of a Voice Agent: JSON, with comments if you like;
                            prints the answer of the server, and a caret under the key
  -i, --include             print status and header fields too
      --json                print the verdict as JSON
  -q, --quiet               print the answer alone, no explanation
      --all                 find everything that is wrong, not only the first
      --auth                check the Authorization header too
      --remote              look what is behind the URL in a JSON body too: names are resolved and servers asked from here
      --certainty LEVEL     enforce from recorded, documented (default) or inferred up
      --rule ID=MODE        enforce, warn or off, for one rule; may be repeated
      --model ID            a voice that the catalogue does not have yet; may be repeated
      --unknown-models      accept voices that nobody knows, with a notice
  -h, --help                print this

many requests
      --batch               read a request a line from FILE, or from standard input, and print a verdict a line, in order,
                            with the options from --quiet on; FILE may be -, or end in .har, as browsers save it
      --jobs N              use N threads, by default one for every core
      --fail-on-rejected    exit 1 if anything is rejected
      --request-ids         give every rejection an id of its own, instead of ${nilRequestId}
  a line is a JSON object of method and url, and where there are some: headers, an object or a list of pairs; body, text,
  or null for an empty one, or bodyBase64, without which only what comes before the body is checked; id, which comes back:
  echo '${exampleLine}' |
    deepgram-preflight check --batch
  what is no such object gives {"id":…,"error":"…"}; counts and progress go to standard error
  what is written depends on the lines alone: the outputs of shards, cut at line ends, are joined the output of the whole

exit codes: 0 accepted, or no route that is known; 1 rejected; 2 usage; with --batch 0 when all was read, whatever the verdicts`;

const ownOptions = {
  message: { type: "string", multiple: true },
  settings: { type: "string" },
  include: { type: "boolean", short: "i" },
  json: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  all: { type: "boolean" },
  remote: { type: "boolean" },
  ...verdictOptions,
  ...batchOptions,
  help: { type: "boolean", short: "h" },
} as const;

interface OwnValues extends BatchValues, VerdictValues {
  readonly message?: string[];
  readonly settings?: string;
  readonly include?: boolean;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly remote?: boolean;
  readonly help?: boolean;
}

/**
 * Runs `deepgram-preflight check`.
 *
 * @param args - The arguments after `check`.
 * @param terminal - Where to read and write.
 * @returns The exit code: 0 accepted, 1 rejected; with `--batch` and `--remote` a promise of it.
 * @throws UsageError for arguments that do not make a request.
 */
export function check(args: readonly string[], terminal: Terminal): number | Promise<number> {
  const { tokens, values } = curlTokens(args, { ...curlIgnoredOptions, ...curlRequestOptions, ...ownOptions });
  const own = values as OwnValues;
  if (own.help === true) {
    terminal.stdout.write(`${checkUsage}\n`);
    return 0;
  }
  const options: PreflightOptions = { ...verdictOptionsFrom(own), all: own.all === true };
  const preflight = orUsageError(() => createPreflight(options as Options));
  const [only] = Object.keys(batchOptions).filter((name) => Object.hasOwn(own, name));
  if (own.settings !== undefined) return checkSettings(own.settings, own, options, terminal);
  if (own.batch === true) return checkBatch(batchFile(tokens), own, options, terminal);
  if (only !== undefined) throw new UsageError(`--${only} goes with --batch alone`);
  const { tokens: curl, remarks } = curlLine(tokens, terminal);
  const request = requestFromCurl(curl, () => terminal.stdin());
  const verdict = preflight(request);
  const notes = [...remarks, ...advice(verdict, request, curl)];
  if (own.remote === true) return checkBehind(verdict, own, notes, request, options, terminal);
  if (own.message === undefined) {
    print(verdict, own, notes, request, terminal);
    return verdict.ok ? 0 : 1;
  }
  const messages = verdict.ok ? judgeMessages(verdict.endpoint, own.message, options) : [];
  if (own.json === true) terminal.stdout.write(`${JSON.stringify({ handshake: verdict, messages }, null, 2)}\n`);
  else {
    print(verdict, own, notes, request, terminal);
    printMessages(messages, own.message.length, own.quiet === true, terminal);
  }
  return verdict.ok && messages.every(({ ok }) => ok) ? 0 : 1;
}

/** With `--remote`: what is behind the URL of a request that is taken. */
async function checkBehind(
  verdict: Verdict,
  own: OwnValues,
  notes: readonly string[],
  request: WireRequest,
  { certainty }: PreflightOptions,
  terminal: Terminal,
): Promise<number> {
  const remote = await remoteVerdict(verdict, { ...terminal.remote, certainty });
  const { stdout, stderr } = terminal;
  if (own.json === true) stdout.write(`${JSON.stringify({ request: verdict, remote }, null, 2)}\n`);
  else {
    const isPointless = verdict.ok && remote === undefined;
    print(verdict, own, isPointless ? [...notes, "the request has no URL that the server would fetch"] : notes, request, terminal);
    if (remote?.ok === false) printAnswer(remote, own, terminal);
    if (remote && own.quiet !== true) stderr.write(remoteExplanation(remote, colorsFor(terminal, stderr)));
  }
  return verdict.ok && remote?.ok !== false ? 0 : 1;
}

/** The file of a batch, of which everything that shapes a single request would say nothing. */
function batchFile(tokens: readonly CurlToken[]): string | undefined {
  const single = ["include", "message", "remote"];
  const stray = tokens.find(({ name }) => name !== undefined && (single.includes(name) || !Object.hasOwn(ownOptions, name)));
  if (stray !== undefined) throw new UsageError(`--${stray.name} is for a single request: with --batch every line has its own`);
  const files = tokens.flatMap(({ name, value }) => (name === undefined && value !== undefined ? [value] : []));
  if (files.length > 1) throw new UsageError(`one file at a time: ${files.join(", ")} were given`);
  return files[0];
}

function curlLine(tokens: readonly CurlToken[], terminal: Terminal): CurlLine {
  const curl = tokens.filter(({ name }) => name === undefined || !Object.hasOwn(ownOptions, name));
  if (curl.some(({ name }) => name === undefined || name === "url")) return { tokens: curl, remarks: [] };
  if (terminal.interactive || curl.length > 0) throw new UsageError("no URL was given, and no curl line on standard input");
  return readCurlLine(terminal.stdin().toString());
}

/** What to do about a verdict on this command line. */
function advice(verdict: Verdict, { method, url, body }: WireRequest, curl: readonly CurlToken[]): string[] {
  if (/^wss?:/i.test(String(url)) && body instanceof Uint8Array && body.length > 0) {
    return ["a handshake has no data: --message is what is sent over the stream next"];
  }
  if (verdict.ok)
    return verdict.endpoint === null ? [`${method} ${String(url)} is no Deepgram route that is known, so nothing was checked`] : [];
  const { id } = verdict.rule;
  if (id === "voice-unknown") return ["here, --model ID adds a voice and --unknown-models takes any"];
  const typed = curl.some(({ name, value = "" }) => name === "header" && /^content-type\s*:/i.test(value));
  return id === "media-type-unsupported" && !typed ? ["curl sends application/x-www-form-urlencoded where no -H says otherwise"] : [];
}

function print(verdict: Verdict, own: OwnValues, remarks: readonly string[], request: WireRequest, terminal: Terminal): void {
  const { stdout, stderr } = terminal;
  if (own.json === true) {
    stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
    return;
  }
  if (!verdict.ok) printAnswer(verdict, own, terminal);
  if (own.quiet === true) return;
  const colors = colorsFor(terminal, stderr);
  // for a person to look at; a program reads the place off the answer
  if (stderr.isTTY === true) for (const line of excerpt(verdict, request, stderr.columns ?? 80, colors)) stderr.write(`${line}\n`);
  stderr.write(explanation(verdict, colors));
  for (const remark of remarks) stderr.write(`${colors.cyan("note")} ${printable(remark)}\n`);
}

function printAnswer(answer: Answer, own: OwnValues, { stdout }: Terminal): void {
  if (own.include === true) stdout.write(head(answer));
  // what a program reads is the answer to the byte
  stdout.write(`${stdout.isTTY === true ? printable(answer.text) : answer.text}\n`);
}

/** Where a JSON body that is rejected does not deserialise. */
function excerpt(verdict: Verdict, { body }: WireRequest, columns: number, colors: Colors): string[] {
  if (verdict.ok || !(body instanceof Uint8Array) || !/^\/body(?:$|\/)/.test(verdict.rule.pointer)) return [];
  const struct = bodyStruct(verdict.endpoint);
  return struct === undefined ? [] : jsonExcerpt(body, struct, columns, colors);
}

type Answer = Pick<Rejected, "status" | "headers" | "text">;

function head({ status, headers }: Answer): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${fields.join("")}\r\n`;
}
