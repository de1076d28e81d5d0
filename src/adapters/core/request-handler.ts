import { mediaTypeEssence } from "../../decode/text/field-value.js";
import { type BodyNeed, bodyNeed } from "../../engine/body-need.js";
import type { AcceptedBy } from "../../engine/endpoints.js";
import type { Operation, Operations } from "../../engine/operation.js";
import type { PreflightOptions } from "../../engine/options.js";
import { compilePreflight } from "../../engine/preflight.js";
import type { Accepted, Rejected } from "../../engine/verdict.js";
import { type HeaderFields, headerReader, type RequestTarget, splitUrl } from "../../engine/wire-request.js";
import type { EndpointId, Endpoints } from "../../index.js";
import { type LocalAnswer, type Problem, problemAnswer, rejection, unknownProperties, unknownRoute, wrongMethod } from "./answer.js";
import { type BodyPart, type BodySource, readUpTo, streamOf } from "./body.js";
import { contentCoding, type Decoding, decodeBody, decodeNow, evaluateCoded } from "./content-coding.js";
import { type AdapterOptions, checkOptions, ownRoute, type RequestContext, samePath, searchOf } from "./options.js";
import { type MovedParameters, moveParameters, parameterPolicy, policiesFor, queryNames } from "./parameters.js";

/** The head of a request. */
export interface RequestHead {
  readonly method: string;
  /** The URL, absolute or origin-relative. A mounted handler has several; the first that is a known route counts. */
  readonly url: string | readonly string[];
  readonly headers: HeaderFields;
  /** Says whether a path of the option `routes` is the one of this request, as the framework compares them. */
  readonly isRoute?: (route: string, path: string) => boolean;
  /** The whole body, if it is in memory: head and body are then validated at once. `decide` gets the same bytes. */
  readonly body?: Uint8Array<ArrayBuffer> | undefined;
}

/** The request to send to Deepgram, without its body. */
export interface WireHead {
  readonly method: string;
  /** Path and query: append them to `https://api.deepgram.com`. */
  readonly url: string;
  /** `content-type`, and `content-encoding` if the client sent one. The client's other headers, its credentials above all, are not for Deepgram. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The request to send to Deepgram. */
export interface WireForward extends WireHead {
  /** The body: bytes; a stream if it was not read to its end, such as audio; `null` if there is none. */
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> | null;
  /** Present if `body` is a stream: `fetch` needs it. */
  readonly duplex?: "half";
}

/** An accepted request, decoded, with the request to send to Deepgram. */
export type CheckedBy<Id extends EndpointId> = { [One in Id]: AcceptedBy<Endpoints, One> & { readonly wire: WireForward } }[Id];

/** A request for an unknown endpoint: it was not checked, and its body was not read. */
export type Unchecked = Accepted<null, undefined, undefined>;

/** What a handler gets. */
export type Checked<Id extends EndpointId = EndpointId> = CheckedBy<Id> | Unchecked;

/** The result for a request that was not checked. */
export const unchecked: Unchecked = /* @__PURE__ */ Object.freeze({
  ok: true,
  endpoint: null,
  query: undefined,
  body: undefined,
  notices: /* @__PURE__ */ Object.freeze([]),
});

const uncheckedMarked: Unchecked = /* @__PURE__ */ Object.freeze({ ...unchecked });
const marked = /* @__PURE__ */ new WeakSet<Checked>();

/**
 * Says whether `forward` marks the answers that it makes itself, as the option `mark` asked for.
 *
 * @param checked - The request.
 * @returns Whether it does.
 */
export function isMarked(checked: Checked): boolean {
  return checked === uncheckedMarked || marked.has(checked);
}

/** What to do with a request, decided by its head. */
export type HeadDecision =
  /** The request is not for a known endpoint: it is not checked. */
  | { readonly kind: "unknown"; readonly mark: boolean }
  | { readonly kind: "answered"; readonly answer: LocalAnswer }
  | {
      readonly kind: "open";
      readonly mark: boolean;
      /** How much of the body to read. */
      readonly need: BodyNeed;
      /** Decides with the part of the body that was read; `null` if there is none, `undefined` if it was not looked at. */
      decide(part: BodyPart | null | undefined, decoding?: Decoding): BodyDecision;
      /** Decodes the body for `decide`, also on platforms without `node:zlib`; `undefined` without a content coding. */
      decode(part: BodyPart | null | undefined): Promise<Decoding> | undefined;
    };

/** What to do with a request, decided by its body. */
export type BodyDecision =
  | { readonly kind: "answered"; readonly answer: LocalAnswer }
  | {
      readonly kind: "accepted";
      readonly accepted: Accepted;
      readonly wire: WireHead;
      /** The body to send, if it is not the client's. */
      readonly body: Uint8Array<ArrayBuffer> | undefined;
    };

/** Decides by the head of a request. */
export type RequestHandler = (head: RequestHead) => HeadDecision;

/**
 * Creates the handler behind every adapter: it validates the head first, and then says how much of the body to read.
 *
 * @param operations - The endpoints to check.
 * @param options - The options of the adapter.
 * @returns The handler.
 * @throws TypeError for an unknown option or endpoint, or a route to an endpoint whose path has parameters.
 */
export function createRequestHandler(operations: Operations, options: AdapterOptions): RequestHandler {
  const { endpoint, routes, parameters = "query", allow, unknown = "pass", mark = false, onReject, onNotice, ...validation } = options;
  checkOptions(options);
  const log = onReject === undefined ? developmentLog() : undefined;
  const notifyRejected = log ?? onReject ?? undefined;
  const all = operations();
  const preflight = compilePreflight(all, validation as PreflightOptions);
  const own = endpoint === undefined ? undefined : ownRoute(all, endpoint);
  const byPath = routes && Object.entries(routes).map(([path, id]) => [path, ownRoute(all, id)] as const);
  const policies = policiesFor(all, options);
  const byId = new Map(all.map((operation) => [operation.id, operation]));
  const inBody = parameters === "body";
  const notKnown: HeadDecision = { kind: "unknown", mark };

  /** The answer to a body of this length, whatever its bytes; `undefined` if the length does not decide. */
  const byLength = (bytes: number, request: { method: string; url: string; headers: HeaderFields }): Rejected | undefined => {
    // untouched pages take no memory; a copy of every body would
    const verdict: Accepted | Rejected = preflight({ ...request, body: new Uint8Array(bytes) });
    return !verdict.ok && verdict.status === 413 ? verdict : undefined;
  };
  const answered = (problem: Problem, context?: RequestContext) => {
    log?.(problem, context);
    return { kind: "answered", answer: problemAnswer(problem, mark) } as const;
  };

  /** The route of a request; `undefined` if it is unknown or another method's. */
  const routeOf = (head: RequestHead, target: RequestTarget): Operation | undefined => {
    if (own !== undefined) return own;
    const isRoute = head.isRoute ?? samePath;
    return byPath?.find(([route]) => isRoute(route, target.path))?.[1];
  };

  const decideHead = (head: RequestHead, url: string): HeadDecision => {
    const target = splitUrl(own === undefined ? url : `/${searchOf(url)}`);
    if (target === undefined) return notKnown;
    const mapped = routeOf(head, target);
    if (mapped === undefined && byPath !== undefined) return notKnown;
    // the URL parser would read such a path as a host
    if (mapped === undefined && target.path.startsWith("//")) return notKnown;
    if (mapped !== undefined && head.method.toUpperCase() !== mapped.method) return notKnown;
    const path = mapped?.path ?? target.path;
    const urlOf = (query: string) => (query === "" ? path : `${path}?${query}`);
    const request = { method: mapped?.method ?? head.method, url: urlOf(target.query), headers: head.headers };
    const isMoved = inBody && mapped !== undefined;
    const header = headerReader(head.headers);
    const coding = contentCoding(header("content-encoding"));
    const whole = isMoved || coding !== undefined ? undefined : head.body;
    // parameters from the body are not known yet
    const early: Accepted | Rejected = isMoved
      ? unread(mapped)
      : preflight(whole === undefined ? request : { method: request.method, url: request.url, headers: request.headers, body: whole });
    if (early.ok && early.endpoint === null) return notKnown;
    const operation = mapped ?? byId.get(early.endpoint as string);
    if (operation === undefined) return notKnown;
    const context: RequestContext = { endpoint: operation.id as EndpointId, method: request.method };
    const refuse = policies.get(operation.id) ?? parameterPolicy(undefined, isMoved);
    const refusal = refuse(queryNames(target.query));
    if (refusal !== undefined) return answered(refusal, context);
    const notify = <Verdict extends Accepted | Rejected>(verdict: Verdict): Verdict => {
      if (!verdict.ok) notifyRejected?.(verdict, context);
      if (verdict.notices.length > 0) onNotice?.(verdict.notices, context);
      return verdict;
    };
    if (!early.ok) return { kind: "answered", answer: rejection(notify(early), mark) };
    const type = header("content-type") ?? "";
    const need = bodyNeed(operation, type, options.limits?.bodyBytes);
    if (whole !== undefined && need.kind !== "whole") return decideHead({ ...head, body: undefined }, url);
    const isJson = mediaTypeEssence(type) === "application/json";
    const limit = need.kind === "whole" ? need.limit : 0;
    const withoutCoding: HeaderFields = { append: () => {}, get: (name) => (name === "content-encoding" ? null : (header(name) ?? null)) };
    const isCoded = (part: BodyPart | null | undefined): part is BodyPart =>
      coding !== undefined && need.kind === "whole" && part?.complete === true && part.bytes.length > 0;
    return {
      kind: "open",
      mark,
      need,
      decode(part) {
        return isCoded(part) ? decodeBody(coding as string, part.bytes, limit) : undefined;
      },
      decide(part, decoding) {
        const decoded = isCoded(part) ? (decoding ?? decodeNow(coding as string, part.bytes, limit)) : undefined;
        // moved parameters leave plain JSON behind
        const isSentPlain = isMoved && isJson && decoded?.kind === "decoded";
        const source = isSentPlain ? decoded.bytes : part?.complete === true ? part.bytes : undefined;
        const moved = isMoved && isJson && source ? moveParameters(operation, target.query, source) : undefined;
        const refusedBody = moved && refuse(moved.moved);
        if (refusedBody !== undefined) return answered(refusedBody, context);
        const url = moved === undefined ? request.url : urlOf(moved.query);
        const isValidated = part?.complete !== false || need.kind !== "whole" || need.judgedBeyond;
        const bodyOf = () => (!isValidated || part === undefined ? undefined : (moved?.body ?? source ?? part?.bytes ?? null));
        const isTooLong = need.kind === "whole" && isValidated && part?.complete === false;
        const verdict: Accepted | Rejected =
          whole !== undefined && part?.bytes === whole
            ? early
            : decoded && isCoded(part) && !isSentPlain
              ? evaluateCoded({
                  operation,
                  bytes: part.bytes,
                  decoding: decoded,
                  options: validation,
                  evaluate: (body, isPlain) => preflight({ ...request, url, body, ...(isPlain && { headers: withoutCoding }) }),
                  tooLong: () =>
                    need.kind === "whole" && need.judgedBeyond ? byLength(limit + 1, { ...request, headers: withoutCoding }) : undefined,
                })
              : ((isTooLong ? byLength(limit + 1, request) : undefined) ??
                preflight({ ...request, url, body: bodyOf(), ...(isSentPlain && { headers: withoutCoding }) }));
        const unknownProperty = propertyProblem(verdict, moved, operation);
        if (unknownProperty !== undefined) return answered(unknownProperty, context);
        notify(verdict);
        if (!verdict.ok) return { kind: "answered", answer: rejection(verdict, mark) };
        const headers: Record<string, string> = {};
        for (const name of ["content-type", "content-encoding"]) {
          const value = isSentPlain && name === "content-encoding" ? undefined : header(name);
          if (value !== undefined) headers[name] = value;
        }
        return {
          kind: "accepted",
          accepted: verdict,
          wire: { method: request.method, url, headers },
          body: moved?.body ?? (isSentPlain ? source : undefined),
        };
      },
    };
  };

  const refuseUnknown = (head: RequestHead, urls: readonly string[]): HeadDecision => {
    const [url = ""] = urls;
    const target = splitUrl(own === undefined ? url : `/${searchOf(url)}`);
    const mapped = target && routeOf(head, target);
    // CORS asks before each request
    if (mapped !== undefined) return head.method.toUpperCase() === "OPTIONS" ? notKnown : answered(wrongMethod(mapped.method));
    return answered(unknownRoute(target?.path ?? "", byPath ? byPath.map(([path]) => path) : all.map(({ path }) => path)));
  };

  return (head) => {
    const urls = typeof head.url === "string" ? [head.url] : head.url;
    for (const url of urls) {
      const decision = decideHead(head, url);
      if (decision.kind !== "unknown") return decision;
    }
    return unknown === "reject" ? refuseUnknown(head, urls) : notKnown;
  };
}

/** What became of a request. */
export type Outcome<Id extends EndpointId = EndpointId> =
  | { readonly kind: "answered"; readonly answer: LocalAnswer }
  | {
      readonly kind: "passed";
      readonly checked: Checked<Id>;
      /** The client's body; `undefined` if it was not read to its end. */
      readonly read: Uint8Array<ArrayBuffer> | undefined;
    };

/**
 * Validates a request. It reads the body once, and no further than the verdict needs.
 *
 * @param handler - The handler.
 * @param head - The request without its body.
 * @param open - Opens the body; `undefined` if there is none. Not called if the head decides.
 * @returns The answer, or the request for your handler.
 * @throws What reading the body throws.
 */
export async function validateRequest(
  handler: RequestHandler,
  head: RequestHead,
  open: () => BodySource | undefined | Promise<BodySource | undefined>,
): Promise<Outcome> {
  const decision = handler(head);
  if (decision.kind === "unknown") return { kind: "passed", checked: decision.mark ? uncheckedMarked : unchecked, read: undefined };
  if (decision.kind === "answered") return decision;
  const { need } = decision;
  const source = need.kind === "nothing" ? undefined : await open();
  let part: BodyPart | undefined;
  if (source !== undefined)
    part = await readUpTo(source, need.kind === "whole" ? need.limit + 1 : need.kind === "beginning" ? need.bytes : 0);
  const result = decision.decide(part ?? null, await decision.decode(part));
  if (result.kind === "answered") {
    await source?.leave();
    return result;
  }
  const { accepted, wire } = result;
  const read = part?.complete === true ? part.bytes : undefined;
  const body = result.body ?? read ?? (source === undefined || part === undefined ? null : streamOf(part.bytes, source));
  const forwarded: WireForward = body instanceof ReadableStream ? { ...wire, body, duplex: "half" } : { ...wire, body };
  // the engine is the same for every endpoint; the types come from the schemas that it validated against
  const checked = { ...accepted, wire: forwarded } as unknown as Checked;
  if (decision.mark) marked.add(checked);
  return { kind: "passed", checked, read };
}

/** The problem of an unknown property, if that is why the endpoint rejects the body. */
function propertyProblem(verdict: Accepted | Rejected, moved: MovedParameters | undefined, operation: Operation): Problem | undefined {
  if (verdict.ok || moved === undefined || moved.unknown.length === 0 || !/^\/body(?:\/|$)/.test(verdict.rule.pointer)) return undefined;
  const known = [...(operation.body?.fields ?? []), ...operation.query.fields].map(({ name }) => name);
  return unknownProperties(moved.unknown, known);
}

/** The default of `onReject`: one line on standard error in development. It never contains a key or the text. */
function developmentLog(): ((rejected: Rejected | Problem, context: RequestContext | undefined) => void) | undefined {
  if (!isDevelopment()) return undefined;
  return (rejected, context) => {
    const what =
      "detail" in rejected
        ? `${rejected.status} ${rejected.rule}: ${rejected.detail}`
        : `${rejected.status} ${rejected.rule.id} at ${rejected.rule.pointer}: ${rejected.rule.hint}`;
    // one line, whatever a parameter contains: the pattern is all control characters and both separators
    console.error(
      `deepgram-preflight: ${context === undefined ? "" : `${context.endpoint} `}${what}`.replace(
        /[^ -~\u00a0-\u2027\u202a-\uffff]+/g,
        " ",
      ),
    );
  };
}

function unread({ id }: Operation): Accepted {
  return { ok: true, endpoint: id, query: {}, body: undefined, notices: [] };
}

function isDevelopment(): boolean {
  const { process } = globalThis as { readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> } };
  try {
    return process?.env !== undefined && process.env["NODE_ENV"] !== "production";
  } catch {
    // Deno throws if the program may not read the environment
    return false;
  }
}
