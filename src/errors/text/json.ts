/**
 * Parses JSON.
 *
 * @param text - A text.
 * @returns The value; `undefined` if the text is not JSON.
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
