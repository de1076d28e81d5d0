import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { Operations } from "../../engine/operation.js";
import type { EndpointId } from "../../index.js";
import { bytesSource } from "../core/body.js";
import type { ForwardOptions } from "../core/forward.js";
import type { AdapterOptions } from "../core/options.js";
import { type Checked, createRequestHandler, type Outcome, validateRequest } from "../core/request-handler.js";
import { nodeSourceUntil, sendAnswer, sendForwarded, sendUpstream, sentHeaders } from "../node/node.js";

declare global {
  namespace Express {
    interface Request {
      /** The decoded request, and the request to send to Deepgram; only behind `preflightMiddleware`. */
      deepgram?: Checked | undefined;
    }
  }
}

/** What the middleware adds to a request, for code without the types of Express. */
export interface DeepgramRequest<Id extends EndpointId = EndpointId> {
  /** The decoded request, and the request to send to Deepgram. */
  deepgram: Checked<Id>;
  /** The decoded body; `undefined` if it was not read to its end, such as audio. */
  body?: Checked<Id>["body"];
}

/** A Connect handler that you can also await. */
export interface PreflightMiddleware {
  (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void;
  /** Without `next`, resolves to whether the request was accepted. If not, it was answered, or its client disconnected. */
  (request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** Creates a middleware for the endpoints that it carries. */
export type CreateNodeMiddleware = <Id extends EndpointId = EndpointId>(options?: AdapterOptions<Id>) => PreflightMiddleware;

/** What Connect and its middleware add to a request. */
interface ConnectRequest extends IncomingMessage, Partial<DeepgramRequest> {
  originalUrl?: string;
  rawBody?: unknown;
  _body?: boolean;
  app?: { enabled?: (setting: string) => boolean };
}

/**
 * Makes a `preflightMiddleware` that carries some endpoints only, for endpoints that you configured.
 *
 * @param operations - The endpoints.
 * @returns The function `preflightMiddleware` for these endpoints.
 * @example
 * const preflightMiddleware = middlewareFor(speakV1Operations);
 */
export function middlewareFor(operations: Operations): CreateNodeMiddleware {
  return (options = {}) => {
    const handler = createRequestHandler(operations, options as AdapterOptions);

    async function accepts(request: ConnectRequest, response: ServerResponse): Promise<boolean> {
      const { method = "", url: mounted = "", originalUrl = mounted } = request;
      const url = options.routes === undefined ? [mounted, originalUrl] : originalUrl;
      const kept = keptBytes(request);
      const sent = sentHeaders(request.headers, request.rawHeaders);
      const headers = kept === undefined ? sent : withoutCoding(sent);
      const isRoute = (route: string, path: string) => comparable(route, request) === comparable(path, request);
      let isOpened = false;
      let outcome: Outcome;
      try {
        outcome = await validateRequest(handler, { method, url, headers, isRoute }, () => {
          if (kept === undefined && isRead(request)) throw new Error(readBefore);
          isOpened = true;
          return kept === undefined ? nodeSourceUntil(request, response) : bytesSource(kept);
        });
      } catch (error) {
        // the client disconnected, or another handler has answered
        if (isOpened && (response.writableEnded || (request.destroyed && !request.complete))) return false;
        throw error;
      }
      if (outcome.kind === "answered") {
        sendAnswer(request, response, outcome.answer);
        return false;
      }
      request.deepgram = outcome.checked;
      if (isOpened) {
        request.body = outcome.checked.body;
        // tells the parsers of Express 4 that the body was read; those of Express 5 notice by themselves
        request._body = true;
      }
      return true;
    }

    function middleware(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
    function middleware(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void;
    function middleware(
      request: IncomingMessage,
      response: ServerResponse,
      next?: (error?: unknown) => void,
    ): Promise<boolean> | undefined {
      const accepting = accepts(request, response);
      if (next === undefined) return accepting;
      accepting.then(
        (isAccepted) => {
          if (isAccepted) next();
        },
        (error: unknown) => next(error),
      );
      return undefined;
    }
    return middleware;
  };
}

/**
 * Sends an accepted request to Deepgram, and the answer to the client.
 *
 * It streams both ways, sends your key and no header of the client, follows no redirect, and ends the request when the client disconnects. If Deepgram cannot be reached, the client
 * gets 502 or 504 as `application/problem+json`; for a request that was not checked, 404.
 *
 * @param request - The request, behind `preflightMiddleware`.
 * @param response - The response.
 * @param options - Your key, and where to send the request.
 * @returns Resolves when the response is over; never rejected.
 * @throws TypeError for a missing or malformed key or URL, and for a request that `preflightMiddleware` has not checked.
 * @example
 * app.post("/api/tts", preflightMiddleware({ endpoint: "speak.v1" }), (request, response) =>
 *   forward(request, response, { apiKey: process.env.DEEPGRAM_API_KEY }),
 * );
 */
export function forward(
  request: IncomingMessage & { deepgram?: Checked | undefined },
  response: ServerResponse,
  options: ForwardOptions,
): Promise<void> {
  if (request.deepgram === undefined) throw new TypeError("forward: put preflightMiddleware before this handler");
  return sendUpstream(request.deepgram, response, options).then((forwarded) =>
    forwarded === undefined ? undefined : sendForwarded(request, response, forwarded),
  );
}

const readBefore =
  "preflight: the body was read before it could be checked. Put preflightMiddleware before express.json() and every other parser, " +
  "set `bodyParser: false` in Next.js, or keep the bytes as request.rawBody: express.json({ verify: (request, response, bytes) => { request.rawBody = bytes; } })";

/** A path as Express compares it: without regard to case and a trailing slash, unless its settings say otherwise. */
function comparable(path: string, { app }: ConnectRequest): string {
  const cased = app?.enabled?.("case sensitive routing") === true ? path : path.toLowerCase();
  return app?.enabled?.("strict routing") === true || cased === "/" ? cased : cased.replace(/\/$/, "");
}

function isRead({ readableDidRead, readableEncoding }: IncomingMessage): boolean {
  return readableDidRead || readableEncoding !== null;
}

function keptBytes(request: ConnectRequest): Uint8Array | undefined {
  return isRead(request) && request.rawBody instanceof Uint8Array ? request.rawBody : undefined;
}

/** Removes the coding: parsers pass decoded bytes to `verify`. */
function withoutCoding({ "content-encoding": _, ...headers }: IncomingHttpHeaders): IncomingHttpHeaders {
  return headers;
}
