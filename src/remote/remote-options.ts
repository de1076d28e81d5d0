import type { Certainty } from "../checks/contract.js";
import { newRequestId } from "../engine/request-id.js";
import type { Fetch } from "./fetch-exchange.js";
import type { ContentKind, RemoteData, RemoteLimits } from "./remote-data.js";
import type { RemoteEndpointId } from "./remote-verdict.js";
import type { Resolve } from "./resolver.js";

/** The options of `checkRemote`. */
export interface RemoteOptions {
  /** The endpoint that would fetch; `speak.v1` by default. */
  readonly endpoint?: RemoteEndpointId | undefined;
  /** What fetches instead of `node:http` and `node:https`. Where it connects to is its own affair: the verdict is not `pinned`. */
  readonly fetch?: Fetch | undefined;
  /** Finds the addresses of a name; by default as Node's own connections do. */
  readonly resolve?: Resolve | undefined;
  /** Ends it: the promise is rejected with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Other limits: the time for everything together, the bytes of a text, the redirects that are followed. */
  readonly limits?: { readonly [Name in keyof RemoteLimits]?: RemoteLimits[Name] | undefined } | undefined;
  /** Says whether an address is publicly routable, as on a self-hosted deployment, whose addresses are its own. */
  readonly isPublic?: ((address: string) => boolean) | undefined;
  /** How certain a rejection must be to be enforced; `documented` by default. What is less certain becomes a notice, and the verdict undetermined. */
  readonly certainty?: Certainty | undefined;
  /** Makes the id of a rejection; a UUID of version 7 by default. */
  readonly requestId?: (() => string) | undefined;
}

/** The options with everything that was left out filled in. */
export interface RemoteSettings {
  readonly endpoint: RemoteEndpointId;
  readonly content: ContentKind;
  readonly fetch: Fetch | undefined;
  readonly resolve: Resolve | undefined;
  readonly signal: AbortSignal | undefined;
  readonly limits: RemoteLimits;
  readonly isPublic: ((address: string) => boolean) | undefined;
  readonly requestId: () => string;
  /** Says whether what is this certain is enforced. */
  isEnforced(rejects: Certainty): boolean;
}

const certainties: readonly Certainty[] = ["inferred", "documented", "recorded"];

/**
 * Fills in the options.
 *
 * @param options - What the caller set.
 * @param data - What is known of remote servers.
 * @returns The settings.
 * @throws TypeError for an option or a value that does not exist.
 */
export function remoteSettings(options: RemoteOptions, data: RemoteData): RemoteSettings {
  const {
    endpoint = "speak.v1",
    fetch,
    resolve,
    signal,
    limits = {},
    isPublic,
    certainty = "documented",
    requestId = newRequestId,
    ...rest
  } = options;
  for (const name of Object.keys(rest)) throw new TypeError(`checkRemote: there is no option ${name}`);
  for (const [name, value] of Object.entries({ fetch, resolve, isPublic, requestId })) {
    if (value !== undefined && typeof value !== "function") throw new TypeError(`checkRemote: ${name} is a function`);
  }
  if (!certainties.includes(certainty)) throw new TypeError(`checkRemote: certainty is ${certainties.join(" or ")}`);
  const known = data.endpoints.get(endpoint);
  if (known === undefined) throw new TypeError(`checkRemote: endpoint is ${[...data.endpoints.keys()].join(" or ")}`);
  const set: { -readonly [Name in keyof RemoteLimits]: number } = { ...data.limits };
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(set, name)) throw new TypeError(`checkRemote: there is no limit ${name}`);
    if (value === undefined) continue;
    if (!(typeof value === "number" && value >= 0)) throw new TypeError(`checkRemote: limits.${name} is a number`);
    set[name as keyof RemoteLimits] = value;
  }
  const threshold = certainties.indexOf(certainty);
  return {
    endpoint,
    content: known.content,
    fetch,
    resolve,
    signal,
    limits: set,
    isPublic,
    requestId,
    isEnforced: (rejects) => certainties.indexOf(rejects) >= threshold,
  };
}
