/**
 * Reads an IP address.
 *
 * @param text - An IPv4 address of four decimal numbers, or an IPv6 address (RFC 4291 2.2) without brackets; a zone is left out.
 * @returns Its 4 or 16 bytes, or `undefined` where the text is no address.
 * @example
 * parseAddress("::ffff:127.0.0.1")?.length; // 16
 */
export function parseAddress(text: string): Uint8Array | undefined {
  // the longest one has 45 characters, and a zone is the name of an interface
  if (text.length > 100) return undefined;
  const address = text.replace(/%.*$/s, "");
  if (!address.includes(":")) return text === address ? ipv4(address) : undefined;
  const tail = /^(.*:)([\d.]+)$/.exec(address);
  const embedded = tail?.[2]?.includes(".") ? ipv4(tail[2]) : undefined;
  if (tail?.[2]?.includes(".") && embedded === undefined) return undefined;
  const hexadecimal = embedded
    ? `${tail?.[1] ?? ""}${[0, 2].map((index) => ((embedded[index] as number) * 256 + (embedded[index + 1] as number)).toString(16)).join(":")}`
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
