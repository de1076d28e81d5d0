import { type NotPublic, parseAddress } from "./address.js";
import type { MutableHop, RemoteEvaluation, RemoteVerdict } from "./evaluation.js";
import { failureCodes } from "./evaluation.js";
import { nodeModule } from "./exchange.js";
import type { Resolve } from "./options.js";

/** The part of `node:dns` that is used. */
interface NodeDns {
  readonly promises: {
    lookup(hostname: string, options: { readonly all: true }): Promise<readonly { readonly address: string }[]>;
  };
}

/** Returns the resolver that Node's own connections use, or `undefined` on other platforms. */
async function platformResolver(): Promise<Resolve | undefined> {
  const dns = (await nodeModule("node:dns")) as NodeDns | undefined;
  if (dns === undefined) return undefined;
  return async (hostname) => (await dns.promises.lookup(hostname, { all: true })).map(({ address }) => address);
}

/** The public addresses of a host, or the verdict if the host must not be contacted. */
type RemotePlace = { readonly addresses: readonly string[] } | { readonly verdict: RemoteVerdict };

/**
 * Resolves a host and checks that its addresses are public.
 *
 * @param hostname - The host of an http or https URL, as the URL standard writes it.
 * @param hop - Records the addresses.
 * @param evaluation - Collects the findings.
 * @returns The addresses (empty if the platform cannot resolve names), or the verdict.
 */
export async function locate(hostname: string, hop: MutableHop, evaluation: RemoteEvaluation): Promise<RemotePlace> {
  const literal = hostname.replace(/^\[|\]$/g, "");
  const found = parseAddress(literal) ? { addresses: [literal] } : await lookUp(hostname, evaluation);
  if ("verdict" in found) return found;
  hop.addresses = found.addresses;
  let worst: (NotPublic & { readonly address: string }) | undefined;
  for (const address of found.addresses) {
    const reason = notPublic(address, evaluation);
    if (reason && (worst === undefined || evaluation.settings.isEnforced(reason.rejects))) worst = { ...reason, address };
    if (worst && evaluation.settings.isEnforced(worst.rejects)) break;
  }
  if (worst === undefined) return found;
  const { address, name } = worst;
  return { verdict: evaluation.rejected("not public", { host: hostname, address, kind: name }, worst) };
}

function notPublic(address: string, { settings, data }: RemoteEvaluation): NotPublic | undefined {
  if (settings.isPublic === undefined) return data.classifyAddress(address);
  return settings.isPublic(address) ? undefined : { name: "by `isPublic`", rejects: "documented", evidence: [] };
}

async function lookUp(host: string, evaluation: RemoteEvaluation): Promise<RemotePlace> {
  const own = evaluation.settings.resolve;
  const resolve = own ?? (await platformResolver());
  if (resolve === undefined) {
    evaluation.resolved = false;
    evaluation.advise("not resolved", { host });
    return { addresses: [] };
  }
  const found = await addressesOf(host, resolve, evaluation);
  if (Array.isArray(found)) return { addresses: found };
  if (found !== "none") return { verdict: evaluation.undetermined(found.why, { host, cause: found.cause }) };
  const { control } = evaluation.data;
  // behind a proxy a machine may resolve no public name at all: then the name may exist
  if (own === undefined && !Array.isArray(await addressesOf(control, resolve, evaluation))) {
    return { verdict: evaluation.undetermined("nothing resolves", { host, control }) };
  }
  return { verdict: evaluation.rejected("not found", { host }) };
}

type Failure = { readonly why: "lookup failed" | "no address"; readonly cause: string };

async function addressesOf(host: string, resolve: Resolve, { data, deadline }: RemoteEvaluation): Promise<string[] | "none" | Failure> {
  let addresses: unknown;
  try {
    addresses = await deadline.race(() => resolve(host, { signal: deadline.signal }));
  } catch (error) {
    deadline.signal.throwIfAborted();
    const codes = failureCodes(error);
    const isUnknownName = codes.length > 0 && codes.every((code) => data.nameless.includes(code));
    return isUnknownName ? "none" : { why: "lookup failed", cause: codes.join(", ") || "no reason given" };
  }
  if (!isAddressList(addresses)) return { why: "no address", cause: "" };
  return addresses.length === 0 ? "none" : [...addresses];
}

function isAddressList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((address) => typeof address === "string" && parseAddress(address) !== undefined);
}
