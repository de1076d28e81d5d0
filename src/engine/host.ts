/**
 * Says whether a host is one of Deepgram's: `api.deepgram.com`, and the regional and dedicated ones below the same domain.
 *
 * @param hostname - The host of a URL that was parsed.
 * @returns Whether it is.
 * @example
 * isDeepgramHost("api.eu.deepgram.com"); // true
 */
export function isDeepgramHost(hostname: string): boolean {
  return /(?:^|\.)deepgram\.com\.?$/.test(hostname);
}
