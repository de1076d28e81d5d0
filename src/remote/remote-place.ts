import { parseAddress } from "./address.js";
import type { Deadline } from "./deadline.js";
import { failureCodes } from "./failure.js";
import type { OpenHop, RemoteExamination } from "./remote-examination.js";
import type { RemoteVerdict } from "./remote-verdict.js";
import { platformResolver, type Resolve } from "./resolver.js";
import type { NotPublic } from "./special-purpose.js";

/** Where a host is: its addresses, all of which may be connected to; or what the server would say. */
export type RemotePlace = { readonly addresses: readonly string[] } | { readonly verdict: RemoteVerdict };

/**
 * Finds the addresses of a host, and judges them.
 *
 * @param hostname - The host of an http or https URL, as the URL standard writes it.
 * @param hop - Where the addresses are recorded.
 * @param examination - What is found out so far.
 * @param deadline - The end of all waiting.
 * @returns The addresses, none where nothing here resolves names; or the verdict.
 */
export async function locate(hostname: string, hop: OpenHop, examination: RemoteExamination, deadline: Deadline): Promise<RemotePlace> {
  const literal = hostname.replace(/^\[|\]$/g, "");
  const found = parseAddress(literal) ? { addresses: [literal] } : await lookUp(hostname, examination, deadline);
  if ("verdict" in found) return found;
  hop.addresses = found.addresses;
  let worst: (NotPublic & { readonly address: string }) | undefined;
  for (const address of found.addresses) {
    const fault = notPublic(address, examination);
    if (fault && (worst === undefined || examination.settings.isEnforced(fault.rejects))) worst = { ...fault, address };
    if (worst && examination.settings.isEnforced(worst.rejects)) break;
  }
  if (worst === undefined) return found;
  const { address, name } = worst;
  return { verdict: examination.rejected("not public", { host: hostname, address, kind: name }, worst) };
}

function notPublic(address: string, { settings, data }: RemoteExamination): NotPublic | undefined {
  if (settings.isPublic === undefined) return data.judgeAddress(address);
  return settings.isPublic(address) ? undefined : { name: "by `isPublic`", rejects: "documented", evidence: [] };
}

async function lookUp(host: string, examination: RemoteExamination, deadline: Deadline): Promise<RemotePlace> {
  const own = examination.settings.resolve;
  const resolve = own ?? (await platformResolver());
  if (resolve === undefined) {
    examination.resolved = false;
    examination.advise("not resolved", { host });
    return { addresses: [] };
  }
  const found = await addressesOf(host, resolve, examination, deadline);
  if (Array.isArray(found)) return { addresses: found };
  if (found !== "none") return { verdict: examination.undetermined(found.why, { host, cause: found.cause }) };
  const { control } = examination.data;
  // a machine without names of the world, as behind a proxy, finds none: what it does not find may be there
  if (own === undefined && !Array.isArray(await addressesOf(control, resolve, examination, deadline))) {
    return { verdict: examination.undetermined("nothing resolves", { host, control }) };
  }
  return { verdict: examination.rejected("not found", { host }) };
}

type Failure = { readonly why: "lookup failed" | "no address"; readonly cause: string };

async function addressesOf(
  host: string,
  resolve: Resolve,
  { data }: RemoteExamination,
  deadline: Deadline,
): Promise<string[] | "none" | Failure> {
  let addresses: unknown;
  try {
    addresses = await deadline.race(() => resolve(host, { signal: deadline.signal }));
  } catch (error) {
    deadline.signal.throwIfAborted();
    const codes = failureCodes(error);
    const isNameless = codes.length > 0 && codes.every((code) => data.nameless.has(code));
    return isNameless ? "none" : { why: "lookup failed", cause: codes.join(", ") || "no reason given" };
  }
  if (!isAddressList(addresses)) return { why: "no address", cause: "" };
  return addresses.length === 0 ? "none" : [...addresses];
}

function isAddressList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((address) => typeof address === "string" && parseAddress(address) !== undefined);
}
