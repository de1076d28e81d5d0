/**
 * Parses an absolute URL as the URL standard does, which agrees with the Rust crate `url` on what is one.
 *
 * @param text - The candidate.
 * @returns The URL, or `undefined` where the text is none.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

const longestUri = 65_534;
const authorityCharacters = /^[!#$&'()*+,\-./0-9:;=?@A-Z[\]_a-z~%]*$/;
const schemeBeforeAuthority = /^[A-Za-z0-9+\-.]{1,64}:\/\//;

/**
 * Says whether `http::Uri` accepts the serialisation of a URL.
 *
 * The two differ where a host has characters that no authority has, where a scheme is not followed by `//`, and past 65,534 bytes.
 *
 * @param url - A URL that parsed.
 * @returns Whether it is a URI to the Rust crate `http`.
 */
export function isHttpUri(url: URL): boolean {
  const { href } = url;
  if (href.length > longestUri) return false;
  const scheme = schemeBeforeAuthority.exec(href);
  const rest = scheme === null ? href : href.slice(scheme[0].length);
  const end = scheme === null ? -1 : rest.search(/[/?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  // without a scheme the whole text is an authority, which ends at none of these
  if (scheme === null && /[/?#]/.test(authority)) return false;
  return isAuthority(authority);
}

function isAuthority(authority: string): boolean {
  if (authority === "" || !authorityCharacters.test(authority)) return false;
  let colons = 0;
  let opened = false;
  let closed = false;
  let percent = false;
  for (let index = 0; index < authority.length; index++) {
    switch (authority[index]) {
      case ":":
        colons++;
        if (colons > 8) return false;
        break;
      case "[":
        if (percent || opened) return false;
        opened = true;
        break;
      case "]":
        if (!opened || closed) return false;
        closed = true;
        colons = 0;
        percent = false;
        break;
      case "@":
        if (index === authority.length - 1) return false;
        colons = 0;
        percent = false;
        break;
      case "%":
        percent = true;
        break;
    }
  }
  return opened === closed && colons <= 1 && !percent;
}

/** Why an address is not publicly routable. */
export type AddressKind = "loopback" | "private" | "link-local" | "unspecified";

/**
 * Says whether the host of a URL is plainly not public, without resolving it.
 *
 * @param url - A URL that parsed: the parser has already reduced every spelling of an IPv4 address to four decimal numbers.
 * @returns The kind of address, or `undefined` where the host may be public.
 * @example
 * privateAddress(new URL("http://0x7f.1/")); // "loopback"
 */
export function privateAddress(url: URL): AddressKind | undefined {
  const host = url.hostname.replace(/\.$/, "");
  if (host === "localhost" || host.endsWith(".localhost")) return "loopback";
  if (host.startsWith("[")) return ipv6Kind(host.slice(1, -1));
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return undefined;
  const [a = 0, b = 0] = host.split(".").map(Number);
  return ipv4Kind(a, b);
}

function ipv4Kind(a: number, b: number): AddressKind | undefined {
  if (a === 127) return "loopback";
  if (a === 0) return "unspecified";
  if (a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168)) return "private";
  if (a === 169 && b === 254) return "link-local";
  return undefined;
}

function ipv6Kind(address: string): AddressKind | undefined {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(zeros).fill("0"), ...after].map((group) => Number.parseInt(group, 16));
  const first = groups[0] ?? 0;
  const high = groups[6] ?? 0;
  const low = groups[7] ?? 0;
  if (groups.slice(0, 5).every((group) => group === 0) && (groups[5] === 0 || groups[5] === 0xffff)) {
    if (groups[5] === 0 && high === 0 && low === 0) return "unspecified";
    if (groups[5] === 0 && high === 0 && low === 1) return "loopback";
    // RFC 4291 2.5.5: an IPv4 address inside an IPv6 one
    return ipv4Kind(high >> 8, high & 0xff);
  }
  if ((first & 0xfe00) === 0xfc00) return "private";
  if ((first & 0xffc0) === 0xfe80) return "link-local";
  return undefined;
}
