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

/** An answer of an implementation: one line. */
export interface Answer {
  readonly id: string;
  readonly verdict: "accepted" | "rejected" | "undecided";
  readonly status?: number;
  /** The code of the close frame that answers a message. */
  readonly close?: number;
  /** The type of the message that answers a message. */
  readonly type?: string;
  readonly err_code?: string;
  readonly err_msg?: string;
  /** An id of errors.json. */
  readonly error?: string;
  /** Whether `err_msg` is null: the implementation knows that it cannot fill the message. */
  readonly isMessageUndecided?: true;
  /** The response headers by lowercase name. */
  readonly headers?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, "string" | "number">> = {
  status: "number",
  close: "number",
  type: "string",
  err_code: "string",
  err_msg: "string",
  error: "string",
};

/**
 * Parses a line that an implementation wrote.
 *
 * @param line - The line.
 * @returns The answer, or an error message.
 */
export function readAnswer(line: string): Answer | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "is not JSON";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "is not a JSON object";
  const answer = value as Record<string, unknown>;
  if (typeof answer["id"] !== "string") return 'has no "id"';
  if (!["accepted", "rejected", "undecided"].includes(answer["verdict"] as string)) {
    return '"verdict" is not "accepted", "rejected" or "undecided"';
  }
  for (const [name, type] of Object.entries(types)) {
    const given = answer[name] ?? undefined;
    if (given !== undefined && typeof given !== type) return `"${name}" is not a ${type}`;
  }
  const { headers, isMessageUndecided: _own, ...rest } = answer;
  const isText = (value: unknown) => typeof value === "string";
  if (headers !== undefined && (typeof headers !== "object" || headers === null || !Object.values(headers).every(isText))) {
    return '"headers" is not an object of strings';
  }
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)) as unknown as Answer;
  return {
    ...given,
    ...(headers !== undefined && { headers: lowercase(headers as Readonly<Record<string, string>>) }),
    ...(answer["err_msg"] === null && { isMessageUndecided: true }),
  };
}

function lowercase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/**
 * Compares an answer with the expected one.
 *
 * The verdict is required, and a rejection must name the error: with `error`, or with `status`, `close` or `type`, and `err_code`. Other fields are compared only
 * if they are present.
 *
 * @param answer - The answer.
 * @param expect - The expected answer.
 * @param messages - Whether to compare messages, if they are known. A message of `null` is undecided, not different.
 * @param headers - The expected response headers, to compare them.
 * @returns The names of the differences; an empty list if the answer is as expected.
 */
export function differences(
  answer: Answer,
  expect: Expectation,
  messages: boolean,
  headers: Readonly<Record<string, string>> = {},
): string[] {
  if (answer.verdict !== expect.verdict) return ["verdict"];
  if (expect.verdict === "accepted") return [];
  const form = answer.status ?? answer.close ?? answer.type;
  const isNamed = answer.error !== undefined || (form !== undefined && (answer.err_code ?? expect.err_code) === answer.err_code);
  const compared = ["status", "close", "type", "err_code", "error"] as const;
  const different: string[] = compared.filter((name) => answer[name] !== undefined && answer[name] !== expect[name]);
  if (!isNamed) different.push("error is not named");
  if (messages && expect.err_msg !== undefined && answer.err_msg !== expect.err_msg && answer.isMessageUndecided !== true) {
    different.push("err_msg");
  }
  for (const [name, value] of Object.entries(headers)) if (answer.headers?.[name] !== value) different.push(`header ${name}`);
  return different;
}

/**
 * Prints an answer on one line.
 *
 * @param said - The answer.
 * @param messages - Whether to include the message.
 * @returns Text such as `rejected 400 INVALID_QUERY_PARAMETER (callback-url-invalid)`.
 */
export function answerText({ verdict, status, close, type, err_code, error, err_msg }: Omit<Answer, "id">, messages: boolean): string {
  const name = error === undefined ? "" : `(${error})`;
  const message = messages && err_msg !== undefined ? JSON.stringify(err_msg) : "";
  return [verdict, status, close, type, err_code, name, message].filter((part) => part !== undefined && part !== "").join(" ");
}
