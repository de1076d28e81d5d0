import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  type Agent,
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** What the upstream does with an accepted request. */
export const upstreamModes = ["fine", "compressing", "refusing", "half-way", "slow"] as const;
/** What the handler does with an accepted request. All but the first send it on by themselves before. */
export const handlerKinds = ["answers", "throws", "next(error)", "falls through"] as const;

export type UpstreamMode = (typeof upstreamModes)[number];
export type HandlerKind = (typeof handlerKinds)[number];

/** A request of the matrix. */
export interface MatrixRequest {
  readonly product: "tts" | "stt";
  readonly type: string;
  readonly body: Buffer;
}

const audioOf = (length: number): Buffer => {
  const audio = Buffer.alloc(length);
  for (let index = 0; index < length; index++) audio[index] = (index * 31) % 251;
  audio.write("RIFF$\0\0\0WAVEfmt ", "latin1");
  return audio;
};

export const matrixRequests: Readonly<Record<string, MatrixRequest>> = {
  "speak JSON": { product: "tts", type: "application/json", body: Buffer.from('{"text":"Grüße"}') },
  "speak text": { product: "tts", type: "text/plain", body: Buffer.from("Grüße") },
  "listen 100 B": { product: "stt", type: "audio/wav", body: audioOf(100) },
  "listen 3 MB": { product: "stt", type: "audio/wav", body: audioOf(3_000_000) },
  "listen with URL": { product: "stt", type: "application/json", body: Buffer.from('{"url":"https://example.com/a.wav"}') },
};

/** The path of a route of the servers under test: the handler finds the upstream and what to do in it. */
export const routeOf = (product: string, mode: UpstreamMode, kind: HandlerKind): string =>
  `/api/${product}/${mode}/${encodeURIComponent(kind)}`;

/** What a path of `routeOf` says. */
export function readRoute(path: string): { readonly mode: UpstreamMode; readonly kind: HandlerKind } {
  const [, , , mode, kind = ""] = path.split("?", 1)[0]?.split("/") ?? [];
  return { mode: mode as UpstreamMode, kind: decodeURIComponent(kind) as HandlerKind };
}

/** A request as the upstream got it. */
export interface Arrived {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly hash: string;
}

/** An upstream in every mode, by the first segment of the path. */
export interface MatrixUpstream {
  /** The base URL for a mode. */
  baseUrl(mode: UpstreamMode): string;
  readonly arrived: Arrived[];
  close(): Promise<void>;
}

export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
/** What the upstream answers. */
export const answerBytes: Buffer = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7) % 253));

const answerHeaders = {
  "content-type": "audio/mpeg",
  "dg-request-id": "the-request-id",
  "retry-after": "7",
  "set-cookie": "session=upstream",
  "strict-transport-security": "max-age=31536000",
  "x-hop": "1",
  connection: "keep-alive, x-hop",
};

export async function startUpstream(): Promise<MatrixUpstream> {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    const hash = createHash("sha256");
    request.on("data", (chunk: Buffer) => hash.update(chunk));
    request.on("error", () => {});
    request.on("end", () => {
      const [, mode = "", ...rest] = (request.url ?? "").split("/");
      arrived.push({ url: `/${rest.join("/")}`, headers: request.headers, hash: hash.digest("hex") });
      answer(mode, response);
    });
  });
  // a port that refuses connections: it was free a moment ago
  const refusing = createServer().listen(0, "127.0.0.1");
  await once(refusing, "listening");
  const { port: closed } = refusing.address() as AddressInfo;
  await new Promise((resolve) => refusing.close(resolve));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: (mode) => `http://127.0.0.1:${mode === "refusing" ? closed : port}/${mode}`,
    arrived,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(mode: string, response: ServerResponse): void {
  if (mode === "compressing") {
    response.writeHead(200, { ...answerHeaders, "content-encoding": "gzip" }).end(gzipSync(answerBytes));
    return;
  }
  const head = () => response.writeHead(200, { ...answerHeaders, "content-length": String(answerBytes.length) });
  if (mode === "half-way") {
    head().write(answerBytes.subarray(0, 1000), () => response.destroy());
  } else if (mode === "slow") {
    setTimeout(() => {
      head().write(answerBytes.subarray(0, 1000));
      setTimeout(() => response.end(answerBytes.subarray(1000)), 10);
    }, 20);
  } else head().end(answerBytes);
}

/** What a client of the servers under test got. */
export interface MatrixAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Whether the answer ended as it should. */
  readonly complete: boolean;
  readonly milliseconds: number;
}

/** Sends a request over a connection of the agent. */
export function send(port: number, path: string, { type, body }: MatrixRequest, agent: Agent): Promise<MatrixAnswer> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": type,
      "content-length": body.length,
      cookie: "session=mine",
      authorization: "Bearer of-mine",
      "x-mine": "1",
    };
    const request = httpRequest(
      { host: "127.0.0.1", port, path, method: "POST", headers, agent, timeout: 5000 },
      (response: IncomingMessage) => {
        const chunks: Buffer[] = [];
        const done = (complete: boolean) =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
            complete,
            milliseconds: performance.now() - started,
          });
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => done(response.complete));
        response.on("error", () => done(false));
      },
    );
    request.on("timeout", () => request.destroy(new Error("no answer within 5 s")));
    request.on("error", reject);
    request.end(body);
  });
}

/** Says what is wrong with an answer; nothing if it is as it must be. */
export function wrongWith(
  answer: MatrixAnswer,
  mode: UpstreamMode,
  kind: HandlerKind,
  request: MatrixRequest,
  upstream: MatrixUpstream,
): string[] {
  const { status, headers, body, complete, milliseconds } = answer;
  const wrong: string[] = [];
  const expect = (what: string, is: unknown, wanted: unknown) => {
    if (is !== wanted) wrong.push(`${what}: ${String(is)}, not ${String(wanted)}`);
  };
  // a server closes an idle connection after 5 s: nothing may wait for that
  if (milliseconds > 4000) wrong.push(`it took ${Math.round(milliseconds)} ms`);
  const arrived = upstream.arrived.splice(0);
  if (mode === "refusing") expect("requests upstream", arrived.length, 0);
  for (const one of arrived) {
    expect("body upstream", one.hash, hashOf(request.body));
    expect("path upstream", one.url, request.product === "tts" ? "/v1/speak" : "/v1/listen");
    expect("key upstream", one.headers.authorization, "Token the-key");
    expect("type upstream", one.headers["content-type"], request.type);
    for (const name of ["cookie", "x-mine", "x-forwarded-for"]) expect(`${name} upstream`, one.headers[name], undefined);
  }
  if (kind !== "answers") {
    expect("status", status, kind === "falls through" ? 404 : 500);
    expect("complete", complete, true);
    return wrong;
  }
  if (mode === "refusing") {
    expect("status", status, 502);
    expect("type", headers["content-type"], "application/problem+json");
    return wrong;
  }
  expect("requests upstream", arrived.length, 1);
  expect("status", status, 200);
  expect("complete", complete, mode !== "half-way");
  if (mode !== "half-way") expect("body", hashOf(body), hashOf(answerBytes));
  for (const [name, value] of Object.entries({ "content-type": "audio/mpeg", "dg-request-id": "the-request-id", "retry-after": "7" }))
    expect(name, headers[name], value);
  for (const name of ["set-cookie", "x-hop", "content-encoding", "strict-transport-security"]) expect(name, headers[name], undefined);
  return wrong;
}
