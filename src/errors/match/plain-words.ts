/** The words of a text, and where in the text each character is. */
export interface PlainWords {
  readonly text: string;
  /** The index in the original of each character. */
  readonly places: readonly number[];
}

/**
 * Removes from a text what changes on its way into a log: quotes, backticks, backslashes, upper case, and repeated white space.
 *
 * @param original - The text.
 * @returns The words to compare.
 * @example
 * plainWords("Use \\`mp3\\`").text; // "use mp3"
 */
export function plainWords(original: string): PlainWords {
  const whole = original.toLowerCase();
  // a letter whose lower case is longer would shift the indices
  const lower = whole.length === original.length ? whole : Array.from(original, lowerCase).join("");
  const places: number[] = [];
  let text = "";
  let from = 0;
  let isAfterSpace = false;
  for (let place = 0; place < lower.length; place++) {
    const code = lower.charCodeAt(place);
    const isSpace = code <= 32 || code === 0xa0;
    if ((isSpace && isAfterSpace) || isDropped(code)) {
      text += lower.slice(from, place);
      from = place + 1;
      continue;
    }
    if (isSpace && code !== 32) {
      text += `${lower.slice(from, place)} `;
      from = place + 1;
    }
    isAfterSpace = isSpace;
    places.push(place);
  }
  return { text: text + lower.slice(from), places };
}

function lowerCase(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** Quotes, backticks and backslashes. */
function isDropped(code: number): boolean {
  if (code < 128) return code === 0x22 || code === 0x27 || code === 0x5c || code === 0x60;
  return code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d;
}

const dots = new Set<string | undefined>(". \u2026");

/**
 * Removes dots and spaces from the end of a truncated text.
 *
 * @param words - The text.
 * @returns The words without them.
 */
export function withoutDots({ text, places }: PlainWords): PlainWords {
  let end = text.length;
  while (dots.has(text[end - 1])) end--;
  return { text: text.slice(0, end), places };
}
