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
  let text = "";
  const places: number[] = [];
  for (let place = 0; place < original.length; place++) {
    const character = original[place] as string;
    if (dropped.has(character)) continue;
    const isSpace = character <= " " || character === "\u00a0";
    if (isSpace && text.endsWith(" ")) continue;
    const lower = isSpace ? " " : character.toLowerCase();
    // a letter whose small form is longer would shift the places
    text += lower.length === 1 ? lower : character;
    places.push(place);
  }
  return { text, places };
}
