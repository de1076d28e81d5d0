import { applyEdits, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import type { AcceptedMessage, RejectedMessage } from "../../engine/verdict.js";
import { createPreflight, type Options, preflightMessage, type Verdict } from "../../index.js";
import { placeOf, segmentOf } from "./place.js";
import { isStream, type PlaygroundRequest, wireRequest } from "./request.js";

/** What the server answers to the request on the page. */
export interface PlaygroundVerdict {
  readonly verdict: Verdict;
  /** For a stream whose handshake is accepted: the verdict on its first message. */
  readonly message: AcceptedMessage | RejectedMessage | undefined;
}

// every violation is found, so that the page can show what comes after the first one
// one id for all answers, so that an answer changes only with its request
const options: Options = { all: true, requestId: () => "01980000-0000-7000-8000-000000000000" };
const withoutAuthorization = createPreflight(options);
const withAuthorization = createPreflight({ ...options, auth: "check" });

/**
 * Validates the request on the page.
 *
 * @param request - The request.
 * @param checkAuthorization - Whether to check the Authorization header.
 * @returns The verdict.
 */
export function evaluate(request: PlaygroundRequest, checkAuthorization: boolean): PlaygroundVerdict {
  const verdict = (checkAuthorization ? withAuthorization : withoutAuthorization)(wireRequest(request));
  const hasMessage = verdict.ok && verdict.endpoint !== null && isStream(request) && (request.body ?? "") !== "";
  return { verdict, message: hasMessage ? evaluateMessage(verdict.endpoint, request.body ?? "", verdict.query) : undefined };
}

/**
 * Validates a message of a stream.
 *
 * @param endpoint - The id of the endpoint.
 * @param text - The message.
 * @param query - The query of the verdict on the handshake.
 * @returns The verdict; `undefined` if the endpoint is not a stream.
 */
export function evaluateMessage(endpoint: string, text: string, query?: object): AcceptedMessage | RejectedMessage | undefined {
  try {
    // the id is one of the data, which the types know only by their literals
    return preflightMessage(endpoint as Parameters<typeof preflightMessage>[0], text, { now: 0, query });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const mostErrors = 20;

/**
 * Finds every error of a message. The server reports the first one; the others appear once the offending value is taken out of the text.
 *
 * @param endpoint - The id of the endpoint.
 * @param text - The message.
 * @returns The verdict on the message, and its further errors in the order in which the server finds them.
 */
export function evaluateWholeMessage(endpoint: string, text: string): MessageErrors | undefined {
  const first = evaluateMessage(endpoint, text);
  if (first === undefined) return undefined;
  const others: RejectedMessage[] = [];
  let rest = text;
  let current: AcceptedMessage | RejectedMessage | undefined = first;
  const seen = new Set<string>();
  while (current?.ok === false && others.length < mostErrors) {
    const { pointer } = current.rule;
    seen.add(pointer);
    const next: string | undefined = withoutValue(rest, placeOf(pointer).path);
    if (next === undefined) break;
    rest = next;
    current = evaluateMessage(endpoint, rest);
    // a value that is missing now was only wrong before
    if (current === undefined || current.ok || seen.has(current.rule.pointer)) break;
    others.push(current);
  }
  return { first, others };
}

/** The verdict on a message, and its further errors. */
export interface MessageErrors {
  readonly first: AcceptedMessage | RejectedMessage;
  readonly others: readonly RejectedMessage[];
}

/** A text without the value that a path leads to; `undefined` if there is none. */
function withoutValue(text: string, path: readonly string[]): string | undefined {
  const tree = path.length === 0 ? undefined : parseTree(text);
  const segments = path.map(segmentOf);
  if (tree === undefined || findNodeAtLocation(tree, segments) === undefined) return undefined;
  return applyEdits(text, modify(text, segments, undefined, {}));
}
