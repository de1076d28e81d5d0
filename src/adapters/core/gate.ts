import { allOperations } from "../../../generated/operations/index.js";
import { nearest } from "../../checks/nearest.js";
import { mediaTypeEssence } from "../../decode/text/field-value.js";
import { type BodyNeed, bodyNeed } from "../../engine/body-need.js";
import type { Operation } from "../../engine/operation.js";
import type { Accepted, Rejected } from "../../engine/verdict.js";
import { type HeaderFields, headerReader, requestTarget } from "../../engine/wire-request.js";
import { createPreflight, type EndpointId } from "../../index.js";
import type { BodyPart } from "./body-source.js";
import { evaluateCoded } from "./coded-body.js";
import { contentCoding, type Decoding, decodeBody, decodeNow } from "./content-coding.js";
import type { GateOptions, RequestContext } from "./gate-options.js";
import { parametersInBody } from "./parameters-in-body.js";

/** A request of which the head is there. */
export interface IncomingHead {
  readonly method: string;
  /** The URL, absolute or from its path on. */
  readonly url: string;
  readonly headers: HeaderFields;
}

/** The request that goes to Deepgram, but for its body. */
export interface WireHead {
  readonly method: string;
  /** Path and query: what comes behind `https://api.deepgram.com`. */
  readonly url: string;
  /** `content-type`, and `content-encoding` where there is one: what else a client sent, its credentials above all, is not for Deepgram. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What is to be done with a request whose head is there. */
export type Entrance =
  /** It is for no endpoint that is known: nothing is checked. */
  | { readonly kind: "unknown" }
  | { readonly kind: "rejected"; readonly rejected: Rejected }
  | {
      readonly kind: "open";
      /** How much of the body is to be read. */
      readonly need: BodyNeed;
      /** Judges the request with what was read of its body; `null` where it has none, `undefined` where nobody looked. */
      judge(part: BodyPart | null | undefined, decoding?: Decoding): Judgement;
      /** Decodes the body for `judge`, on platforms without `node:zlib` too; `undefined` where it has no content coding. */
      decode(part: BodyPart | null | undefined): Promise<Decoding> | undefined;
    };

/** What comes of a request whose body was read as far as needed. */
export type Judgement =
  | { readonly kind: "rejected"; readonly rejected: Rejected }
  | {
      readonly kind: "accepted";
      readonly accepted: Accepted;
      readonly wire: WireHead;
      /** The bytes to send, where they are not those that were read. */
      readonly body: Uint8Array<ArrayBuffer> | undefined;
    };

/** Says of a request whose head is there what is to be done with it. */
export type Gate = (head: IncomingHead) => Entrance;

/**
 * Makes what every adapter asks: what comes before the body is judged before the body is read, and of the body no more is asked for than a verdict needs.
 *
 * @param options - The options of the adapter.
 * @returns The function.
 * @throws TypeError for an option or an endpoint that does not exist, or an endpoint whose path has parameters under a route of one's own.
 */
export function createGate(options: GateOptions): Gate {
  const { endpoint, routes, parameters = "query", onReject, onNotice, ...judging } = options;
  if (parameters !== "query" && parameters !== "body")
    throw new TypeError(`preflight: parameters is query or body, not ${String(parameters)}`);
  if (endpoint !== undefined && routes !== undefined)
    throw new TypeError("preflight: either every request is for one endpoint, or routes say which");
  for (const [name, hook] of Object.entries({ onReject, onNotice })) {
    if (hook !== undefined && typeof hook !== "function") throw new TypeError(`preflight: ${name} is a function`);
  }
  for (const path of Object.keys(routes ?? {})) {
    if (!path.startsWith("/")) throw new TypeError(`preflight: a route is a path from its / on, not ${JSON.stringify(path)}`);
  }
  const preflight = createPreflight(judging);
  const operations = allOperations();
  const own = endpoint === undefined ? undefined : ownRoute(operations, endpoint);
  const byPath = routes && new Map(Object.entries(routes).map(([path, id]) => [path, ownRoute(operations, id)]));

  /** The answer to a body of so many bytes, whatever they are; `undefined` where the length does not decide. */
  const byLength = (bytes: number, request: IncomingHead): Rejected | undefined => {
    // pages that nobody touches take no memory, as a second copy of every body would
    const verdict: Accepted | Rejected = preflight({ ...request, body: new Uint8Array(bytes) });
    return !verdict.ok && verdict.status === 413 ? verdict : undefined;
  };

  return (head) => {
    const target = requestTarget(own === undefined ? head.url : `/${searchOf(head.url)}`);
    if (target === undefined) return { kind: "unknown" };
    const mapped = own ?? byPath?.get(target.path);
    if (mapped === undefined && byPath !== undefined) return { kind: "unknown" };
    // such a path would be read as a host
    if (mapped === undefined && target.path.startsWith("//")) return { kind: "unknown" };
    // a route of one's own answers other methods, such as OPTIONS, by itself
    if (mapped !== undefined && head.method.toUpperCase() !== mapped.method) return { kind: "unknown" };
    const path = mapped?.path ?? target.path;
    const urlOf = (query: string) => (query === "" ? path : `${path}?${query}`);
    const request = { method: mapped?.method ?? head.method, url: urlOf(target.query), headers: head.headers };
    const isMoved = parameters === "body" && mapped !== undefined;
    const told = <Verdict extends Accepted | Rejected>(verdict: Verdict): Verdict => {
      const context: RequestContext = { endpoint: verdict.endpoint as EndpointId, method: request.method };
      if (!verdict.ok) onReject?.(verdict, context);
      if (verdict.notices.length > 0) onNotice?.(verdict.notices, context);
      return verdict;
    };
    // where the query is in the body, nothing is known before
    const early: Accepted | Rejected = isMoved ? unread(mapped) : preflight(request);
    if (!early.ok) return { kind: "rejected", rejected: told(early) };
    if (early.endpoint === null) return { kind: "unknown" };
    const operation = mapped ?? operations.find(({ id }) => id === early.endpoint);
    if (operation === undefined) return { kind: "unknown" };
    const field = headerReader(head.headers);
    const type = field("content-type") ?? "";
    const need = bodyNeed(operation, type, options.limits?.bodyBytes);
    const isJson = mediaTypeEssence(type) === "application/json";
    const coding = contentCoding(field("content-encoding"));
    const withoutCoding: HeaderFields = { append: () => {}, get: (name) => (name === "content-encoding" ? null : (field(name) ?? null)) };
    const isCoded = (part: BodyPart | null | undefined): part is BodyPart =>
      coding !== undefined && need.kind === "whole" && part?.complete === true && part.bytes.length > 0;
    return {
      kind: "open",
      need,
      decode(part) {
        return isCoded(part) ? decodeBody(coding as string, part.bytes, limitOf(need)) : undefined;
      },
      judge(part, decoding) {
        const decoded = isCoded(part) ? (decoding ?? decodeNow(coding as string, part.bytes, limitOf(need))) : undefined;
        // what is moved is sent as plain JSON
        const isPlainSent = isMoved && isJson && decoded?.kind === "decoded";
        const source = isPlainSent ? decoded.bytes : part?.complete === true ? part.bytes : undefined;
        const moved = isMoved && isJson && source ? parametersInBody(operation, target.query, source) : undefined;
        const url = moved === undefined ? request.url : urlOf(moved.query);
        const isJudged = part?.complete !== false || need.kind !== "whole" || need.judgedBeyond;
        const bodyOf = () => (!isJudged || part === undefined ? undefined : (moved?.body ?? part?.bytes ?? null));
        const isTooLong = need.kind === "whole" && isJudged && part?.complete === false;
        const verdict: Accepted | Rejected = told(
          decoded && isCoded(part) && !isPlainSent
            ? evaluateCoded({
                operation,
                bytes: part.bytes,
                decoding: decoded,
                options: judging,
                evaluate: (body, isPlain) => preflight({ ...request, url, body, ...(isPlain && { headers: withoutCoding }) }),
                tooLong: () =>
                  need.kind === "whole" && need.judgedBeyond ? byLength(need.limit + 1, { ...request, headers: withoutCoding }) : undefined,
              })
            : ((isTooLong ? byLength(need.limit + 1, request) : undefined) ??
                preflight({ ...request, url, body: bodyOf(), ...(isPlainSent && { headers: withoutCoding }) })),
        );
        if (!verdict.ok) return { kind: "rejected", rejected: verdict };
        const headers = Object.fromEntries(
          ["content-type", "content-encoding"].flatMap((name) => {
            const value = isPlainSent && name === "content-encoding" ? undefined : field(name);
            return value === undefined ? [] : [[name, value]];
          }),
        );
        return { kind: "accepted", accepted: verdict, wire: { method: request.method, url, headers }, body: moved?.body };
      },
    };
  };
}

function limitOf(need: BodyNeed): number {
  return need.kind === "whole" ? need.limit : 0;
}

/** The query with its question mark, of a URL that need not be one, as of a proxy: `http://[/api/tts?encoding=mp3`. */
function searchOf(url: string): string {
  const [beforeFragment = ""] = url.split("#", 1);
  const mark = beforeFragment.indexOf("?");
  return mark < 0 ? "" : beforeFragment.slice(mark);
}

function unread({ id }: Operation): Accepted {
  return { ok: true, endpoint: id, query: {}, body: undefined, notices: [] };
}

/** The endpoint behind a route of one's own. */
function ownRoute(operations: readonly Operation[], id: string): Operation {
  const operation = operations.find((one) => one.id === id);
  if (operation === undefined) {
    const near = nearest(
      String(id),
      operations.map((one) => one.id),
      1,
    ).map((other) => `; did you mean ${JSON.stringify(other)}?`);
    throw new TypeError(`preflight: there is no endpoint ${JSON.stringify(id)}${near.join("")}`);
  }
  if (operation.template) throw new TypeError(`preflight: ${id} has parameters in its path, which no route of one's own can give`);
  return operation;
}
