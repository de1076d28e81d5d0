/**
 * What the Deepgram API would say to a URL by what is behind it: a text to speak or to read, or audio to listen to.
 *
 * The rest of the package reads a request and nothing else; this looks names up and connects to servers, and is an entry of its own.
 *
 * @module
 */
import { remoteData } from "../generated/remote.js";
import { Deadline } from "./remote/deadline.js";
import { follow } from "./remote/follow.js";
import { RemoteExamination } from "./remote/remote-examination.js";
import { type RemoteOptions, remoteSettings } from "./remote/remote-options.js";
import type { RemoteVerdict } from "./remote/remote-verdict.js";

export type { RemoteRuleId } from "../generated/remote.js";
export type { Certainty, RuleCertainty } from "./checks/contract.js";
export type { Advice, BrokenRule, CodeErrorBody, Notice, Rejected } from "./engine/verdict.js";
export type { Fetch } from "./remote/fetch-exchange.js";
export type { RemoteLimits } from "./remote/remote-data.js";
export type { RemoteOptions } from "./remote/remote-options.js";
export type {
  RemoteAccepted,
  RemoteEndpointId,
  RemoteHop,
  RemoteRejected,
  RemoteTrace,
  RemoteUndetermined,
  RemoteVerdict,
} from "./remote/remote-verdict.js";
export type { Resolve } from "./remote/resolver.js";

/**
 * Finds out which `REMOTE_CONTENT_ERROR` the Deepgram API would answer to a `url` in a JSON body, by doing what the server would do: it looks the
 * host up, refuses addresses that are not public, asks for the content and follows redirects, each judged anew.
 *
 * What is found is found from here and now. Where the network here may be to blame, a limit of our own is met, or it is not certain enough what the
 * server does, the verdict is undetermined. In Node connections go to exactly the addresses that were judged. No credentials are sent, those of the URL
 * neither, and an address that is not public is never connected to. The rules and their evidence are in `schemas/remote.json`.
 *
 * @param url - The URL as it stands in the body.
 * @param options - The endpoint that would fetch, what resolves and fetches, and limits.
 * @returns `{ ok: true, complete: true }` where the server would take the content, `{ ok: true, complete: false }` with the reason where nobody knows, or
 *   `{ ok: false }` with status, header fields and body of the answer; and the way there either way.
 * @throws TypeError for an argument of a wrong type or an option that does not exist; the reason of `signal`, once it is aborted; what `isPublic` throws. Never
 *   for what a server does.
 * @example
 * const verdict = await checkRemote("https://example.com/story.txt", { endpoint: "speak.v1", signal: AbortSignal.timeout(3000) });
 * if (!verdict.ok) return new Response(verdict.text, { status: verdict.status, headers: verdict.headers });
 */
export async function checkRemote(url: string | URL, options: RemoteOptions = {}): Promise<RemoteVerdict> {
  if (typeof url !== "string" && !(url instanceof URL)) throw new TypeError("checkRemote: a URL is text or a URL");
  if (typeof options !== "object" || options === null) throw new TypeError("checkRemote: the options are an object");
  const data = remoteData();
  const settings = remoteSettings(options, data);
  settings.signal?.throwIfAborted();
  const examination = new RemoteExamination(data, settings);
  const deadline = new Deadline(settings.limits.milliseconds, settings.signal);
  try {
    return await follow(String(url), examination, deadline);
  } catch (error) {
    settings.signal?.throwIfAborted();
    if (deadline.expired) return examination.undetermined("too slow", { milliseconds: settings.limits.milliseconds });
    throw error;
  } finally {
    deadline.close();
  }
}
