import type { Certainty } from "../checks/contract.js";
import { parseAddress } from "./address.js";

/** A block of addresses with a purpose of its own, as `schemas/special-purpose-addresses.json` has it. */
export type SpecialBlock = { readonly block: string; readonly name: string; readonly evidence: readonly string[] } & (
  | { readonly public: true }
  | { readonly public: false; readonly rejects: Certainty }
  | { readonly public: "as embedded"; readonly rejects: Certainty; readonly embedsAt: number }
);

/** Why an address is not public. */
export interface NotPublic {
  /** What its block is for, such as `private use`. */
  readonly name: string;
  /** How sure it is that the server rejects it. */
  readonly rejects: Certainty;
  readonly evidence: readonly string[];
}

/** Says why an address is not public: `undefined` where it is, or where the text is no address. */
export type JudgeAddress = (address: string) => NotPublic | undefined;

interface Prefix {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly special: SpecialBlock;
}

const certainties: readonly Certainty[] = ["inferred", "documented", "recorded"];

/**
 * Makes the function that says whether an address is publicly routable.
 *
 * @param blocks - The blocks; the longest one that holds an address decides, and what none holds is public.
 * @returns The function.
 * @throws Error for a block that is none.
 * @example
 * addressJudge([{ block: "10.0.0.0/8", name: "private use", public: false, rejects: "documented", evidence: [] }])("10.0.0.1")?.name; // "private use"
 */
export function addressJudge(blocks: readonly SpecialBlock[]): JudgeAddress {
  const prefixes = blocks.map(prefixOf).sort((a, b) => b.length - a.length);
  const judge = (bytes: Uint8Array): NotPublic | undefined => {
    const special = prefixes.find((prefix) => holds(prefix, bytes))?.special;
    if (special === undefined || special.public === true) return undefined;
    const { name, rejects, evidence } = special;
    if (special.public === false) return { name, rejects, evidence };
    const start = special.embedsAt / 8;
    const within = judge(bytes.subarray(start, start + 4));
    if (within === undefined) return undefined;
    return {
      name: `${within.name}, ${name}`,
      rejects: certainties[Math.min(certainties.indexOf(rejects), certainties.indexOf(within.rejects))] ?? "inferred",
      evidence: [...new Set([...within.evidence, ...evidence])],
    };
  };
  return (address) => {
    const bytes = parseAddress(address);
    return bytes && judge(bytes);
  };
}

function prefixOf(special: SpecialBlock): Prefix {
  const [address = "", length] = special.block.split("/");
  const bytes = parseAddress(address);
  if (bytes === undefined || !(Number(length) <= bytes.length * 8)) throw new Error(`${special.block} is no block of addresses`);
  return { bytes, length: Number(length), special };
}

function holds({ bytes, length }: Prefix, address: Uint8Array): boolean {
  if (bytes.length !== address.length) return false;
  for (let bit = 0; bit < length; bit += 8) {
    // the bits of the last byte that belong to the prefix
    const mask = length - bit >= 8 ? 0xff : 0xff00 >> (length - bit);
    if ((((bytes[bit / 8] as number) ^ (address[bit / 8] as number)) & mask & 0xff) !== 0) return false;
  }
  return true;
}
