import { createPreflight } from "../../index.js";

/** A rule of `preflight` that the request in an error breaks. */
export interface Foreseen {
  readonly rule: string;
  readonly status: number;
  /** The message that the server sends because of the rule. */
  readonly message: string;
  /** What to change. */
  readonly hint: string;
}

// an error that happened is more certain than a rule: inferred rules count too
const preflight = createPreflight({ certainty: "inferred", all: true });

const known = /^(?:(https?|wss?):\/\/[^/?#]*)?(\/.*)$/i;

/**
 * Runs the rules on the request whose URL an error contains.
 *
 * @param url - The URL or path of the request.
 * @param text - The error, which may name the method or say that the client opened a WebSocket.
 * @param status - The status that was answered, if it is known: a rule with another status is not the cause.
 * @returns The rules that the request breaks, in the server's order. The body is unknown, so only rules about method, path and query count.
 */
export function foreseenErrors(url: string, text: string, status: number | undefined): Foreseen[] {
  const [, scheme = "https", path] = known.exec(url) ?? [];
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

function defaultMethod(path: string): string {
  return /^\/v\d\/(?:speak|listen|read)\b/.test(path) ? "POST" : "GET";
}
