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
export const acceptedCodings = "gzip, deflate, br, zstd";

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
