import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WireRequest } from "../../../src/index.js";

/** A body as the table has it: text, bytes, or something long; sent in so many pieces. */
interface BodyRow {
  readonly text?: string;
  readonly base64?: string;
  readonly before?: string;
  readonly repeat?: string;
  readonly times?: number;
  readonly after?: string;
  readonly pieces?: number;
}

interface Row {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  /** The fields by name; those that are repeated, as a list. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: BodyRow;
  readonly chunked?: true;
  readonly answers: number;
}

/** A request as it goes over a socket. */
export interface HostileRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  /** `undefined` where there is none, and no field says that there is one. */
  readonly body: Buffer | undefined;
  readonly pieces: number;
  readonly chunked: boolean;
  /** The status that it is answered with: 200 where it goes on to the handler. */
  readonly answers: number;
}

const rows = JSON.parse(readFileSync(join(__dirname, "hostile.json"), "utf8")) as readonly Row[];

/** The table of requests that every adapter has to answer as the core does. */
export const hostileRequests: readonly HostileRequest[] = rows.map(({ id, method, url, headers, body, chunked = false, answers }) => {
  const bytes = body && bytesOf(body);
  const framing: [string, string][] =
    bytes === undefined ? [] : chunked ? [["transfer-encoding", "chunked"]] : [["content-length", String(bytes.length)]];
  return {
    id,
    method,
    url,
    headers: [...Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => [name, value] as const)), ...framing],
    body: bytes,
    pieces: body?.pieces ?? 1,
    chunked,
    answers,
  };
});

function bytesOf({ text, base64, before = "", repeat = "", times = 0, after = "" }: BodyRow): Buffer {
  return base64 === undefined ? Buffer.from(text ?? `${before}${repeat.repeat(times)}${after}`) : Buffer.from(base64, "base64");
}

/** The request as the core takes it. */
export function wireRequest({ method, url, headers, body = Buffer.alloc(0) }: HostileRequest): WireRequest {
  return { method, url, headers, body };
}

/** What goes over the socket: the head, and each piece of the body. */
export function* packets({ method, url, headers, body, pieces, chunked }: HostileRequest): Generator<Buffer> {
  const fields = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  yield Buffer.from(`${method} ${url} HTTP/1.1\r\nhost: 127.0.0.1\r\n${fields}\r\n`);
  if (body === undefined) return;
  const size = Math.ceil(body.length / pieces);
  for (let at = 0; at < body.length; at += size) {
    const piece = body.subarray(at, at + size);
    yield chunked ? Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from("\r\n")]) : piece;
  }
  if (chunked) yield Buffer.from("0\r\n\r\n");
}
