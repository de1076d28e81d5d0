import type { Certainty } from "../checks/contract.js";

/**
 * Reads an IP address.
 *
 * @param text - An IPv4 address of four decimal numbers, or an IPv6 address (RFC 4291 2.2) without brackets. A zone is ignored.
 * @returns Its 4 or 16 bytes, or `undefined` if the text is not an address.
 * @example
 * parseAddress("::ffff:127.0.0.1")?.length; // 16
 */
export function parseAddress(text: string): Uint8Array | undefined {
  // the longest address has 45 characters; the rest is for a zone, the name of an interface
  if (text.length > 100) return undefined;
  const address = text.replace(/%.*$/s, "");
  if (!address.includes(":")) return text === address ? ipv4(address) : undefined;
  const [, before = "", tail] = /^(.*:)([\d.]*\.[\d.]*)$/.exec(address) ?? [];
  const embedded = tail === undefined ? undefined : ipv4(tail);
  if (tail !== undefined && embedded === undefined) return undefined;
  const hexadecimal = embedded
    ? `${before}${[0, 2].map((index) => ((embedded[index] as number) * 256 + (embedded[index + 1] as number)).toString(16)).join(":")}`
    : address;
  const sides = hexadecimal.split("::").map((side) => (side === "" ? [] : side.split(":")));
  const [left = [], right = []] = sides;
  const zeros = 8 - left.length - right.length;
  if (sides.length > 2 || (sides.length === 2 ? zeros < 1 : zeros !== 0)) return undefined;
  const groups = [...left, ...Array<string>(zeros).fill("0"), ...right];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return Uint8Array.from(groups.map((group) => Number.parseInt(group, 16)).flatMap((group) => [group >> 8, group & 0xff]));
}

function ipv4(text: string): Uint8Array | undefined {
  const parts = text.split(".");
  const isDecimal = (part: string) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255;
  return parts.length === 4 && parts.every(isDecimal) ? Uint8Array.from(parts.map(Number)) : undefined;
}

/** A special-purpose block of addresses, as listed in `schemas/special-purpose-addresses.json`. */
export type SpecialBlock = { readonly block: string; readonly name: string; readonly evidence: readonly string[] } & (
  | { readonly public: true }
  | { readonly public: false; readonly rejects: Certainty }
  | { readonly public: "as embedded"; readonly rejects: Certainty; readonly embedsAt: number }
);

/** Why an address is not public. */
export interface NotPublic {
  /** The purpose of its block, such as `private use`. */
  readonly name: string;
  /** How certain it is that the server rejects the address. */
  readonly rejects: Certainty;
  readonly evidence: readonly string[];
}

/** Tells why an address is not public; returns `undefined` for a public address and for text that is not an address. */
export type ClassifyAddress = (address: string) => NotPublic | undefined;

interface Prefix {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly special: SpecialBlock;
}

/** From the least certain. */
export const certainties: readonly Certainty[] = ["inferred", "documented", "recorded"];

/**
 * Creates the function that tells whether an address is publicly routable.
 *
 * @param blocks - The special-purpose blocks. The block with the longest prefix decides; an address in no block is public.
 * @returns The function.
 * @throws Error for an invalid block.
 * @example
 * addressClassifier([{ block: "10.0.0.0/8", name: "private use", public: false, rejects: "documented", evidence: [] }])("10.0.0.1")?.name; // "private use"
 */
export function addressClassifier(blocks: readonly SpecialBlock[]): ClassifyAddress {
  const prefixes = blocks.map(prefixOf).sort((a, b) => b.length - a.length);
  const classify = (bytes: Uint8Array): NotPublic | undefined => {
    const special = prefixes.find((prefix) => holds(prefix, bytes))?.special;
    if (special === undefined || special.public === true) return undefined;
    const { name, rejects, evidence } = special;
    if (special.public === false) return { name, rejects, evidence };
    const start = special.embedsAt / 8;
    const within = classify(bytes.subarray(start, start + 4));
    if (within === undefined) return undefined;
    return {
      name: `${within.name}, ${name}`,
      rejects: certainties[Math.min(certainties.indexOf(rejects), certainties.indexOf(within.rejects))] ?? "inferred",
      evidence: [...new Set([...within.evidence, ...evidence])],
    };
  };
  return (address) => {
    const bytes = parseAddress(address);
    return bytes && classify(bytes);
  };
}

function prefixOf(special: SpecialBlock): Prefix {
  const [address = "", length] = special.block.split("/");
  const bytes = parseAddress(address);
  if (bytes === undefined || !(Number(length) <= bytes.length * 8)) throw new Error(`${special.block} is not a block of addresses`);
  return { bytes, length: Number(length), special };
}

function holds({ bytes, length }: Prefix, address: Uint8Array): boolean {
  if (bytes.length !== address.length) return false;
  return bytes.every((byte, index) => {
    // how many bits of this byte belong to the prefix
    const bits = Math.min(8, Math.max(0, length - 8 * index));
    return ((byte ^ (address[index] as number)) & (0xff00 >> bits) & 0xff) === 0;
  });
}
