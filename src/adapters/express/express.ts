import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { EndpointId } from "../../index.js";
import type { BodySource } from "../core/body-source.js";
import type { Checked } from "../core/checked.js";
import { createGate } from "../core/gate.js";
import type { GateOptions } from "../core/gate-options.js";
import { byUrls } from "../core/mount.js";
import { answer } from "../core/node-answer.js";
import { nodeSourceUntil } from "../core/node-source.js";
import { type Passage, pass } from "../core/passage.js";
import { sentFields } from "../core/sent-fields.js";

declare global {
  namespace Express {
    interface Request {
      /** The decoded request, and what is to be sent on; only behind `preflightMiddleware`. */
      deepgram?: Checked | undefined;
    }
  }
}

/** What the middleware adds to a request, where the types of Express do not say it. */
export interface DeepgramRequest<Id extends EndpointId = EndpointId> {
  /** The decoded request, and what is to be sent on. */
  deepgram: Checked<Id>;
  /** The decoded body; `undefined` where it was not read to its end, as audio is not. */
  body?: Checked<Id>["body"];
}

/** A handler of Connect and its kin, which can be awaited, too. */
export interface PreflightMiddleware {
  (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void;
  /** Without `next` it says whether the request goes on; otherwise it was answered, or its client went away. */
  (request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** What Connect and its middleware put on a request. */
interface ConnectRequest extends IncomingMessage, Partial<DeepgramRequest> {
  originalUrl?: string;
  rawBody?: unknown;
  _body?: boolean;
}

/**
 * Makes a middleware for Express 4 and 5, Connect, servers of `node:http` and the API routes of Next.js pages, that answers what the API would reject.
 *
 * It has to come before every parser of bodies, and in Next.js `bodyParser` is to be `false`; a body that was read before is taken from `request.rawBody`, where `verify` of a parser
 * left its bytes. Deepgram's own paths are looked for from the mount on, and in the whole path; `routes` are whole paths. What a handler has not read of a body that is a stream is
 * thrown away when the response is over.
 *
 * @param options - Those of `preflight`, which endpoint a route of one's own is, and hooks.
 * @returns The middleware. It sets `request.deepgram` and `request.body`, and calls `next`, with an error for a body that was read before and whose bytes nobody kept; without `next`
 *   its promise says whether the request goes on, and is rejected with that error.
 * @throws TypeError for an option or an endpoint that does not exist.
 * @example
 * app.post("/api/tts", preflightMiddleware({ endpoint: "speak.v1", parameters: "body" }), async ({ deepgram }, response) => {
 *   if (deepgram?.endpoint !== "speak.v1") return;
 *   const { url, ...init } = deepgram.wire;
 *   const answer = await fetch(`https://api.deepgram.com${url}`, { ...init, headers: { ...init.headers, authorization: `Token ${key}` } });
 *   response.status(answer.status).send(Buffer.from(await answer.arrayBuffer()));
 * });
 */
export function preflightMiddleware<Id extends EndpointId = EndpointId>(options: GateOptions<Id> = {}): PreflightMiddleware {
  const gate = createGate(options);

  async function goesOn(request: ConnectRequest, response: ServerResponse): Promise<boolean> {
    const { method = "", url = "", originalUrl = url } = request;
    const gateHere = byUrls(gate, options.routes === undefined ? [url, originalUrl] : [originalUrl]);
    const kept = keptBytes(request);
    const fields = sentFields(request.headers, request.rawHeaders);
    let isOpened = false;
    let passage: Passage;
    try {
      passage = await pass(gateHere, { method, url, headers: kept === undefined ? fields : withoutCoding(fields) }, () => {
        if (kept === undefined && isRead(request)) throw new Error(readBefore);
        isOpened = true;
        return kept === undefined ? nodeSourceUntil(request, response) : bytesSource(kept);
      });
    } catch (error) {
      // nobody is there to be answered, or somebody else has answered
      if (isOpened && (response.writableEnded || (request.destroyed && !request.complete))) return false;
      throw error;
    }
    if (passage.kind === "rejected") {
      answer(request, response, passage.rejected);
      return false;
    }
    request.deepgram = passage.checked;
    if (isOpened) {
      request.body = passage.checked.body;
      // by this the parsers of Express 4 know that there is nothing left for them; those of Express 5 see it
      request._body = true;
    }
    return true;
  }

  function middleware(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  function middleware(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void;
  function middleware(request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void): Promise<boolean> | undefined {
    const going = goesOn(request, response);
    if (next === undefined) return going;
    going.then(
      (isGoing) => {
        if (isGoing) next();
      },
      (error: unknown) => next(error),
    );
    return undefined;
  }
  return middleware;
}

const readBefore =
  "preflight: the body was read before it could be checked. Put preflightMiddleware before express.json() and every other parser, " +
  "set `bodyParser: false` in Next.js, or keep the bytes as request.rawBody: express.json({ verify: (request, response, bytes) => { request.rawBody = bytes; } })";

function isRead({ readableDidRead, readableEncoding }: IncomingMessage): boolean {
  return readableDidRead || readableEncoding !== null;
}

function keptBytes(request: ConnectRequest): Uint8Array | undefined {
  return isRead(request) && request.rawBody instanceof Uint8Array ? request.rawBody : undefined;
}

/** The parsers that let `verify` see the bytes have decoded them by then. */
function withoutCoding({ "content-encoding": _, ...headers }: IncomingHttpHeaders): IncomingHttpHeaders {
  return headers;
}

function bytesSource(bytes: Uint8Array): BodySource {
  let rest: Uint8Array | undefined = bytes;
  const letGo = async () => {
    rest = undefined;
  };
  return {
    async next() {
      const chunk = rest;
      rest = undefined;
      return chunk;
    },
    cancel: letGo,
    leave: letGo,
  };
}
