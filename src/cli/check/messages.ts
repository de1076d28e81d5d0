import { readFileSync } from "node:fs";
import { decodeUtf8 } from "../../decode/text/utf8.js";
import type { PreflightOptions } from "../../engine/options.js";
import type { StreamState } from "../../engine/stream-clock.js";
import type { Accepted, AcceptedMessage, RejectedMessage } from "../../engine/verdict.js";
import { type EndpointId, preflightMessage } from "../../index.js";
import { answerLine, noticeLine, ruleLines } from "../explain/explanation.js";
import { UsageError } from "../terminal/arguments.js";
import { colorsFor, printable, type Terminal } from "../terminal/terminal.js";

type MessageVerdict = AcceptedMessage | RejectedMessage;

/**
 * Validates the messages of a stream in order.
 *
 * @param handshake - The verdict on the handshake.
 * @param messages - The messages; `@FILE` reads one from a file, as binary if it is not UTF-8.
 * @param options - The caller's options.
 * @returns A verdict for each message, up to the first one that makes the server close the stream.
 * @throws UsageError if the endpoint is not a stream.
 */
export function checkMessages(
  { endpoint, query }: Pick<Accepted<string | null, object | undefined>, "endpoint" | "query">,
  messages: readonly string[],
  options: PreflightOptions,
): MessageVerdict[] {
  const { certainty, rules } = options;
  const verdicts: MessageVerdict[] = [];
  if (!isStream(endpoint)) throw new UsageError("--message requires the URL of a stream, such as wss://api.deepgram.com/v1/speak");
  let state: StreamState | undefined;
  for (const message of messages.map(contentOf)) {
    // one fixed time, so that limits per minute do not depend on the speed of this machine
    const verdict: MessageVerdict = preflightMessage(endpoint, message, { now: 0, state, query, certainty, rules: rules as object });
    verdicts.push(verdict);
    ({ state } = verdict);
    if (!verdict.ok && verdict.answer.kind !== "message") break;
  }
  return verdicts;
}

function contentOf(message: string): string | Uint8Array {
  if (message[0] !== "@") return message;
  try {
    const bytes = readFileSync(message.slice(1));
    return decodeUtf8(bytes) ?? bytes;
  } catch (error) {
    throw new UsageError(`--message ${message}: ${(error as Error).message}`);
  }
}

function isStream(endpoint: string | null): endpoint is (EndpointId & `${string}.stream`) | "agent.v1.converse" {
  return endpoint?.endsWith(".stream") === true || endpoint === "agent.v1.converse";
}

/**
 * Prints verdicts on messages: the server's answers to standard output, explanations to standard error.
 *
 * @param verdicts - The verdicts.
 * @param sent - The number of messages given.
 * @param quiet - Whether to print only the answers.
 * @param terminal - Where to write.
 */
export function printMessages(verdicts: readonly MessageVerdict[], sent: number, quiet: boolean, terminal: Terminal): void {
  const { stdout, stderr } = terminal;
  const colors = colorsFor(terminal, stderr);
  for (const [place, verdict] of verdicts.entries()) {
    if (!verdict.ok) {
      const answer = answerLine(verdict.answer);
      stdout.write(`${stdout.isTTY === true ? printable(answer) : answer}\n`);
    }
    if (quiet) continue;
    const lines = verdict.ok
      ? [`${colors.green("accepted")} message ${place + 1}`]
      : ruleLines(verdict.rule, `rejected message ${place + 1}`, undefined, colors);
    for (const line of [...lines, ...verdict.notices.map((notice) => noticeLine(notice, colors))]) stderr.write(`${line}\n`);
  }
  const rest = sent - verdicts.length;
  const reason = verdicts.length === 0 ? "the handshake is rejected" : "the server closes the stream";
  if (!quiet && rest > 0) stderr.write(`${colors.cyan("note")} ${reason}: ${rest} message${rest === 1 ? "" : "s"} not checked\n`);
}
