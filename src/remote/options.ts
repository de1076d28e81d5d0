import type { Certainty } from "../checks/contract.js";
import { ownProperties } from "../engine/own-properties.js";
import { newRequestId } from "../engine/request-id.js";
import { certainties } from "./address.js";
import type { ContentKind, RemoteData, RemoteLimits } from "./data.js";

/** The endpoints that fetch a URL of the request body. */
export type RemoteEndpointId = "speak.v1" | "read.v1" | "listen.v1";

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Resolves a name to all its addresses.
 *
 * For a name that does not exist, return an empty list or throw an error with a `code` such as `ENOTFOUND`. Any other error is a failure of the resolver.
 */
export type Resolve = (hostname: string, context: { readonly signal: AbortSignal }) => Promise<readonly string[]>;

/** The options of `checkRemote`. */
export interface RemoteOptions {
  /** The endpoint that would fetch the URL. Default: `speak.v1`. */
  readonly endpoint?: RemoteEndpointId | undefined;
  /** A `fetch` function to use instead of `node:http` and `node:https`. It chooses the address to connect to, so the verdict is not `pinned`. */
  readonly fetch?: Fetch | undefined;
  /** Resolves names. Default: the resolver of Node's own connections. */
  readonly resolve?: Resolve | undefined;
  /** Aborts the check: the promise is rejected with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Replaces default limits: the time of the whole check, the bytes of a text, the number of redirects. */
  readonly limits?: { readonly [Name in keyof RemoteLimits]?: RemoteLimits[Name] | undefined } | undefined;
  /** Tells whether an address is publicly routable, for a self-hosted deployment that fetches from private addresses. */
  readonly isPublic?: ((address: string) => boolean) | undefined;
  /** The certainty from which a rejection is enforced. Default: `documented`. A less certain rejection becomes a notice, and the verdict is undetermined. */
  readonly certainty?: Certainty | undefined;
  /** Creates the request id of a rejection. Default: a UUID of version 7. */
  readonly requestId?: (() => string) | undefined;
}

/** The options with all defaults filled in. */
export interface RemoteSettings extends Pick<RemoteOptions, "fetch" | "resolve" | "signal" | "isPublic"> {
  readonly endpoint: RemoteEndpointId;
  readonly content: ContentKind;
  readonly limits: RemoteLimits;
  readonly requestId: () => string;
  /** Tells whether a rejection of this certainty is enforced. */
  isEnforced(rejects: Certainty): boolean;
}

/**
 * Validates the options and fills in defaults.
 *
 * @param options - The options of the caller.
 * @param data - The data of `checkRemote`.
 * @returns The settings.
 * @throws TypeError for an unknown option or an invalid value.
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
  } = ownProperties(options);
  for (const name of Object.keys(rest)) throw new TypeError(`checkRemote: there is no option ${name}`);
  for (const [name, value] of Object.entries({ fetch, resolve, isPublic, requestId })) {
    if (value !== undefined && typeof value !== "function") throw new TypeError(`checkRemote: ${name} is a function`);
  }
  if (!certainties.includes(certainty)) throw new TypeError(`checkRemote: certainty is ${certainties.join(" or ")}`);
  const known = Object.entries(data.endpoints).find(([id]) => id === endpoint)?.[1];
  if (known === undefined) throw new TypeError(`checkRemote: endpoint is ${Object.keys(data.endpoints).join(" or ")}`);
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
