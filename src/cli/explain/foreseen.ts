import type { ErrorReport } from "../../errors.js";
import { createPreflight, preflightMessage } from "../../index.js";
import { placeOf, readSettings } from "../settings/settings.js";

/** A rule of `preflight` that the request or the Settings message of an error breaks. */
export interface Foreseen {
  readonly rule: string;
  /** The status; `undefined` for a message of a stream. */
  readonly status?: number;
  /** The message that the server sends because of the rule. */
  readonly message: string;
  /** What to change. */
  readonly hint: string;
  /** The key in the Settings message, as a JSON Pointer. */
  readonly pointer?: string;
  /** The line of the key in the file, from 1. */
  readonly line?: number;
}

// an error that happened is more certain than a rule: inferred rules count too
const preflight = createPreflight({ certainty: "inferred", all: true });

const target = /^(?:(https?|wss?):\/\/[^/?#]*)?(\/.*)$/i;

/**
 * Runs the rules on the request whose URL an error contains.
 *
 * @param url - The URL or path of the request.
 * @param text - The error, which may name the method or say that the client opened a WebSocket.
 * @param status - The status that was answered, if it is known: a rule with another status is not the cause.
 * @returns The rules that the request breaks, in the server's order. The body is unknown, so only rules about method, path and query count.
 */
export function foreseenErrors(url: string, text: string, status: number | undefined): Foreseen[] {
  const [, scheme = "https", path] = target.exec(url) ?? [];
  if (path === undefined) return [];
  const isSocket = /^ws/i.test(scheme) || /websocket|wss?:|handshake/i.test(text);
  const method = isSocket ? "GET" : (/\b(GET|POST|PUT|PATCH|DELETE)\b[ `'"]{1,4}(?:https?:|\/v\d)/.exec(text)?.[1] ?? defaultMethod(path));
  const verdict = preflight({ method, url: `${isSocket ? "wss" : "https"}://api.deepgram.com${path}` });
  const broken = verdict.ok ? [] : (verdict.violations ?? [verdict]);
  const found = [
    ...broken.map(({ rule, status: answered, body }) => {
      const message = typeof body === "string" ? body : "err_msg" in body ? body.err_msg : body.details;
      return { rule: rule.id, status: answered, message, hint: rule.hint };
    }),
    ...verdict.notices.flatMap((notice) =>
      notice.kind === "advice" ? [] : [{ rule: notice.id, status: notice.status, message: notice.message, hint: notice.hint }],
    ),
  ];
  return found.filter(
    (one, place) => found.findIndex((other) => other.rule === one.rule) === place && (status === undefined || one.status === status),
  );
}

/**
 * Runs the rules on the Settings message whose answer an error is.
 *
 * @param file - The path of the file with the message.
 * @param report - The error. The server names a place at most, so its code and its message choose among the rules that the message breaks.
 * @returns The rules that the message breaks and that have this answer; the keys whose handling is unknown, if there is no such rule.
 * @throws UsageError if the file cannot be read.
 */
export function foreseenInSettings(file: string, { known: isKnown, message, code }: ErrorReport): Foreseen[] {
  const { source, text } = readSettings(file);
  const decision = preflightMessage("agent.v1.converse", text, { now: 0, certainty: "inferred", all: true });
  const inFile = (rule: string, pointer: string, said: string, hint: string): Foreseen => {
    const place = placeOf(text, pointer);
    const line = place === undefined ? {} : { line: source.slice(0, place).split("\n").length };
    return { rule, message: said, hint, pointer: pointer.replace(/^\/message(?=\/|$)/, ""), ...line };
  };
  const broken = decision.ok ? [] : (decision.violations ?? [decision]);
  const answers = broken.flatMap(({ rule, answer }) =>
    answer.kind === "close"
      ? []
      : [{ code: answer.message.code, found: inFile(rule.id, rule.pointer, answer.message.description, rule.hint) }],
  );
  const sameMessage = answers.filter(({ found }) => withoutStop(found.message) === withoutStop(message ?? ""));
  const same = sameMessage.length > 0 ? sameMessage : answers.filter((one) => (code === undefined ? !isKnown : one.code === code));
  if (same.length > 0) return same.map(({ found }) => found);
  return decision.notices.flatMap((notice) =>
    notice.kind === "advice" && code === "UNPARSABLE_CLIENT_MESSAGE"
      ? [inFile(notice.id, notice.pointer, message ?? notice.message, notice.message)]
      : [],
  );
}

function withoutStop(sentence: string): string {
  return sentence.trim().replace(/\.$/, "");
}

function defaultMethod(path: string): string {
  return /^\/v\d\/(?:speak|listen|read)\b/.test(path) ? "POST" : "GET";
}
