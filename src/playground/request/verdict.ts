import type { AcceptedMessage, RejectedMessage } from "../../engine/verdict.js";
import { createPreflight, type Options, preflightMessage, type Verdict } from "../../index.js";
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
 * @returns The verdict, with every violation; `undefined` if the endpoint is not a stream.
 */
export function evaluateMessage(endpoint: string, text: string, query?: object): AcceptedMessage | RejectedMessage | undefined {
  try {
    // the id is one of the data, which the types know only by their literals
    return preflightMessage(endpoint as Parameters<typeof preflightMessage>[0], text, { now: 0, all: true, query });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
