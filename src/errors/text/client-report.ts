import { ownProperties } from "../../engine/own-properties.js";
import { catalogue } from "../catalogue.js";
import { isElsewhere } from "./request-url.js";

/** What a client says in its own words about an answer. */
export interface ClientReport {
  readonly status?: number;
  readonly close?: number;
}

// what may stand before the sentence if the sentence is the whole error: the names of exceptions
const exceptionNames =
  /^(?:(?:[\w.$]*(?:Error|Exception|InvalidStatus(?:Code)?)|Uncaught|Unhandled|Caused by|ERROR|error|panic|\(in promise\)|\(0x[\da-fA-F]+\)|\[[\w.-]+\]|failed to [\w ]{1,30}|dial|connect)(?: in [\w.]+)?[:( ]\s*)*$/;

/**
 * Finds what a client reports in its own words.
 *
 * @param text - The text.
 * @param isFromDeepgram - Whether the text names Deepgram. Without it, a report counts only if it is about a refused WebSocket, is the
 * whole text, and names no other host.
 * @returns The status or the close code; `undefined` if no client's words were found.
 */
export function clientReport(text: string, isFromDeepgram: boolean): ClientReport | undefined {
  for (const { pattern, literal, isStatus, isHandshake } of catalogue().clientMessages) {
    if ((!isFromDeepgram && !isHandshake) || !text.includes(literal)) continue;
    const found = pattern.exec(text);
    if (found === null) continue;
    if (!isFromDeepgram && (isElsewhere(text) || !isWholeLine(text, found.index))) continue;
    return ownProperties<ClientReport>(isStatus ? { status: Number(found[1]) } : { close: Number(found[1]) });
  }
  return undefined;
}

function isWholeLine(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", at) + 1, at).trimStart();
  return before.length < 120 && exceptionNames.test(before);
}
