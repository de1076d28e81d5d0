import type { Operation } from "../../engine/operation.js";
import type { Accepted, Rejected } from "../../engine/verdict.js";
import type { Options } from "../../index.js";

/** The result of decoding a body. */
export type Decoding =
  | { readonly kind: "decoded"; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The decoded body is longer than the limit. */
  | { readonly kind: "too long" }
  /** The coding is unknown, the platform cannot decode it, or the body is not in this coding. */
  | { readonly kind: "undecodable" };

const undecodable: Decoding = { kind: "undecodable" };

/** The functions of `node:zlib` that are used; `zstdDecompressSync` exists from Node 22.15 on. */
type NodeZlib = Partial<
  Record<
    "gunzipSync" | "inflateSync" | "brotliDecompressSync" | "zstdDecompressSync",
    (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array<ArrayBuffer>
  >
>;

interface Decoder {
  readonly node: keyof NodeZlib;
  /** The name that `DecompressionStream` has for the coding. */
  readonly web: string;
}

const gzip: Decoder = { node: "gunzipSync", web: "gzip" };

// RFC 9110 8.4.1, RFC 7932 and RFC 8878
const decoders: ReadonlyMap<string, Decoder> = /* @__PURE__ */ new Map([
  ["gzip", gzip],
  ["x-gzip", gzip],
  ["deflate", { node: "inflateSync", web: "deflate" }],
  ["br", { node: "brotliDecompressSync", web: "brotli" }],
  ["zstd", { node: "zstdDecompressSync", web: "zstd" }],
]);

/** The codings to name in `Accept-Encoding`. */
const acceptedCodings = "gzip, deflate, br, zstd";

/**
 * Reads the field `Content-Encoding`.
 *
 * @param value - The value of the field; `undefined` where it is absent.
 * @returns The coding in lower case; `undefined` where the body is not coded.
 */
export function contentCoding(value: string | undefined): string | undefined {
  const coding = value?.replace(/^[ \t]+|[ \t]+$/g, "").toLowerCase() ?? "";
  return coding === "" || coding === "identity" ? undefined : coding;
}

/**
 * Decodes a body with Node's zlib. It stops as soon as the output is longer than the limit.
 *
 * @param coding - The coding in lower case.
 * @param bytes - The body as sent.
 * @param limit - The longest output, in bytes.
 * @returns The decoded body; `undecodable` also where the platform has no `node:zlib`.
 */
export function decodeNow(coding: string, bytes: Uint8Array, limit: number): Decoding {
  const decoder = decoders.get(coding);
  const decode = decoder && nodeZlib()?.[decoder.node];
  if (decode === undefined) return undecodable;
  try {
    return { kind: "decoded", bytes: decode(bytes, { maxOutputLength: Math.max(1, limit) }) };
  } catch (error) {
    return (error as { readonly code?: unknown }).code === "ERR_BUFFER_TOO_LARGE" ? { kind: "too long" } : undecodable;
  }
}

/**
 * Decodes a body with Node's zlib, or with `DecompressionStream` on a platform that has no zlib.
 *
 * @param coding - The coding in lower case.
 * @param bytes - The body as sent.
 * @param limit - The longest output, in bytes; decoding stops as soon as there is more.
 * @returns The decoded body.
 * @example
 * await decodeBody("gzip", gzipSync("Hello"), 2000); // { kind: "decoded", bytes: … }
 */
export async function decodeBody(coding: string, bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Decoding> {
  const decoder = decoders.get(coding);
  if (decoder === undefined) return undecodable;
  return nodeZlib()?.[decoder.node] ? decodeNow(coding, bytes, limit) : decodeStream(decoder.web, bytes, limit);
}

/** Decodes with `DecompressionStream`; platforms differ in the codings that it takes. */
async function decodeStream(format: string, bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Decoding> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format as CompressionFormat));
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    for (const reader = stream.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > limit) {
        void reader.cancel().catch(() => undefined);
        return { kind: "too long" };
      }
      chunks.push(value);
    }
    return { kind: "decoded", bytes: new Uint8Array(await new Blob(chunks).arrayBuffer()) };
  } catch {
    return undecodable;
  }
}

/** Gives `node:zlib` without an import, which a bundler for another platform could not resolve. */
function nodeZlib(): NodeZlib | undefined {
  const { process } = globalThis as { readonly process?: { getBuiltinModule?(name: string): unknown } };
  return process?.getBuiltinModule?.("node:zlib") as NodeZlib | undefined;
}

/** The input for a verdict on a body with a content coding. */
interface CodedRequest {
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
 * that is invalid in both. A limit or rule of the owner rejects a request that breaks it in one of them. If the owner set any and neither reading is
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
    // with a content coding, only the rules of the owner are enforced
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
