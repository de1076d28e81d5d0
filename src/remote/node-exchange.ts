import { type Exchange, requestFields } from "./exchange.js";
import { nodeModule } from "./node-module.js";

interface LookupOptions {
  readonly all?: boolean;
}

interface NodeAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

type LookupCallback = (error: null, address: string | readonly NodeAddress[], family?: 4 | 6) => void;

interface Incoming extends AsyncIterable<Uint8Array> {
  readonly statusCode?: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly headersDistinct: Readonly<Record<string, readonly string[] | undefined>>;
  on(event: "error", listener: (error: Error) => void): unknown;
}

interface Socket {
  destroy(): unknown;
}

interface Outgoing {
  on(event: "response", listener: (incoming: Incoming) => void): this;
  on(event: "upgrade", listener: (incoming: Incoming, socket: Socket) => void): this;
  on(event: "error", listener: (error: Error) => void): this;
  on(event: "close", listener: () => void): this;
  end(): void;
  destroy(): void;
}

/** The part of `node:http` and `node:https` that is used. */
interface NodeHttp {
  request(options: {
    readonly method: "GET";
    readonly hostname: string;
    readonly port: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly agent: false;
    readonly signal: AbortSignal;
    lookup(hostname: string, options: LookupOptions, callback: LookupCallback): void;
  }): Outgoing;
}

/** Sends a request, and connects to the given addresses only. */
export type NodeRequest = (url: URL, addresses: readonly string[], signal: AbortSignal) => Promise<Exchange>;

/**
 * Returns the function that sends requests with `node:http` or `node:https`.
 *
 * @param secure - Whether to use TLS.
 * @returns The function, or `undefined` on other platforms.
 */
export async function nodeRequest(secure: boolean): Promise<NodeRequest | undefined> {
  const http = (await nodeModule(secure ? "node:https" : "node:http")) as NodeHttp | undefined;
  return http && ((url, addresses, signal) => send(http, url, addresses, signal));
}

function send(http: NodeHttp, url: URL, addresses: readonly string[], signal: AbortSignal): Promise<Exchange> {
  const known = addresses.map((address): NodeAddress => ({ address, family: address.includes(":") ? 6 : 4 }));
  return new Promise((resolve, reject) => {
    const outgoing = http.request({
      method: "GET",
      hostname: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port,
      path: url.pathname + url.search,
      headers: { host: url.host, ...requestFields },
      // connections are not shared with other requests of the process
      agent: false,
      signal,
      // a second lookup could return an address that was not checked
      lookup(_hostname, { all }, callback) {
        const [first] = known;
        if (all || first === undefined) callback(null, known);
        else callback(null, first.address, first.family);
      },
    });
    const answer = ({ statusCode = 0, headers, headersDistinct }: Incoming, chunks: () => AsyncIterator<Uint8Array>) =>
      resolve({
        status: statusCode,
        field(name) {
          // `headers` has only the first Content-Type; `fetch` joins all of them
          if (name === "content-type") return headersDistinct[name]?.join(", ");
          const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
          return typeof value === "string" ? value : value?.[0];
        },
        chunks,
        close: () => outgoing.destroy(),
      });
    outgoing
      .on("response", (incoming) => {
        // an error after the last read must not end the process
        incoming.on("error", () => {});
        answer(incoming, () => incoming[Symbol.asyncIterator]());
      })
      .on("upgrade", (incoming, socket) => {
        socket.destroy();
        answer(incoming, nothing);
      })
      .on("error", reject)
      .on("close", () => reject(Object.assign(new Error("closed without a response"), { code: "ECONNRESET" })));
    outgoing.end();
  });
}

// a response that switches protocols has no content
async function* nothing(): AsyncGenerator<Uint8Array> {}
