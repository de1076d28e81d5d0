/**
 * The answer that the Deepgram API would give to a request, before you send it.
 *
 * This entry contains every known endpoint, with hints, links and evidence.
 *
 * @module
 */
import { explanations } from "../generated/explanations.js";
import { allOperations } from "../generated/operations/index.js";
import type { Endpoints } from "../generated/types/index.js";
import {
  type EndpointIdOf,
  EndpointSet,
  formatsOf,
  type OptionsOf,
  type Preflight,
  requestValidator,
  type VerdictOf,
  validateMessage,
  validateRequest,
  validateValues,
} from "./engine/endpoints.js";
import { registerExplanations } from "./engine/explanations.js";

export { dataVersion } from "../generated/data-version.js";
export type * from "../generated/types/index.js";
export type * from "./engine/public-types.js";

/** The verdict on a request to one of the endpoints. */
export type Verdict = VerdictOf<Endpoints>;
/** The options of `preflight`. */
export type Options = OptionsOf<Endpoints>;
/** The ids of the endpoints. */
export type EndpointId = EndpointIdOf<Endpoints>;
/** The ids of the rules that can reject a request. */
export type RuleId = Endpoints[EndpointId]["rule"];

const endpoints: EndpointSet = /* @__PURE__ */ new EndpointSet(allOperations, () => registerExplanations(explanations));

/**
 * Validates a request, and returns the response that the Deepgram API would give.
 *
 * It is synchronous. It makes no requests and writes no logs. The rules and their evidence are in `schemas/`.
 *
 * @param request - The request as it is sent: method, URL, headers, body.
 * @param options - What to check and how strictly. `createPreflight` reads the options once for many requests.
 * @returns `{ ok: true }` with the decoded query and body, or `{ ok: false }` with status, headers and body of the response.
 * @throws TypeError for an argument of a wrong type or an unknown option; never for the content of a request.
 * @example
 * const verdict = preflight({
 *   method: "POST",
 *   url: "https://api.deepgram.com/v1/speak?encoding=mp3&sample_rate=24000",
 *   headers: { "content-type": "application/json" },
 *   body: JSON.stringify({ text: "Hello" }),
 * });
 * if (!verdict.ok) return new Response(verdict.text, { status: verdict.status, headers: verdict.headers });
 */
export const preflight: Preflight<Endpoints>["preflight"] = (request, options) => validateRequest(endpoints, request, options) as never;

/**
 * Creates a `preflight` with fixed options, which are read once.
 *
 * @param options - The options.
 * @returns The function that validates a request.
 * @throws TypeError for an unknown option, value or rule.
 * @example
 * const check = createPreflight({ models: { unknown: "notice" }, rules: { "callback-port": "enforce" } });
 */
export const createPreflight: Preflight<Endpoints>["createPreflight"] = (options) => requestValidator(endpoints, options) as never;

/**
 * Validates the request that some values become when they are serialized.
 *
 * @param endpoint - The id of the endpoint, such as `speak.v1`.
 * @param values - `path`: the path parameters, if there are any. `query`: an object; `undefined` and `null` are left out, and an array repeats the parameter. `headers`.
 *   `body`: it becomes JSON, unless it is text or bytes with another content-type.
 * @param options - As for `preflight`.
 * @returns As for `preflight`.
 * @throws TypeError for an unknown endpoint, a number that is not finite, or a missing path parameter.
 * @example
 * preflightValues("speak.v1", { query: { model: "aura-2-thalia-en", speed: 1.2 }, body: { text: "Hello" } });
 */
export const preflightValues: Preflight<Endpoints>["preflightValues"] = (endpoint, values, options) =>
  validateValues(endpoints, endpoint, values, options) as never;

/**
 * Validates a message that a client sends over a stream.
 *
 * `state` carries the counters from one message to the next. You pass the time: no clock is read.
 *
 * @param endpoint - The id of the endpoint, such as `speak.v1.stream`.
 * @param message - The message: an object, which becomes JSON; text, as in a text frame; or bytes, as in a binary one.
 * @param options - `now`, in milliseconds, from the same clock for the whole stream; `state` from the verdict on the previous message; and the options of `preflight`.
 * @returns `{ ok: true }` with the decoded message, or `{ ok: false }` with the answer of the server: a message or a close frame. Both have the new `state`; a rejected message does
 *   not count in it. Messages after a `Close` are validated as if it had not been sent.
 * @throws TypeError for an endpoint without a WebSocket, a message of a wrong type, an invalid time, or an unknown option.
 * @example
 * let state: StreamState | undefined;
 * const verdict = preflightMessage("speak.v1.stream", { type: "Speak", text: "Hello" }, { state, now: performance.now() });
 * state = verdict.state;
 * if (!verdict.ok) {
 *   const { answer } = verdict;
 *   if (answer.kind === "close") socket.close(answer.code, answer.reason);
 *   else socket.send(answer.text);
 *   if (answer.kind === "error") socket.close();
 * }
 */
export const preflightMessage: Preflight<Endpoints>["preflightMessage"] = (endpoint, message, options) =>
  validateMessage(endpoints, endpoint, message, options) as never;

/**
 * Returns the table of audio formats of an endpoint, for pickers and forms.
 *
 * @param endpoint - The id of the endpoint, such as `speak.v1`.
 * @returns The supported container, sample rate and bit rate of each encoding: not applicable, a list, or a range.
 * @throws TypeError for an unknown endpoint, or one without audio formats.
 * @example
 * Object.keys(audioFormats("speak.v1").formats); // ["linear16", "mulaw", …]
 */
export const audioFormats: Preflight<Endpoints>["audioFormats"] = (endpoint) => formatsOf(endpoints, endpoint) as never;
