/** Whether the Voice Agent's recorded answers are given, and what it takes is taken. */
import { type AgentV1Settings, preflightMessage } from "../../src/agent.js";
import type { StreamState } from "../../src/index.js";
import type { Check } from "./recorded-errors.js";

/** A message that the Voice Agent takes. */
export interface AcceptedMessageRow {
  readonly id: string;
  readonly confidence: string;
  readonly message: { readonly type: string };
}

/** An answer of the Voice Agent to a message. */
export interface RecordedMessageRow {
  readonly id: string;
  readonly confidence?: string;
  readonly request: { readonly message: unknown };
  readonly answer: { readonly type: string; readonly description: string | null; readonly code: string | null };
  readonly exact: boolean;
}

const settings: AgentV1Settings = {
  type: "Settings",
  audio: { input: { encoding: "linear16", sample_rate: 16000 }, output: { encoding: "linear16", sample_rate: 24000, container: "none" } },
  agent: {
    listen: { provider: { type: "deepgram", model: "nova-3" } },
    think: { provider: { type: "open_ai", model: "gpt-4o-mini" }, prompt: "Be brief." },
    speak: { provider: { type: "deepgram", model: "aura-2-thalia-en" } },
  },
};

/** Codes that come when the agent runs, whatever the message. */
const atRunTime = new Set([
  "FAILED_TO_THINK",
  "FAILED_TO_SPEAK",
  "FAILED_TO_START_LISTENING",
  "CLIENT_MESSAGE_TIMEOUT",
  "API_CUTOVER_SOON",
]);
/** Answers that depend on the project, or that nothing certain says. */
const undecided = new Set(["ag-r080", "ag-r081", "ag-d021", "ag-d026", "ag-r053", "ag-r054", "ag-r083"]);
/** Answers of July 2025, when the path went deeper. A newer answer to the same mistake stops at agent.think: see `seen-agent-think-keys`. */
const older = new Set(["ag-r003", "ag-r004"]);

/**
 * Checks messages that are taken: alone, and as the next message of a session.
 *
 * @param rows - The messages.
 * @param check - Notes a result.
 */
export function checkAcceptedMessages(rows: readonly AcceptedMessageRow[], check: Check): void {
  for (const { id, confidence, message } of rows) {
    if (confidence === "low") continue;
    const opened = preflightMessage("agent.v1.converse", settings, { now: 0 }).state;
    const states: (StreamState | undefined)[] = message.type === "Settings" ? [undefined] : [undefined, opened];
    for (const state of states) {
      const decision = preflightMessage("agent.v1.converse", JSON.stringify(message), { now: 1, state });
      check(`agent-accepted ${id}`, decision.ok, () => JSON.stringify(decision));
    }
  }
}

/**
 * Checks recorded answers whose message is known, as a whole or in the part that matters.
 *
 * @param rows - The answers.
 * @param check - Notes a result.
 */
export function checkRecordedMessages(rows: readonly RecordedMessageRow[], check: Check): void {
  for (const { id, confidence, request, answer, exact } of rows) {
    if (confidence === "low" || answer.type !== "Error" || atRunTime.has(answer.code ?? "") || undecided.has(id)) continue;
    const sent = messageOf(request.message);
    if (sent === undefined) continue;
    const isAgain = answer.code === "SETTINGS_ALREADY_APPLIED";
    const isSettings = typeof request.message === "object" && (request.message as { type?: string }).type === "Settings";
    const opened = preflightMessage("agent.v1.converse", settings, { now: 0 }).state;
    const state = isAgain || (!isSettings && typeof sent === "string" && !sent.includes('"Settings"')) ? opened : undefined;
    const decision = preflightMessage("agent.v1.converse", sent, { now: 1, state });
    const text = decision.ok ? "" : decision.answer.kind === "close" ? "" : decision.answer.text;
    check(`agent-recorded ${id}`, !decision.ok, () => JSON.stringify(decision));
    if (decision.ok) continue;
    const { code, description } = answer;
    if (code !== null) check(`agent-recorded ${id} code`, text.includes(`"code":"${code}"`), () => text);
    if (description !== null && exact && !older.has(id)) {
      const whole = JSON.stringify({ type: "Error", description, code: code ?? "" }).replace('"code":""}', "");
      check(`agent-recorded ${id} text`, text.startsWith(whole), () => `${description}\n  ours: ${text}`);
    }
  }
}

/** The message of a row: whole, put into a message that is taken, or a binary frame; `undefined` if it is not known. */
function messageOf(message: unknown): string | Uint8Array | undefined {
  if (typeof message === "string") {
    if (/^<binary/.test(message)) return new Uint8Array(640);
    return message.startsWith("<") ? undefined : message;
  }
  if (typeof message !== "object" || message === null) return undefined;
  if ("type" in message) return JSON.stringify(message);
  const whole = structuredClone(settings) as unknown as Record<string, unknown>;
  for (const [path, value] of Object.entries(message)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    let place: Record<string, unknown> = whole;
    for (const key of keys) {
      place[key] ??= {};
      place = place[key] as Record<string, unknown>;
    }
    const before = place[last];
    // what is told of a row is the part that is wrong: the rest of an object stays, unless it is told too
    const isPart = last !== "provider" && last !== "think" && typeof before === "object" && typeof value === "object";
    place[last] = isPart
      ? { ...before, ...value }
      : last === "think" && !("provider" in (value as object))
        ? { ...(before as object), ...(value as object) }
        : value;
  }
  return JSON.stringify(whole).replaceAll('"url":"…"', '"url":"https://stand-in.example/"');
}
