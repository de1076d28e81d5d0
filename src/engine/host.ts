/**
 * Tells whether a host belongs to Deepgram: `api.deepgram.com`, or a regional or dedicated host.
 *
 * @param hostname - The host of a parsed URL.
 * @returns Whether it is under `deepgram.com`.
 * @example
 * isDeepgramHost("api.eu.deepgram.com"); // true
 */
export function isDeepgramHost(hostname: string): boolean {
  return /(?:^|\.)deepgram\.com\.?$/.test(hostname);
}
