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

/** What is used of `node:http` and `node:https`. */
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

/** Asks a server at one of the addresses given, and nowhere else. */
export type NodeRequest = (url: URL, addresses: readonly string[], signal: AbortSignal) => Promise<Exchange>;

/**
 * Gives what asks with `node:http` or `node:https`.
 *
 * @param secure - Whether with TLS.
 * @returns The function, or `undefined` where there is no Node.
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
      // no connection is kept for, or taken from, anybody else
      agent: false,
      signal,
      // resolving the name anew could give an address that nobody judged
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
          // of several types, Node has the first alone; `fetch` has them all
          if (name === "content-type") return headersDistinct[name]?.join(", ");
          const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
          return typeof value === "string" ? value : value?.[0];
        },
        chunks,
        close: () => outgoing.destroy(),
      });
    outgoing
      .on("response", (incoming) => {
        // what fails after nobody reads any more is no concern of the process
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
