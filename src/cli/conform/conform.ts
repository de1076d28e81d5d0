import { type OptionValues, readArguments, readGiven, UsageError } from "../terminal/arguments.js";
import { type Colors, colorsFor, printable, type Terminal } from "../terminal/terminal.js";
import { converse } from "./command.js";
import {
  type Answer,
  answerText,
  askedLine,
  askedMessage,
  differences,
  expectedHeaders,
  type PackedMessage,
  type PackedVector,
  packedMessages,
  packedVectors,
  readAnswer,
} from "./vectors.js";

export const usage = `usage: deepgram-preflight conform [options] -- COMMAND [ARG...]
       deepgram-preflight conform --list [options]

Compares an implementation in any language with the conformance vectors of this package. Starts COMMAND, writes one
request per line to its standard input, and reads one verdict per line from its standard output, in any order:

  {"id":"...","endpoint":"speak.v1","request":{"method":"POST","url":"/v1/speak","headers":{...},"body":"..."}}
  {"id":"...","verdict":"rejected","status":400,"err_code":"...","err_msg":"...","error":"..."}

A binary body is in "bodyBase64". A request without a body has not been read yet. "verdict" is "accepted", "rejected" or
"undecided"; undecided requests are counted apart, and the command fails. "error" is an id of schemas/errors.json. A
rejection must have "error", or "status" and, if the answer has a code, "err_code". Other fields are compared if
present; err_msg only with --messages. For answers of another shape, "err_code" is the category, and "err_msg" the
details or the whole text.

options
      --messages       compare err_msg, if it is known; an err_msg of null is counted as an undecided message
      --headers        compare the headers content-type and dg-error of rejections, an object by name in "headers"
      --decoded        only vectors that a JSON Schema can decide; each line has the decoded request as "decoded"
      --auth           include vectors about credentials, marked "auth":"check". All other requests have no credentials;
                       treat them as valid.
      --streams        include messages of streams; such a line has "frames" in place of "request":
                       [{"text":"...","second":0},...]. The verdict is about the last frame; the others were sent
                       before and accepted. A rejection must have "error", or "close" or "type" with "err_code".
      --endpoint ID    only this endpoint, such as speak.v1; repeat it for more endpoints
      --known FILE     known differences: a JSON list, or one per line, of {"id":"...","reason":"..."}; * in an id
                       matches any text. An entry fails if it does not differ or matches no vector.
      --timeout SEC    how long COMMAND may be silent; the default is 30
      --list           print the requests and start nothing
  -h, --help           print this help

exit codes
  0  all answers are as expected
  1  something differs
  2  an argument is wrong, or COMMAND failed or did not answer`;

/**
 * Runs `deepgram-preflight conform`.
 *
 * @param args - The arguments after `conform`.
 * @param terminal - Where to write.
 * @returns The exit code: 0 as expected, 1 something differs, 2 the command failed or did not answer.
 * @throws UsageError for unknown arguments, and files that cannot be read.
 */
export function run(args: readonly string[], terminal: Terminal): number | Promise<number> {
  const { values, command } = options(args);
  const { stdout } = terminal;
  if (values.list === true && command.length > 0) throw new UsageError("--list cannot be combined with a command");
  if (values.list !== true && command.length === 0) throw new UsageError("no command given: add -- COMMAND");
  const patience = seconds(values.timeout) * 1000;
  const known = values.known === undefined ? [] : readKnownDifferences(values.known);
  const all: AnyVector[] = [...packedVectors(), ...packedMessages()];
  const vectors = chosen(all, values);
  if (values.list === true) {
    for (const vector of vectors) stdout.write(`${JSON.stringify(asked(vector))}\n`);
    return 0;
  }
  return compare(command, all, vectors, known, { ...values, patience }, terminal);
}

const optionTable = {
  messages: { type: "boolean" },
  headers: { type: "boolean" },
  decoded: { type: "boolean" },
  auth: { type: "boolean" },
  streams: { type: "boolean" },
  endpoint: { type: "string", multiple: true },
  known: { type: "string" },
  timeout: { type: "string" },
  list: { type: "boolean" },
} as const;

type Options = OptionValues<typeof optionTable>;

function options(args: readonly string[]) {
  const end = args.indexOf("--");
  const [own, command] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
  const { values, positionals } = readArguments(own, optionTable, Number.POSITIVE_INFINITY);
  if (positionals.length > 0) throw new UsageError(`the command must follow --: -- ${[...positionals, ...command].join(" ")}`);
  return { values, command };
}

function seconds(timeout = "30"): number {
  const value = Number(timeout);
  if (!(value > 0 && value <= 86_400)) throw new UsageError(`--timeout must be a number of seconds, not ${JSON.stringify(timeout)}`);
  return value;
}

type AnyVector = PackedVector | PackedMessage;

function asked(vector: AnyVector): object {
  return "request" in vector ? askedLine(vector) : askedMessage(vector);
}

function chosen(all: readonly AnyVector[], { endpoint, decoded, auth, streams }: Options): AnyVector[] {
  for (const id of endpoint ?? []) {
    if (!all.some((vector) => vector.endpoint === id)) throw new UsageError(`unknown endpoint ${JSON.stringify(id)}`);
  }
  const vectors = all.filter(
    (vector) =>
      endpoint?.includes(vector.endpoint) !== false &&
      ("request" in vector
        ? (decoded !== true || vector.decoded !== undefined) && (auth === true || vector.auth === undefined)
        : streams === true && decoded !== true),
  );
  if (vectors.length === 0) throw new UsageError("no vector matches these options");
  return vectors;
}

async function compare(
  command: readonly string[],
  all: readonly AnyVector[],
  vectors: readonly AnyVector[],
  known: readonly KnownDifference[],
  { messages = false, headers = false, patience }: Options & { readonly patience: number },
  terminal: Terminal,
): Promise<number> {
  const { stdout, stderr, onEnd } = terminal;
  const colors = colorsFor(terminal, stdout);
  const knownFor = knownFinder(known);
  const sent = new Map(vectors.map((vector) => [vector.id, vector]));
  const answered = new Set<string>();
  const counts = { expected: 0, different: 0, undecided: 0, messages: 0, known: 0, passed: 0 };
  const headersOf = headers ? expectedHeaders() : undefined;
  const take = (answer: Answer, vector: AnyVector): void => {
    const different = differences(answer, vector.expect, messages, headersOf?.(vector.expect));
    const entry = knownFor(vector.id);
    if (messages && different.length === 0 && answer.isMessageUndecided === true) counts.messages++;
    if (different.length === 0 && entry === undefined) counts.expected++;
    else if (different.length > 0 && entry !== undefined) counts.known++;
    else if (entry !== undefined) {
      counts.passed++;
      stdout.write(`${colors.yellow("as expected")} ${vector.id}, is listed as a known difference: ${printable(entry.reason)}\n`);
    } else {
      if (answer.verdict === "undecided") counts.undecided++;
      else counts.different++;
      stdout.write(difference(vector, answer, different, colors));
    }
  };
  const problem = await converse({
    command,
    lines: lines(vectors),
    patience,
    stderr,
    onEnd,
    isComplete: () => answered.size === sent.size,
    onLine: (line) => {
      const answer = readAnswer(line);
      if (typeof answer === "string") return answer;
      const vector = sent.get(answer.id);
      if (vector === undefined) return "answers a request that was not sent";
      if (answered.has(answer.id)) return "is a second answer";
      answered.add(answer.id);
      take(answer, vector);
      return undefined;
    },
  });
  const absent = known.filter(({ id }) => !all.some((vector) => knownFinder([{ id, reason: "" }])(vector.id) !== undefined));
  for (const { id } of absent) stdout.write(`${colors.yellow("no vector")} ${printable(id)}, is listed as a known difference\n`);
  const missing = vectors.filter(({ id }) => !answered.has(id));
  const parts = [
    `${vectors.length} vectors`,
    `${counts.expected} as expected`,
    `${counts.different} different`,
    ...(counts.undecided === 0 ? [] : [`${counts.undecided} undecided`]),
    ...(counts.messages === 0 ? [] : [`${counts.messages} messages undecided`]),
    ...(known.length === 0 ? [] : [`${counts.known} known to differ`, `${counts.passed + absent.length} obsolete known differences`]),
    ...(missing.length === 0 ? [] : [`${missing.length} not answered`]),
  ];
  stdout.write(`${parts.join(", ")}\n`);
  if (problem !== undefined || missing.length > 0) {
    const what =
      problem ?? `the command ended without answering ${missing[0]?.id}${missing.length > 1 ? ` and ${missing.length - 1} more` : ""}`;
    stderr.write(`deepgram-preflight conform: ${what}\n`);
    return 2;
  }
  return counts.different + counts.undecided + counts.passed + absent.length > 0 ? 1 : 0;
}

function* lines(vectors: readonly AnyVector[]): Generator<string> {
  for (const vector of vectors) yield JSON.stringify(asked(vector));
}

function difference(vector: AnyVector, answer: Answer, different: readonly string[], colors: Colors): string {
  const withMessage = different.includes("err_msg");
  const rule = vector.expect.rule === undefined ? "" : ` by ${vector.expect.rule}`;
  return `${[
    `${colors.red(answer.verdict === "undecided" ? "undecided" : "different")} ${vector.id}: ${different.join(", ")}`,
    `  ${printable(vector.description)}`,
    `  ${printable(subject(vector))}`,
    `  expected  ${printable(answerText(vector.expect, withMessage))}${rule}`,
    `  answered  ${printable(answerText(answer, withMessage))}`,
  ].join("\n")}\n`;
}

/** What a vector is about, on one line. */
function subject(vector: AnyVector): string {
  const short = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
  if ("request" in vector) {
    const { method, url = "" } = askedLine(vector).request;
    return `request   ${method} ${short(url)}`;
  }
  const last = askedMessage(vector).frames.at(-1);
  return `message   ${last === undefined ? "" : "text" in last ? short(last.text) : `(base64) ${last.base64}`}`;
}

/** Vectors that an implementation is known to answer differently. */
interface KnownDifference {
  /** The id of a vector; `*` matches any text. */
  readonly id: string;
  readonly reason: string;
}

/** Reads a list of known differences: a JSON list, or one entry per line. */
function readKnownDifferences(path: string): KnownDifference[] {
  const text = readGiven(path, `--known ${path}`).toString();
  const entries = /^\s*\[/.test(text) ? listOf(text, path) : linesOf(text, path);
  const places = new Map<string, string>();
  return entries.map(({ entry, place }) => {
    const { id, reason } = (typeof entry === "object" && entry !== null ? entry : {}) as { id?: unknown; reason?: unknown };
    if (typeof id !== "string" || id === "") throw new UsageError(`--known ${path}: ${place} has no "id"`);
    if (typeof reason !== "string" || reason.trim() === "") throw new UsageError(`--known ${path}: ${place}, ${id}, has no "reason"`);
    const before = places.get(id);
    if (before !== undefined) throw new UsageError(`--known ${path}: ${place} repeats ${id} of ${before}`);
    places.set(id, place);
    return { id, reason };
  });
}

interface Entry {
  readonly entry: unknown;
  readonly place: string;
}

function listOf(text: string, path: string): Entry[] {
  return (parsed(text, `--known ${path}`) as unknown[]).map((entry, index) => ({ entry, place: `entry ${index + 1}` }));
}

function linesOf(text: string, path: string): Entry[] {
  return text.split("\n").flatMap((line, index) => {
    const place = `line ${index + 1}`;
    return line.trim() === "" ? [] : [{ entry: parsed(line, `--known ${path}: ${place}`), place }];
  });
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${where}: ${(error as Error).message}`);
  }
}

/** Creates the search for the entry of a vector. */
function knownFinder(known: readonly KnownDifference[]): (id: string) => KnownDifference | undefined {
  const exact = new Map(known.map((entry) => [entry.id, entry]));
  const patterns = known
    .filter(({ id }) => id.includes("*"))
    .map((entry) => ({ entry, pattern: new RegExp(`^${entry.id.split("*").map(escaped).join(".*")}$`) }));
  return (id) => exact.get(id) ?? patterns.find(({ pattern }) => pattern.test(id))?.entry;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
