/** A text in which only the words are left, and where in the text they were. */
export interface PlainWords {
  readonly text: string;
  /** The place of each character in the original. */
  readonly places: readonly number[];
}

const dropped = new Set("`\"'\\\u2018\u2019\u201c\u201d");

/**
 * Takes out of a text what gets lost or changed on its way into a log: quotes, backticks, backslashes, letter case, and how many spaces there are.
 *
 * @param original - The text.
 * @returns The text as it is compared.
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
    // a letter whose small form is longer would shift the places
    characters.push(lower.length === 1 ? lower : character);
    places.push(place);
  }
  return { text: characters.join(""), places };
}

/**
 * Takes the dots off the end of a text that is cut off.
 *
 * @param words - The text.
 * @returns The same without dots and spaces at its end.
 */
export function withoutDots({ text, places }: PlainWords): PlainWords {
  let end = text.length;
  while (end > 0 && ". \u2026".includes(text[end - 1] as string)) end--;
  return { text: text.slice(0, end), places };
}
