/** Whether a text names Deepgram as a service; a path or a package such as `site-packages/deepgram/` does not. */
export const deepgramMention: RegExp =
  /(?<![\w/])deepgram(?![\w-]{0,60}\/)|\bdeepgram\.com\b|\bdpgr\.am\b|\bdg-(?:error|request-id)\b|\bDG:/i;

const url = /\b(?:https?|wss?):\/\/[^\s"'<>\\`|]{1,4000}/gi;
const path = /(?<![\w/.-])\/v[12]\/(?:speak|listen|read|agent|projects|models|auth)\b[^\s"'<>\\`|]{0,4000}/;

/**
 * Finds the URL of a request to Deepgram in a text.
 *
 * @param text - The text.
 * @returns The URL, or the path if the text names Deepgram and has no URL.
 */
export function requestUrl(text: string): string | undefined {
  if (text.includes("://")) {
    for (const [found] of text.matchAll(url)) if (/^[a-z]+:\/\/[\w.-]*\bdeepgram\.com(?=[:/?#]|$)/i.test(found)) return trimmed(found);
  }
  if (!/\/v[12]\//.test(text) || !deepgramMention.test(text)) return undefined;
  const found = path.exec(text)?.[0];
  return found === undefined ? undefined : trimmed(found);
}

/** Without the punctuation of the sentence around it; Dart ends a URL with an empty fragment. */
function trimmed(found: string): string {
  const end = found.replace(/[),.;:\]}#]+$/, "");
  return end.includes("(") && !end.includes(")") ? `${end})` : end;
}

/**
 * Tells whether a text has URLs, and none of them is on a host of Deepgram.
 *
 * @param text - The text.
 * @returns Whether the request went elsewhere.
 */
export function isElsewhere(text: string): boolean {
  if (!text.includes("://")) return false;
  const found = [...text.matchAll(url)]
    .map(([one]) => one)
    .filter((one) => !/^https?:\/\/(?:developer\.mozilla\.org|httpstatuses\.com)\//.test(one));
  return found.length > 0 && !found.some((one) => /^[a-z]+:\/\/[\w.-]*\bdeepgram\.com\b/i.test(one));
}
