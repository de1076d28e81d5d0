import { parseArgs } from "node:util";
import { UsageError } from "../terminal/arguments.js";
import { type Colors, colorsFor, printable, type Terminal } from "../terminal/terminal.js";
import { type Answer, answerText, differences, readAnswer } from "./answer.js";
import { converse } from "./command.js";
import { type KnownDifference, knownFinder, readKnownDifferences } from "./known.js";
import { askedLine, type PackedVector, packedVectors } from "./vectors.js";

export const conformUsage = `usage: deepgram-preflight conform [options] -- COMMAND [ARG...]
       deepgram-preflight conform --list [options]

Says in what an implementation in any language differs from the conformance vectors of this package. Starts COMMAND,
writes a request a line on its standard input, and reads a verdict a line from its standard output, in any order:

  {"id":"...","endpoint":"speak.v1","request":{"method":"POST","url":"/v1/speak","headers":{...},"body":"..."}}
  {"id":"...","verdict":"rejected","status":400,"err_code":"...","err_msg":"...","error":"..."}

A body that is no text is in "bodyBase64"; without a body none has been read yet. "verdict" is "accepted", "rejected"
or "undecided"; "error" is an id of schemas/errors.json. A rejection has "error", or "status" and "err_code" where the
answer has a code; what else it says is compared too, but for the message. Where the service answers in another shape,
"err_code" is the category, and "err_msg" the details or the whole text.

options
      --messages       compare err_msg too, where it is known
      --decoded        only what a JSON Schema can decide; the lines have the decoded request as "decoded"
      --auth           also what is wrong with credentials, marked "auth":"check": no other request has any, and those
                       count as good
      --endpoint ID    only of this endpoint, such as speak.v1; may be repeated
      --known FILE     differences that are known: a JSON list, or a line each, of {"id":"...","reason":"..."}, where *
                       in an id stands for anything. One that does not differ, or that there is no vector for, fails
      --timeout SEC    how long COMMAND may say nothing; 30 by default
      --list           print the requests, and start nothing
  -h, --help           print this

exit codes: 0 as expected, 1 something differs, 2 usage, or COMMAND failed or did not answer`;

/**
 * Runs `deepgram-preflight conform`.
 *
 * @param args - The arguments after `conform`.
 * @param terminal - Where to write.
 * @returns The exit code: 0 as expected, 1 something differs, 2 where the command failed or did not answer.
 * @throws UsageError for arguments that do not exist, and files that cannot be read.
 */
export function conform(args: readonly string[], terminal: Terminal): number | Promise<number> {
  const { values, command } = options(args);
  const { stdout } = terminal;
  if (values.help === true) {
    stdout.write(`${conformUsage}\n`);
    return 0;
  }
  if (values.list === true && command.length > 0) throw new UsageError("--list starts no command");
  if (values.list !== true && command.length === 0) throw new UsageError("a command is missing, after --");
  const patience = seconds(values.timeout) * 1000;
  const known = values.known === undefined ? [] : readKnownDifferences(values.known);
  const all = packedVectors();
  const vectors = chosen(all, values);
  if (values.list === true) {
    for (const vector of vectors) stdout.write(`${JSON.stringify(askedLine(vector))}\n`);
    return 0;
  }
  return compare({ command, all, vectors, known, messages: values.messages === true, patience }, terminal);
}

function options(args: readonly string[]) {
  const end = args.indexOf("--");
  const [own, command] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
  try {
    const { values, positionals } = parseArgs({
      args: [...own],
      options: {
        messages: { type: "boolean" },
        decoded: { type: "boolean" },
        auth: { type: "boolean" },
        endpoint: { type: "string", multiple: true },
        known: { type: "string" },
        timeout: { type: "string" },
        list: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
      allowPositionals: true,
    });
    if (positionals.length > 0) throw new Error(`the command goes after --: -- ${[...positionals, ...command].join(" ")}`);
    return { values, command };
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\. To specify a positional.*$/s, ""));
  }
}

function seconds(timeout = "30"): number {
  const value = Number(timeout);
  if (!(value > 0 && value <= 86_400)) throw new UsageError(`--timeout takes seconds, not ${JSON.stringify(timeout)}`);
  return value;
}

function chosen(
  all: readonly PackedVector[],
  { endpoint, decoded, auth }: { readonly endpoint?: string[]; readonly decoded?: boolean; readonly auth?: boolean },
): PackedVector[] {
  for (const id of endpoint ?? []) {
    if (!all.some((vector) => vector.endpoint === id)) throw new UsageError(`there is no endpoint ${JSON.stringify(id)}`);
  }
  const vectors = all.filter(
    (vector) =>
      endpoint?.includes(vector.endpoint) !== false &&
      (decoded !== true || vector.decoded !== undefined) &&
      (auth === true || vector.auth === undefined),
  );
  if (vectors.length === 0) throw new UsageError("there is no such vector");
  return vectors;
}

interface Comparison {
  readonly command: readonly string[];
  readonly all: readonly PackedVector[];
  readonly vectors: readonly PackedVector[];
  readonly known: readonly KnownDifference[];
  readonly messages: boolean;
  readonly patience: number;
}

async function compare({ command, all, vectors, known, messages, patience }: Comparison, terminal: Terminal): Promise<number> {
  const { stdout, stderr, onEnd } = terminal;
  const colors = colorsFor(terminal, stdout);
  const knownFor = knownFinder(known);
  const asked = new Map(vectors.map((vector) => [vector.id, vector]));
  const answered = new Set<string>();
  const counts = { expected: 0, different: 0, known: 0, passed: 0 };
  const take = (answer: Answer, vector: PackedVector): void => {
    const different = differences(answer, vector.expect, messages);
    const entry = knownFor(vector.id);
    if (different.length === 0 && entry === undefined) counts.expected++;
    else if (different.length > 0 && entry !== undefined) counts.known++;
    else if (entry !== undefined) {
      counts.passed++;
      stdout.write(`${colors.yellow("as expected")} ${vector.id}, which is known to differ: ${printable(entry.reason)}\n`);
    } else {
      counts.different++;
      stdout.write(difference(vector, answer, different, colors));
    }
  };
  const fault = await converse({
    command,
    lines: lines(vectors),
    patience,
    stderr,
    onEnd,
    isComplete: () => answered.size === asked.size,
    onLine: (line) => {
      const answer = readAnswer(line);
      if (typeof answer === "string") return answer;
      const vector = asked.get(answer.id);
      if (vector === undefined) return "is about a request that was not sent";
      if (answered.has(answer.id)) return "is a second answer";
      answered.add(answer.id);
      take(answer, vector);
      return undefined;
    },
  });
  const absent = known.filter(({ id }) => !all.some((vector) => knownFinder([{ id, reason: "" }])(vector.id) !== undefined));
  for (const { id } of absent) stdout.write(`${colors.yellow("no vector")} ${printable(id)}, which is known to differ\n`);
  const missing = vectors.filter(({ id }) => !answered.has(id));
  const parts = [
    `${vectors.length} vectors`,
    `${counts.expected} as expected`,
    `${counts.different} different`,
    ...(known.length === 0 ? [] : [`${counts.known} known to differ`, `${counts.passed + absent.length} known in vain`]),
    ...(missing.length === 0 ? [] : [`${missing.length} not answered`]),
  ];
  stdout.write(`${parts.join(", ")}\n`);
  if (fault !== undefined || missing.length > 0) {
    const what =
      fault ?? `the command ended, and did not answer ${missing[0]?.id}${missing.length > 1 ? ` and ${missing.length - 1} more` : ""}`;
    stderr.write(`deepgram-preflight conform: ${what}\n`);
    return 2;
  }
  return counts.different + counts.passed + absent.length > 0 ? 1 : 0;
}

function* lines(vectors: readonly PackedVector[]): Generator<string> {
  for (const vector of vectors) yield JSON.stringify(askedLine(vector));
}

function difference(vector: PackedVector, answer: Answer, different: readonly string[], colors: Colors): string {
  const { method, url = "" } = askedLine(vector).request;
  const withMessage = different.includes("err_msg");
  const target = url.length > 200 ? `${url.slice(0, 200)}…` : url;
  const rule = vector.expect.rule === undefined ? "" : ` by ${vector.expect.rule}`;
  return `${[
    `${colors.red("different")} ${vector.id}: ${different.join(", ")}`,
    `  ${printable(vector.description)}`,
    `  request   ${method} ${printable(target)}`,
    `  expected  ${printable(answerText(vector.expect, withMessage))}${rule}`,
    `  answered  ${printable(answerText(answer, withMessage))}`,
  ].join("\n")}\n`;
}
