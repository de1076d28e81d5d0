/**
 * Checks the content behind a URL of a request body: text to speak or to analyze, or audio to transcribe.
 *
 * This entry resolves names and connects to servers. The other entries read only the request.
 *
 * @module
 */
import { remoteData } from "../generated/remote.js";
import { Deadline } from "./remote/deadline.js";
import { RemoteEvaluation, type RemoteVerdict } from "./remote/evaluation.js";
import { follow } from "./remote/follow.js";
import { type RemoteOptions, remoteSettings } from "./remote/options.js";

export type { RemoteRuleId } from "../generated/remote.js";
export type { Certainty, RuleCertainty } from "./checks/contract.js";
export type { Advice, BrokenRule, CodeErrorBody, Notice, Rejected } from "./engine/verdict.js";
export type { RemoteLimits } from "./remote/data.js";
export type {
  RemoteAccepted,
  RemoteHop,
  RemoteRejected,
  RemoteTrace,
  RemoteUndetermined,
  RemoteVerdict,
} from "./remote/evaluation.js";
export type { Fetch, RemoteEndpointId, RemoteOptions, Resolve } from "./remote/options.js";

/**
 * Checks a `url` of a JSON body, and returns the `REMOTE_CONTENT_ERROR` that the Deepgram API would respond with.
 *
 * It does what the server would do:
 * - it resolves the host and rejects addresses that are not public;
 * - it requests the content and follows redirects, and checks each new host.
 *
 * The check runs from this machine and at this time. The verdict is undetermined if the local network may be the cause, if a limit is reached,
 * or if it is not certain enough what the server does. In Node, connections go only to the addresses that were checked. No credentials are sent,
 * not even those in the URL. An address that is not public is never contacted. The rules and their evidence are in `schemas/remote.json`.
 *
 * @param url - The URL, as it is in the body.
 * @param options - The endpoint that would fetch the URL, the functions that resolve and fetch, and limits.
 * @returns `{ ok: true, complete: true }` if the server would accept the content, `{ ok: true, complete: false }` with a reason if the outcome is unknown,
 *   or `{ ok: false }` with the status, the headers and the body of the response. Each verdict lists the requests that were sent.
 * @throws TypeError for an argument of the wrong type or an unknown option; the reason of `signal` when it is aborted; the errors of `isPublic`. It does
 *   not throw for anything that a server does.
 * @example
 * const verdict = await checkRemote("https://example.com/story.txt", { endpoint: "speak.v1", signal: AbortSignal.timeout(3000) });
 * if (!verdict.ok) return new Response(verdict.text, { status: verdict.status, headers: verdict.headers });
 */
export async function checkRemote(url: string | URL, options: RemoteOptions = {}): Promise<RemoteVerdict> {
  if (typeof url !== "string" && !(url instanceof URL)) throw new TypeError("checkRemote: url must be a string or a URL");
  if (typeof options !== "object" || options === null) throw new TypeError("checkRemote: options must be an object");
  const data = remoteData();
  const settings = remoteSettings(options, data);
  settings.signal?.throwIfAborted();
  const deadline = new Deadline(settings.limits.milliseconds, settings.signal);
  const evaluation = new RemoteEvaluation(data, settings, deadline);
  try {
    return await follow(String(url), evaluation);
  } catch (error) {
    settings.signal?.throwIfAborted();
    if (deadline.expired) return evaluation.undetermined("too slow", { milliseconds: settings.limits.milliseconds });
    throw error;
  } finally {
    deadline.close();
  }
}
