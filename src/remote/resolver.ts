import { nodeModule } from "./node-module.js";

/**
 * Finds all addresses of a name.
 *
 * A name that there is not is an empty list, or an error with the `code` of one, such as `ENOTFOUND`; any other error is a failure of the resolver.
 */
export type Resolve = (hostname: string, context: { readonly signal: AbortSignal }) => Promise<readonly string[]>;

/** What is used of `node:dns`. */
interface NodeDns {
  readonly promises: {
    lookup(hostname: string, options: { readonly all: true }): Promise<readonly { readonly address: string }[]>;
  };
}

/**
 * Gives the resolver of the platform.
 *
 * @returns The one that Node's own connections use, or `undefined` where there is no Node.
 */
export async function platformResolver(): Promise<Resolve | undefined> {
  const dns = (await nodeModule("node:dns")) as NodeDns | undefined;
  if (dns === undefined) return undefined;
  return async (hostname) => (await dns.promises.lookup(hostname, { all: true })).map(({ address }) => address);
}
