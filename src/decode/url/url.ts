// in UTF-16 units; a host name that resolves has at most 253 characters
const longestHost = 1000;

/**
 * Says whether the host of a URL is too long to parse: the platform's parser takes quadratic time for combining marks.
 *
 * @param text - A URL or a relative reference.
 * @returns Whether `parseUrl` refuses to parse it. Such a host never resolves, yet the URL standard may accept it.
 */
export function hasEndlessHost(text: string): boolean {
  if (text.length <= longestHost) return false;
  // the standard strips these characters first, and does not require both slashes
  const stripped = text.replace(/[\t\n\r]/g, "").replace(/^[\0- ]+/, "");
  const host = /^(?:[a-z][a-z\d+.-]*:[/\\]*|[/\\]+)([^/?#\\]*)/i.exec(stripped)?.[1] ?? "";
  return host.length > longestHost && /[^ -~]|%/.test(host);
}

const printable = /^[ -~]*$/;

/**
 * Parses a URL as the URL standard does; the Rust crate `url` accepts the same URLs.
 *
 * @param text - The URL.
 * @param base - The base of a relative reference; without it the URL must be absolute.
 * @returns The URL, or `undefined` if the text is not a valid URL or `hasEndlessHost`.
 * @example
 * parseUrl("../b", "https://example.com/a/")?.href; // "https://example.com/b"
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  if (hasEndlessHost(text)) return undefined;
  // an exception costs more than parsing twice; optimized code of Node 20 misreads Latin-1 text in canParse
  if (printable.test(text) && URL.canParse?.(text, base) === false) return undefined;
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

const plainHttpUrl = /^https?:\/\/(?:(?!xn--)[a-z\d][a-z\d-]*\.)+(?!localhost(?:[/?#]|$))[a-z]{2,63}(?:[/?#][!-~]*)?$/;
const mostPlain = 8192;

/**
 * Recognizes most URLs of public files without parsing them, which costs more than the rest of a validation.
 *
 * @param text - Any text.
 * @returns Whether it is certain that `parseUrl` and `isHttpUri` accept the text, that it has no port, and that its host is a name.
 */
export function isPlainHttpUrl(text: string): boolean {
  return text.length <= mostPlain && plainHttpUrl.test(text);
}

const authorityCharacters = /^[!#$&'()*+,\-./0-9:;=?@A-Z[\]_a-z~%]+$/;
// after the user information: a name or a bracketed address, then a port
const hostAndPort = /^(?:\[[^[\]]*\]|[^[\]:%]*)(?::[^[\]:%]*)?$/;

/**
 * Tells whether `http::Uri` accepts the serialized URL.
 *
 * It rejects hosts with characters that are invalid in an authority, schemes without `//`, and more than 65,534 bytes.
 *
 * @param url - A parsed URL.
 * @returns Whether the Rust crate `http` accepts it.
 */
export function isHttpUri({ href }: URL): boolean {
  const [, slashes, rest = ""] = /^(?:[A-Za-z0-9+\-.]{1,64}(:\/\/))?(.*)$/s.exec(href) ?? [];
  // without `//` the whole text would be the authority, which cannot contain these
  const end = rest.search(/[/?#]/);
  const name = end < 0 ? rest : rest.slice(0, end);
  if (href.length > 65_534 || (!slashes && end >= 0)) return false;
  return authorityCharacters.test(name) && !name.endsWith("@") && hostAndPort.test(name.slice(name.lastIndexOf("@") + 1));
}

/** Why an address is not publicly routable. */
export type AddressKind = "loopback" | "private" | "link-local" | "unspecified";

/**
 * Classifies the host of a URL that is certainly not public, without resolving it.
 *
 * @param url - A parsed URL; the parser has normalized every spelling of an address.
 * @returns The kind of address, or `undefined` if the host may be public.
 * @example
 * privateAddress(new URL("http://0x7f.1/")); // "loopback"
 */
export function privateAddress(url: URL): AddressKind | undefined {
  // for other schemes the parser does not recognize addresses
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/\.$/, "");
  if (/(?:^|\.)localhost$/.test(host)) return "loopback";
  if (/^[\d.]+$/.test(host)) return ipv4Kind(host.split(".").map(Number));
  if (host[0] !== "[") return undefined;
  if (host === "[::]") return "unspecified";
  if (host === "[::1]") return "loopback";
  // RFC 4291 2.5.5: an IPv4 address inside an IPv6 one, which is serialised as two hexadecimal groups
  const [, high, low] = /^\[::(?:ffff:)?([\da-f]+):([\da-f]+)\]$/.exec(host) ?? [];
  if (high && low) return ipv4Kind([high, low].flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]));
  return /^\[f[cd]..:/.test(host) ? "private" : /^\[fe[89ab].:/.test(host) ? "link-local" : undefined;
}

function ipv4Kind([a, b = 0]: readonly number[]): AddressKind | undefined {
  if (a === 127) return "loopback";
  if (a === 0) return "unspecified";
  if (a === 10 || (a === 172 && b >> 4 === 1) || (a === 192 && b === 168)) return "private";
  return a === 169 && b === 254 ? "link-local" : undefined;
}
