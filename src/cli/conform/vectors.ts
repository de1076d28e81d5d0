import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { VectorRequest } from "../../checks/kind/case.js";
import type { Repeat } from "../../checks/kind/examples.js";
import type { SentFrame } from "../../checks/kind/message-case.js";
import type { Expectation, MessageVector, Vector, VectorFile } from "../../compile/vectors/vector.js";
import { dataFile } from "../terminal/package-data.js";

/** A vector of the package, and its endpoint. */
export interface PackedVector extends Vector {
  readonly endpoint: string;
}

/** A vector of a message, and its endpoint. */
export interface PackedMessage extends MessageVector {
  readonly endpoint: string;
}

/**
 * Reads the conformance vectors of the package.
 *
 * @returns The vectors, by endpoint.
 */
export function packedVectors(): PackedVector[] {
  return packedFiles().flatMap(({ endpoint, vectors }) => vectors.map((vector) => ({ ...vector, endpoint })));
}

/**
 * Reads the vectors of the messages of streams.
 *
 * @returns The vectors, by endpoint.
 */
export function packedMessages(): PackedMessage[] {
  return packedFiles().flatMap(({ endpoint, messages = [] }) => messages.map((vector) => ({ ...vector, endpoint })));
}

function packedFiles(): VectorFile[] {
  const folder = dataFile("generated/vectors", "vectors.json.gz");
  if (folder.endsWith(".gz")) return JSON.parse(gunzipSync(readFileSync(folder)).toString()) as VectorFile[];
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as VectorFile);
}

/**
 * Reads the catalogue of the package, to find the response headers of expected answers.
 *
 * @returns The search: `content-type`, and `dg-error` where the server sends it; empty for an accepted request.
 */
export function expectedHeaders(): (expect: Expectation) => Readonly<Record<string, string>> {
  const { errors } = JSON.parse(readFileSync(dataFile("schemas/errors.json"), "utf8")) as {
    readonly errors: Readonly<Record<string, { readonly shape: string }>>;
  };
  return ({ error = "", err_msg }) => {
    const shape = errors[error]?.shape;
    if (shape === undefined) return {};
    if (shape === "text" || shape === "html") return { "content-type": shape === "html" ? "text/html" : "text/plain; charset=utf-8" };
    const isNamed = shape === "error-code" && err_msg !== undefined && /^[\t -~]*$/.test(err_msg);
    return { "content-type": "application/json", ...(isNamed && { "dg-error": err_msg }) };
  };
}

/** The line that asks for the verdict on a vector. */
export interface AskedLine {
  readonly id: string;
  readonly endpoint: string;
  readonly auth?: "check";
  /** The request, with repeated parts of the URL and the body expanded. */
  readonly request: Pick<VectorRequest, "method" | "url" | "headers" | "body" | "bodyBase64">;
  readonly decoded?: object;
}

/** The line that asks for the verdict on the last of several frames of a stream. */
export interface AskedMessage {
  readonly id: string;
  readonly endpoint: string;
  /** The query of the handshake, if the answer depends on it. */
  readonly query?: string;
  readonly frames: readonly AskedFrame[];
}

/** A frame: its text or its bytes, and the second since the start of the stream. */
export type AskedFrame = ({ readonly text: string } | { readonly base64: string }) & { readonly second: number };

/**
 * Builds the line that asks for the verdict on a message.
 *
 * @param vector - The vector.
 * @returns The line, with long and repeated frames expanded.
 */
export function askedMessage({ id, endpoint, query, before = [], message }: PackedMessage): AskedMessage {
  let second = 0;
  const frames = [...before, message].flatMap((sent: SentFrame): AskedFrame[] => {
    second = sent.second ?? second;
    const content = "base64" in sent ? { base64: sent.base64 } : { text: "text" in sent ? sent.text : expanded(sent.textRepeat) };
    return new Array<AskedFrame>(sent.times ?? 1).fill({ ...content, second });
  });
  return { id, endpoint, ...(query !== undefined && { query }), frames };
}

/**
 * Builds the line that asks for the verdict on a vector.
 *
 * @param vector - The vector.
 * @returns The line, without the expected answer.
 */
export function askedLine({ id, endpoint, auth, request, decoded }: PackedVector): AskedLine {
  const { urlRepeat, bodyRepeat, ...rest } = request;
  return {
    id,
    endpoint,
    ...(auth === undefined ? {} : { auth }),
    request: {
      ...rest,
      ...(urlRepeat === undefined ? {} : { url: expanded(urlRepeat) }),
      ...(bodyRepeat === undefined ? {} : { body: expanded(bodyRepeat) }),
    },
    ...(decoded === undefined ? {} : { decoded }),
  };
}

function expanded({ prefix, unit, times, suffix }: Repeat): string {
  return prefix + unit.repeat(times) + suffix;
}
