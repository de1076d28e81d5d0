import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import type { LocalAnswer } from "../core/answer.js";
import type { BodySource } from "../core/body.js";
import { type Forwarded, type ForwardOptions, prepareForward } from "../core/forward.js";
import type { Checked } from "../core/request-handler.js";

const bodyGraceMilliseconds = 10_000;

/**
 * Reads the body of a Node request.
 *
 * It listens to the request only while a chunk is awaited, so that others can discard the rest: the 404 and error handlers of Express call `resume()` and wait for the end.
 *
 * @param request - The request.
 * @returns The source. It throws if the client disconnects before the end of the body, and after the rest was discarded.
 */
export function nodeSource(request: Readable): BodySource {
  let isDiscarded = false;
  let isEnded = false;
  let stopWaiting: (() => void) | undefined;
  const discard = async () => {
    isDiscarded = true;
    stopWaiting?.();
    // an unread body blocks the next request on the connection
    request.resume();
  };
  const onResume = () => {
    if (isDiscarded) return;
    // the chunks now go to the code that resumed the request; a listener for `readable` would hold them back
    void discard();
  };
  request.on("resume", onResume);
  const next = async (): Promise<Uint8Array | undefined> => {
    for (;;) {
      if (isEnded) return undefined;
      if (request.errored) throw request.errored;
      if (request.destroyed && !request.readableEnded) throw disconnected();
      // half of a recording must not pass for all of it
      if (isDiscarded) throw new Error("preflight: the rest of the body was discarded before it was read");
      const chunk = request.read() as Uint8Array | null;
      if (chunk !== null) return chunk;
      if (request.readableEnded) {
        isEnded = true;
        return undefined;
      }
      await new Promise<void>((resolve) => {
        const events = ["readable", "end", "error", "close"] as const;
        const done = () => {
          for (const event of events) request.off(event, done);
          stopWaiting = undefined;
          resolve();
        };
        stopWaiting = done;
        for (const event of events) request.on(event, done);
      });
    }
  };
  return { next, cancel: discard, leave: discard };
}

function disconnected(): Error {
  return Object.assign(new Error("aborted"), { code: "ECONNRESET" });
}

/**
 * Reads the body of a request while its response is open, and discards the rest afterwards: unread, it would block the connection.
 *
 * @param request - The request, or the stream to read it through.
 * @param response - The response.
 * @returns The source.
 */
export function nodeSourceUntil(request: Readable, response: ServerResponse): BodySource {
  const source = nodeSource(request);
  response.once("close", () => void source.leave().catch(() => undefined));
  return source;
}

/**
 * Restores repeated headers: of some, such as `Content-Type` and `Authorization`, Node keeps only the first.
 *
 * @param headers - The headers as Node, or earlier middleware, has them. Values that were changed there stay.
 * @param rawHeaders - Names and values in turn, as sent; empty for a request without a server.
 * @returns The headers by their lower-case names. Repeated ones are joined by a comma.
 * @example
 * sentHeaders({ "content-type": "text/plain" }, ["Content-Type", "text/plain", "content-type", "application/json"]); // { "content-type": "text/plain, application/json" }
 */
export function sentHeaders(headers: IncomingHttpHeaders, rawHeaders: readonly string[] = []): IncomingHttpHeaders {
  const first = new Map<string, string>();
  const repeated = new Map<string, string>();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = String(rawHeaders[index]).toLowerCase();
    const value = String(rawHeaders[index + 1]);
    const before = repeated.get(name) ?? first.get(name);
    if (before === undefined) first.set(name, value);
    else repeated.set(name, `${before}, ${value}`);
  }
  if (repeated.size === 0) return headers;
  const restored = { ...headers };
  for (const [name, values] of repeated) if (restored[name] === first.get(name)) restored[name] = values;
  return restored;
}

/**
 * Sends an answer, and discards the rest of the request's body.
 *
 * @param request - The request.
 * @param response - The response. The client gets all of it at once; it ends with the body of the request.
 * @param answer - The answer.
 * @param isWaiting - Whether the client waits for `100 Continue` and did not get it.
 */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, text }: Pick<LocalAnswer, "status" | "headers" | "text">,
  isWaiting = false,
): void {
  response.writeHead(status, { ...headers, "content-length": String(Buffer.byteLength(text)) });
  if (isWaiting) {
    response.end(text);
    discardBody(request);
    return;
  }
  response.write(text);
  endAfterBody(request, () => response.end());
}

/**
 * Ends an answer when the body of its request has arrived.
 *
 * With `Connection: close`, Node closes the connection at the end of the answer. A client that is still sending gets a reset then, and may never read the answer (RFC 9112 9.6).
 *
 * @param request - The request. What is left of its body is discarded, for 10 seconds at most.
 * @param end - Ends the answer.
 */
export function endAfterBody(request: IncomingMessage, end: () => void): void {
  if (request.complete || request.destroyed) end();
  else request.once("close", end);
  discardBody(request);
}

/**
 * Discards the rest of a body. After 10 seconds it closes the connection.
 *
 * @param request - The request.
 */
export function discardBody(request: IncomingMessage): void {
  if (request.readableEnded) return;
  request.on("error", () => {});
  request.resume();
  if (request.complete) return;
  const timer = setTimeout(() => request.socket.destroy(), bodyGraceMilliseconds);
  timer.unref();
  request.once("close", () => clearTimeout(timer));
}

/**
 * Sends an accepted request to Deepgram, and ends the request when the client disconnects.
 *
 * @param checked - The accepted request.
 * @param response - The response to the client.
 * @param options - The options of `forward`.
 * @returns What came back; `undefined` if the client disconnected.
 * @throws TypeError for a missing or malformed key or URL.
 */
export function sendUpstream(checked: Checked, response: ServerResponse, options: ForwardOptions): Promise<Forwarded | undefined> {
  const forwarding = prepareForward(checked, options);
  const client = new AbortController();
  const abort = () => client.abort();
  if (response.destroyed) abort();
  response.once("close", abort);
  return forwarding.send(client.signal).then((forwarded) => {
    // from here on, the reader of the body cancels it
    response.off("close", abort);
    if (!client.signal.aborted) return forwarded;
    discardForwarded(forwarded);
    return undefined;
  });
}

function discardForwarded(forwarded: Forwarded): void {
  if (forwarded.kind === "response") void forwarded.body?.cancel().catch(() => undefined);
}

/**
 * Sends what came back from upstream to the client.
 *
 * @param request - The request.
 * @param response - The response. It is destroyed if upstream fails half-way, so that the client notices.
 * @param forwarded - What came back.
 * @returns Resolves when the response is over; never rejected.
 */
export async function sendForwarded(request: IncomingMessage, response: ServerResponse, forwarded: Forwarded): Promise<void> {
  // another handler has answered
  if (response.headersSent) return discardForwarded(forwarded);
  if (forwarded.kind === "problem") return sendAnswer(request, response, forwarded.answer);
  const { status, statusText, headers, body } = forwarded;
  response.statusCode = status;
  response.statusMessage = statusText;
  // frameworks wrap `writeHead`, and not every wrapper knows all its forms
  for (const [name, value] of headers) response.setHeader(name, value);
  if (body === null) return endAfterBody(request, () => response.end());
  const reader = body.getReader();
  const cancel = () => void reader.cancel().catch(() => undefined);
  response.once("close", cancel);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (response.destroyed) return cancel();
      if (!response.write(value)) await drained(response);
    }
    endAfterBody(request, () => response.end());
  } catch {
    response.destroy();
  } finally {
    response.off("close", cancel);
  }
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done);
      response.off("close", done);
      resolve();
    };
    response.on("drain", done);
    response.on("close", done);
  });
}
