import {
  type CurlLine,
  type CurlOption,
  type CurlToken,
  curlIgnoredOptions,
  curlRequestOptions,
  readCurlLine,
} from "../../curl/curl-line.js";
import { requestFromCurl } from "../../curl/curl-request.js";
import type { PreflightOptions } from "../../engine/options.js";
import type { WireRequest } from "../../engine/wire-request.js";
import { createPreflight, type Options, type Verdict } from "../../index.js";
import {
  type OptionTable,
  type OptionValues,
  orUsageError,
  readArguments,
  readGiven,
  UsageError,
  verdictOptions,
  verdictOptionsFrom,
} from "../terminal/arguments.js";
import { colorsFor, printJson, readAll, type Terminal } from "../terminal/terminal.js";
import { batchOptions, checkBatch } from "./batch.js";
import { exampleLine, nilRequestId } from "./line.js";
import { checkMessages, checkSettings, printMessages } from "./messages.js";
import { print, printAnswer, remoteExplanation, remoteVerdict } from "./report.js";

export const usage = `usage: deepgram-preflight check [options] [-X METHOD] [-H HEADER] [-d DATA] URL
       deepgram-preflight check [options] < FILE-WITH-A-CURL-LINE
       deepgram-preflight check --batch [options] [FILE]
       deepgram-preflight check --settings FILE [options]

Validates a request without sending it, and prints the response that the Deepgram API would send if it rejects it.
Takes the arguments of curl. A ws: or wss: URL is the handshake of a stream.

curl options
  -X, --request METHOD      the method; the default is POST with data, otherwise GET
  -H, --header HEADER       a header, such as 'content-type: application/json'
  -d, --data DATA           the body; @FILE reads it from a file, without line breaks; @- reads standard input
      --data-binary DATA    the body, with line breaks
      --data-raw, --data-urlencode, --form, --upload-file, --get, --user, --oauth2-bearer
  Without a URL, check reads a whole curl line from standard input. In that line, --json DATA is curl's option.

options
      --message JSON        a message to send over the stream; @FILE reads it from a file, as binary unless it
                            is text; repeat it for more messages.
                            For limits per minute, all messages are sent at the same time.
      --settings FILE       check a file with the Settings of a Voice Agent: JSON, comments allowed. Prints the response
                            of the server, and a caret under the key.
  -i, --include             print status and headers, too
      --json                print the verdict as JSON
  -q, --quiet               print only the response, without an explanation
      --all                 report all errors, not only the first
      --auth                validate credentials; on by default if the request has any
      --remote              fetch the URL in a JSON body from this machine, and validate what is behind it
      --fail-on-unchecked   exit with 3 if the URL is not a known endpoint
      --certainty LEVEL     enforce rules of this certainty or higher: recorded, documented (default) or inferred
      --rule ID=MODE        set one rule to enforce, warn or off; repeat it for more rules
      --model ID            accept a voice that the catalogue does not list yet; repeat it for more voices
      --unknown-models      accept unknown voices; print a notice instead of rejecting
  -h, --help                print this help

many requests
      --batch               read one request per line from FILE or standard input, and print one verdict per line in the
                            same order. FILE may also be a HAR file, as browsers save it. The options from --quiet on
                            apply, except --remote. --auth is off by default.
      --jobs N              the number of threads; the default is one per core
      --host NAME           for a HAR file: check requests to this host, too, not only to deepgram.com; * is any host;
                            repeat it for more hosts
      --fail-on-rejected    exit with 1 if a request is rejected
      --request-ids         give each rejection a new request id instead of ${nilRequestId}
  A line is a JSON object with "method", "url" and optionally:
    "headers"               an object, or a list of pairs
    "body", "bodyBase64"    the body as text or in base64; null is an empty body. Without a body, only the rules
                            that come before the body are checked.
    "id"                    any value; the verdict has the same
  echo '${exampleLine}' |
    deepgram-preflight check --batch
  A line that is not a valid request object produces {"id":…,"error":"…"}.
  Verdicts are flushed when the input pauses, so another program can write a line and wait for its verdict.
  Counts and progress go to standard error. The output depends only on the lines: you can split a file at line ends,
  check the parts, and concatenate the outputs.

exit codes
  0  the request is accepted, or the URL is not a known endpoint; with --batch: all lines were read
  1  the request is rejected; with --batch: only with --fail-on-rejected
  2  an argument is wrong, or a file cannot be read
  3  with --fail-on-unchecked: the URL is not a known endpoint; with --batch: of at least one request`;

const ownOptions = {
  message: { type: "string", multiple: true },
  settings: { type: "string" },
  include: { type: "boolean", short: "i" },
  json: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  all: { type: "boolean" },
  remote: { type: "boolean" },
  "fail-on-unchecked": { type: "boolean" },
  ...verdictOptions,
  ...batchOptions,
} as const;

type OwnValues = OptionValues<typeof ownOptions>;

/**
 * Runs `deepgram-preflight check`.
 *
 * @param args - The arguments after `check`.
 * @param terminal - Where to read and write.
 * @returns The exit code: 0 accepted, 1 rejected, 3 unchecked with `--fail-on-unchecked`.
 * @throws UsageError for arguments that do not make a request.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { tokens, values } = curlTokens(args, { ...curlOptions, ...ownOptions });
  const own = values as OwnValues;
  const options: PreflightOptions = { ...verdictOptionsFrom(own), all: own.all === true };
  orUsageError(() => createPreflight(options as Options));
  if (own.settings !== undefined) return checkSettings(own.settings, own, options, terminal);
  if (own.batch === true) return checkBatch(batchFile(tokens), own, options, terminal);
  const [only] = Object.keys(batchOptions).filter((name) => Object.hasOwn(own, name));
  if (only !== undefined) throw new UsageError(`--${only} requires --batch`);
  const stdin = () => readAll(terminal.stdin());
  const { tokens: curl, remarks } = await curlLine(tokens, stdin, terminal);
  const input = readsStdin(curl) ? await stdin() : Buffer.alloc(0);
  const read = (file: string) => (file === "-" ? input : readGiven(file, `cannot read ${file}`));
  const request = orUsageError(() => requestFromCurl(curl, read));
  const verdict = createPreflight({ ...options, auth: own.auth === true || hasCredentials(curl) ? "check" : "ignore" } as Options)(request);
  const notes = [...remarks, ...advice(verdict, request, curl)];
  const code = await report(verdict, own, notes, request, options, terminal);
  return code === 0 && verdict.ok && verdict.endpoint === null && own["fail-on-unchecked"] === true ? 3 : code;
}

/** Whether the request has credentials that can be validated: a shell variable cannot. */
function hasCredentials(curl: readonly CurlToken[]): boolean {
  return curl.some(({ name, value = "" }) => {
    const isCredential = name === "user" || name === "oauth2-bearer" || (name === "header" && /^authorization\s*:/i.test(value));
    return isCredential && !/\$[\w{(]|%\w+%/.test(value);
  });
}

async function report(
  verdict: Verdict,
  own: OwnValues,
  notes: readonly string[],
  request: WireRequest,
  options: PreflightOptions,
  terminal: Terminal,
): Promise<number> {
  if (own.remote === true) return checkBehind(verdict, own, notes, request, options, terminal);
  if (own.message === undefined) {
    print(verdict, own, notes, request, terminal);
    return verdict.ok ? 0 : 1;
  }
  const messages = verdict.ok ? checkMessages(verdict, own.message, options) : [];
  if (own.json === true) printJson({ handshake: verdict, messages }, terminal.stdout);
  else {
    print(verdict, own, notes, request, terminal);
    printMessages(messages, own.message.length, own.quiet === true, terminal);
  }
  return verdict.ok && messages.every(({ ok }) => ok) ? 0 : 1;
}

/** With `--remote`: validates what is behind the URL of an accepted request. */
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
  if (own.json === true) printJson({ request: verdict, remote }, stdout);
  else {
    const isPointless = verdict.ok && remote === undefined;
    print(verdict, own, isPointless ? [...notes, "the request contains no URL for the server to fetch"] : notes, request, terminal);
    if (remote?.ok === false) printAnswer(remote, own, terminal);
    if (remote && own.quiet !== true) stderr.write(remoteExplanation(remote, colorsFor(terminal, stderr)));
  }
  return verdict.ok && remote?.ok !== false ? 0 : 1;
}

/** The file of a batch; options that belong to a single request are errors. */
function batchFile(tokens: readonly CurlToken[]): string | undefined {
  const single = ["include", "message", "remote"];
  const stray = tokens.find(({ name }) => name !== undefined && (single.includes(name) || !Object.hasOwn(ownOptions, name)));
  if (stray !== undefined) throw new UsageError(`--${stray.name} is for a single request and cannot be combined with --batch`);
  const files = tokens.flatMap(({ name, value }) => (name === undefined && value !== undefined ? [value] : []));
  if (files.length > 1) throw new UsageError(`unexpected argument ${JSON.stringify(files[1])}: --batch reads one file`);
  return files[0];
}

async function curlLine(tokens: readonly CurlToken[], stdin: () => Promise<Buffer>, terminal: Terminal): Promise<CurlLine> {
  const curl = tokens.filter(({ name }) => name === undefined || !Object.hasOwn(ownOptions, name));
  if (curl.some(({ name }) => name === undefined || name === "url")) return { tokens: curl, remarks: [] };
  if (terminal.interactive || curl.length > 0) throw new UsageError("no URL given, and no curl line on standard input");
  const input = (await stdin()).toString();
  if (input.trim() === "") throw new UsageError("standard input is empty");
  return orUsageError(() => readCurlLine(input));
}

/** What to change on this command line. */
function advice(verdict: Verdict, { method, url, body }: WireRequest, curl: readonly CurlToken[]): string[] {
  if (/^wss?:/i.test(String(url)) && body instanceof Uint8Array && body.length > 0) {
    return ["a handshake has no body: use --message for what to send over the stream"];
  }
  if (verdict.ok) return verdict.endpoint === null ? [`not a known endpoint: ${method} ${String(url)} is not checked`] : [];
  const { id } = verdict.rule;
  if (id === "voice-unknown" || id === "voice-name-unknown") return ["--model ID adds a voice, --unknown-models accepts any voice"];
  const typed = curl.some(({ name, value = "" }) => name === "header" && /^content-type\s*:/i.test(value));
  return id === "media-type-unsupported" && !typed ? ["without a content-type header, curl sends application/x-www-form-urlencoded"] : [];
}

/** The options of curl, as the parser of arguments takes them. */
const curlOptions: OptionTable = { ...parserOptions(curlIgnoredOptions), ...parserOptions(curlRequestOptions) };

function parserOptions(options: Readonly<Record<string, CurlOption>>): OptionTable {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value, letter }]) => [
      name,
      { ...(value ? { type: "string", multiple: true } : { type: "boolean" }), ...(letter !== undefined && { short: letter }) },
    ]),
  );
}

/** Parses arguments of curl and keeps their order. */
function curlTokens(args: readonly string[], options: OptionTable): { tokens: CurlToken[]; values: Record<string, unknown> } {
  const { tokens, values } = readArguments(args, options, Number.POSITIVE_INFINITY);
  return {
    tokens: tokens.flatMap((token): CurlToken[] => {
      if (token.kind === "option") return [{ name: token.name, value: token.value }];
      return token.kind === "positional" ? [{ name: undefined, value: token.value }] : [];
    }),
    values,
  };
}

/** Tells whether the data of a request come from standard input. */
function readsStdin(tokens: readonly CurlToken[]): boolean {
  return tokens.some(({ name, value = "" }) => {
    if (name === "upload-file") return value === "-";
    if (name === "data-urlencode") return /^[^=@]*@-$/.test(value);
    return value === "@-" && ["data", "data-ascii", "data-binary", "json"].includes(name ?? "");
  });
}
