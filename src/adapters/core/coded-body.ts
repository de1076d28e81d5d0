import type { Operation } from "../../engine/operation.js";
import type { Accepted, Rejected } from "../../engine/verdict.js";
import type { Options } from "../../index.js";
import { acceptedCodings, type Decoding } from "./content-coding.js";

/** What a verdict on a coded body is made of. */
export interface CodedRequest {
  readonly operation: Operation;
  /** The body as sent, and decoded. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly decoding: Decoding;
  /** The options of the owner of the route. */
  readonly options: Options;
  /** Evaluates the request with a body; without `Content-Encoding` where the body is said to be plain. */
  evaluate(body: Uint8Array<ArrayBuffer>, isPlain: boolean): Accepted | Rejected;
  /** The rejection of a decoded body over the limit; `undefined` where the length does not decide. */
  tooLong(): Rejected | undefined;
}

/**
 * Evaluates a request whose body has a content coding.
 *
 * It is unknown which codings the server decodes, so there are two readings: the body as it is, and decoded. A rule of the server rejects a request
 * that is invalid in both. A limit or a rule that the owner set rejects a request that breaks it in either. Where the owner set some and neither reading is
 * possible, the answer is 415.
 *
 * @param request - The request.
 * @returns The verdict; the body of an accepted request is the decoded one, where the body as it is cannot be read.
 */
export function evaluateCoded(request: CodedRequest): Accepted | Rejected {
  const { bytes, decoding, evaluate, tooLong } = request;
  const coded = evaluate(bytes, false);
  if (!coded.ok) return coded;
  const asIs = evaluate(bytes, true);
  const isReadable = asIs.ok && asIs.body !== undefined;
  if (decoding.kind === "decoded") {
    const decoded = evaluate(decoding.bytes, true);
    if (decoded.ok) {
      if (isReadable) return coded;
      const more = coded.notices.filter(({ id }) => !decoded.notices.some((notice) => notice.id === id));
      return { ...decoded, notices: [...decoded.notices, ...more] };
    }
    if (!asIs.ok) return decoded;
    // beside a coding, only the owner's rules are enforced
    const byOwner = evaluate(decoding.bytes, false);
    return byOwner.ok ? coded : byOwner;
  }
  if (decoding.kind === "too long") {
    const rejected = asIs.ok && request.options.limits?.bodyBytes === undefined ? undefined : tooLong();
    if (rejected) return rejected;
  }
  return !isReadable && hasOwnRules(request) ? unsupportedCoding(request) : coded;
}

/** Whether the owner of the route set a limit, or a rule about the body to `enforce`. */
function hasOwnRules({ operation, options: { limits, rules } }: CodedRequest): boolean {
  if (limits?.bodyBytes !== undefined || limits?.textCharacters !== undefined) return true;
  const modes: Readonly<Record<string, unknown>> = rules ?? {};
  return operation.checks.some(
    ({ stage, reads, rules: own }) =>
      stage === "body" &&
      reads === "body" &&
      Object.values(own).some((rule) => rule && Object.hasOwn(modes, rule.id) && modes[rule.id] === "enforce"),
  );
}

/** The answer to a body that cannot be checked against the rules of the owner (RFC 9110 15.5.16, RFC 9457). */
function unsupportedCoding({ operation }: CodedRequest): Rejected {
  const hint = `Send the body without Content-Encoding, or in one of: ${acceptedCodings}.`;
  const text = JSON.stringify({ title: "Unsupported Media Type", status: 415, detail: `The body cannot be decoded. ${hint}` });
  return {
    ok: false,
    endpoint: operation.id,
    status: 415,
    headers: { "content-type": "application/problem+json", "accept-encoding": acceptedCodings },
    body: text,
    text,
    rule: {
      id: "body-encoded",
      certainty: { rejects: "inferred", text: "inferred" },
      pointer: "/headers/content-encoding",
      docs: "https://www.rfc-editor.org/rfc/rfc9110#section-8.4",
      hint,
      evidence: [],
    },
    notices: [],
  };
}
