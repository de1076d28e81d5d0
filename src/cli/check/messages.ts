import { readFileSync } from "node:fs";
import type { PreflightOptions } from "../../engine/options.js";
import type { StreamState } from "../../engine/stream-clock.js";
import type { AcceptedMessage, RejectedMessage } from "../../engine/verdict.js";
import { type EndpointId, preflightMessage } from "../../index.js";
import { answerLine, noticeLine, ruleLines } from "../explain/explanation.js";
import { colorsFor, printable, type Terminal } from "../terminal/terminal.js";
import { UsageError } from "../terminal/usage-error.js";

type MessageVerdict = AcceptedMessage | RejectedMessage;

/**
 * Judges what is sent over a stream, one message after the other.
 *
 * @param endpoint - The stream, or what else the URL was.
 * @param messages - The messages, as text.
 * @param options - The caller's options.
 * @returns A verdict on each message, up to the one that the server closes the stream for.
 * @throws UsageError where the URL is that of no stream.
 */
export function judgeMessages(endpoint: string | null, messages: readonly string[], options: PreflightOptions): MessageVerdict[] {
  const { certainty, rules } = options;
  const verdicts: MessageVerdict[] = [];
  if (!isStream(endpoint)) throw new UsageError("--message needs the URL of a stream, such as wss://api.deepgram.com/v1/speak");
  let state: StreamState | undefined;
  for (const message of messages.map(contentOf)) {
    // all at once, so that what is counted does not depend on how fast this runs
    const verdict: MessageVerdict = preflightMessage(endpoint, message, { now: 0, state, certainty, rules: rules as object });
    verdicts.push(verdict);
    ({ state } = verdict);
    if (!verdict.ok && verdict.answer.kind !== "message") break;
  }
  return verdicts;
}

function contentOf(message: string): string {
  if (message[0] !== "@") return message;
  try {
    return readFileSync(message.slice(1), "utf8");
  } catch (error) {
    throw new UsageError(`--message ${message}: ${(error as Error).message}`);
  }
}

function isStream(endpoint: string | null): endpoint is EndpointId & `${string}.stream` {
  return endpoint?.endsWith(".stream") === true;
}

/**
 * Prints verdicts on messages: the server's answers on standard output, what they mean on standard error.
 *
 * @param verdicts - The verdicts.
 * @param sent - How many messages there were.
 * @param quiet - Whether to print the answers alone.
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
  const why = verdicts.length === 0 ? "there is no stream" : "the stream is closed";
  if (!quiet && rest > 0) stderr.write(`${colors.cyan("note")} ${why}: ${verdicts.length === 0 ? rest : `${rest} more`} not looked at\n`);
}
