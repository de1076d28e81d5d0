/** The words of a text, and where in the text each character is. */
export interface PlainWords {
  readonly text: string;
  /** The index in the original of each character. */
  readonly places: readonly number[];
}

const dropped = new Set("`\"'\\\u2018\u2019\u201c\u201d");

/**
 * Removes from a text what changes on its way into a log: quotes, backticks, backslashes, upper case, and repeated white space.
 *
 * @param original - The text.
 * @returns The words to compare.
 * @example
 * plainWords("Use \\`mp3\\`").text; // "use mp3"
 */
export function plainWords(original: string): PlainWords {
  const characters: string[] = [];
  const places: number[] = [];
  for (let place = 0; place < original.length; place++) {
    const character = original[place] as string;
    if (dropped.has(character)) continue;
    const isSpace = character <= " " || character === "\u00a0";
    if (isSpace && characters[characters.length - 1] === " ") continue;
    const lower = isSpace ? " " : character.toLowerCase();
    // a letter whose lower case is longer would shift the indices
    characters.push(lower.length === 1 ? lower : character);
    places.push(place);
  }
  return { text: characters.join(""), places };
}

/**
 * Removes dots and spaces from the end of a truncated text.
 *
 * @param words - The text.
 * @returns The words without them.
 */
export function withoutDots({ text, places }: PlainWords): PlainWords {
  let end = text.length;
  while (end > 0 && ". \u2026".includes(text[end - 1] as string)) end--;
  return { text: text.slice(0, end), places };
}
