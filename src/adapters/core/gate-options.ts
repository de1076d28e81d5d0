import type { Notice } from "../../engine/public-types.js";
import type { Rejected } from "../../engine/verdict.js";
import type { EndpointId, Options } from "../../index.js";

/** What a hook is told of a request: nothing that a client sent but the query, and never a key. */
export interface RequestContext {
  readonly endpoint: EndpointId;
  readonly method: string;
}

/** What adapters do besides answering. */
export interface Hooks {
  /** Told of every request that is answered here. */
  readonly onReject?: ((rejected: Rejected, context: RequestContext) => void) | undefined;
  /** Told of every request of which there is something to say. */
  readonly onNotice?: ((notices: readonly Notice[], context: RequestContext) => void) | undefined;
}

/** The options of an adapter: those of `preflight`, which endpoint a route of one's own is, and hooks. */
export interface GateOptions<Id extends EndpointId = EndpointId> extends Options, Hooks {
  /** The endpoint that every request is for, whatever its path, such as `speak.v1`; a request of another method is not checked. Without it, and without `routes`, the path is Deepgram's own. */
  readonly endpoint?: Id | undefined;
  /**
   * The endpoints by the paths of one's own routes: `{ "/api/tts": "speak.v1" }`. A path that is not among them is not checked.
   *
   * Paths are compared as the URL standard normalises them, and else exactly. A framework that is more lenient, about upper case, a slash at the end or percent-encoding, brings
   * what is written otherwise to its handler with `endpoint: null`, which the handler has to answer; `endpoint`, on a route of its own, goes by no path.
   */
  readonly routes?: Readonly<Record<string, Id>> | undefined;
  /**
   * Where the parameters of Deepgram's query are: in the query, or in the JSON body beside its own fields, `{ "text": "Hello", "model": "aura-2-thalia-en" }`,
   * from where they are moved to the query. `query` by default.
   */
  readonly parameters?: "query" | "body" | undefined;
}
