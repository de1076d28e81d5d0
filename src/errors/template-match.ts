import { type PlainWords, plainWords } from "./plain-words.js";

/** What a slot holds: anything, a word, or a decimal number. */
export type SlotKind = "text" | "name" | "number";

/** The values of the slots of a message. */
export type SlotValues = Readonly<Record<string, string | number>>;

/** How a text fits a template. */
export interface TemplateMatch {
  /** Whether every character fits, the words do somewhere within the text, or the text is cut off. */
  readonly how: "exact" | "loose" | "truncated";
  readonly slots: SlotValues;
  /** How many characters of the template were found. */
  readonly found: number;
}

const whole: Readonly<Record<SlotKind, RegExp>> = {
  text: /^/,
  name: /^[\w.-]+$/,
  number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i,
};
// a number in a sentence may end with its full stop; the documentation writes 150K
const leading: Readonly<Record<SlotKind, RegExp>> = {
  text: /.*/sy,
  name: /[\w-]+(?:\.[\w-]+)*/y,
  number: /-?\d+(?:\.\d+)?(?:e-?\d+)?k?/y,
};

const quotes = new Set("`\"'\\");

// fewer characters than this are no message: `found` in a line of a log is not one either
const shortest = 12;
const shortestCut = 16;
const shortestEnd = 8;

/** A message with `{slots}`, to be found in a text: in time that grows with the length of the text, whatever it holds. */
export class Template {
  private readonly literals: readonly string[];
  private readonly names: readonly string[];
  private readonly kinds: readonly SlotKind[];
  private readonly words: readonly string[];
  /** How many characters are not slots. */
  readonly length: number;

  constructor(text: string, slots: Readonly<Record<string, SlotKind>>) {
    const parts = text.split(/\{(\w+)\}/);
    this.literals = parts.filter((_, place) => place % 2 === 0);
    this.names = parts.filter((_, place) => place % 2 === 1);
    this.kinds = this.names.map((name) => slots[name] ?? "text");
    const last = this.literals.length - 1;
    // the full stop is what gets lost first
    this.words = this.literals.map((literal, place) => plainWords(place === last ? literal.replace(/\.$/, "") : literal).text);
    this.length = this.literals.reduce((sum, { length }) => sum + length, 0);
  }

  /**
   * Looks whether a text is this message to the letter.
   *
   * @param text - A message as it was sent.
   * @returns The slots; `undefined` where it is another message.
   */
  exact(text: string): TemplateMatch | undefined {
    const first = this.literals[0] as string;
    const last = this.literals[this.literals.length - 1] as string;
    if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
    if (this.names.length === 0) return text === first ? { how: "exact", slots: {}, found: this.length } : undefined;
    const end = text.length - last.length;
    let at = first.length;
    const values: string[] = [];
    for (let place = 0; place < this.names.length; place++) {
      const isLast = place === this.names.length - 1;
      const next = isLast ? end : text.indexOf(this.literals[place + 1] as string, at);
      if (next < at || next > end) return undefined;
      const value = text.slice(at, next);
      if (!whole[this.kinds[place] as SlotKind].test(value)) return undefined;
      values.push(value);
      at = next + (this.literals[place + 1] as string).length;
    }
    return { how: "exact", slots: this.filled(values), found: this.length };
  }

  /**
   * Looks for this message in a text that may have lost its quotes, its beginning or its end.
   *
   * @param words - The text; of one that is cut off, without the dots at its end.
   * @param original - The same as it was.
   * @param isCut - Whether the text is known to be cut off.
   * @returns The slots that are there; `undefined` where the text has nothing of this message.
   */
  loose(words: PlainWords, original: string, isCut: boolean): TemplateMatch | undefined {
    const [first = "", ...rest] = this.words;
    const tail = words.text;
    const head = /^ ?(?:\.\.\.|\u2026) ?/.exec(tail)?.[0].length;
    if (head !== undefined) return this.fromWithin(words, original, tail, head);
    if (first.trim() === "") return this.fromWord(words, original, tail, rest, isCut);
    const start = tail.indexOf(first);
    if (start >= 0) return this.follow(words, original, tail, start + first.length, rest, first.length, 0, isCut);
    const partial = isCut ? endingWithStartOf(tail, first) : 0;
    return partial >= shortestCut ? { how: "truncated", slots: {}, found: partial } : undefined;
  }

  /** A message that begins with a word begins where what follows the word does, less the word. */
  private fromWord(
    words: PlainWords,
    original: string,
    tail: string,
    [second = ""]: readonly string[],
    isCut: boolean,
  ): TemplateMatch | undefined {
    const next = second.length < shortestEnd || this.kinds[0] !== "name" ? -1 : tail.indexOf(second);
    const start = next < 0 ? 0 : next - (/[\w-]+$/.exec(tail.slice(Math.max(0, next - 100), next))?.[0].length ?? 0);
    return start === next || next < 0 ? undefined : this.follow(words, original, tail, start, this.words.slice(1), 0, 0, isCut);
  }

  /** A text that lost its beginning starts within one of the literals. */
  private fromWithin(words: PlainWords, original: string, tail: string, head: number): TemplateMatch | undefined {
    let best: TemplateMatch | undefined;
    for (let place = 0; place < this.words.length; place++) {
      const literal = this.words[place] as string;
      const length = startingWithEndOf(tail.slice(head), literal);
      if (length < shortestEnd) continue;
      const match = this.follow(words, original, tail, head + length, this.words.slice(place + 1), length, place, false, shortestEnd);
      if (match && match.found > (best?.found ?? 0)) best = { ...match, how: "truncated" };
    }
    return best;
  }

  private follow(
    words: PlainWords,
    original: string,
    tail: string,
    from: number,
    rest: readonly string[],
    begun: number,
    place: number,
    isCut: boolean,
    least: number = shortest,
  ): TemplateMatch | undefined {
    let at = from;
    let found = begun;
    const values: (string | undefined)[] = this.names.slice(0, place).map(() => undefined);
    for (const [step, literal] of rest.entries()) {
      const kind = this.kinds[place + step] as SlotKind;
      const next = literal === "" ? this.endOf(kind, words, original, at) : tail.indexOf(literal, at);
      if (next < 0) {
        if (!isCut || found < shortestCut) return undefined;
        return { how: "truncated", slots: this.filled(values), found: found + endingWithStartOf(tail.slice(at), literal) };
      }
      const value = between(original, words, at, next);
      if (kind !== "text" && !whole[kind].test(value.replace(/(?<=\d)k$/i, ""))) return undefined;
      values.push(value);
      at = next + literal.length;
      found += literal.length;
    }
    return found < least ? undefined : { how: "loose", slots: this.filled(values), found };
  }

  /** Where a slot at the end of a message ends: at the quote that follows it, where there is one. */
  private endOf(kind: SlotKind, { text, places }: PlainWords, original: string, at: number): number {
    const quote = (this.literals[this.literals.length - 1] as string).replace(/\.$/, "");
    const start = places[at];
    const end = quote === "" || start === undefined ? -1 : original.indexOf(quote, start);
    if (end >= 0) {
      let next = at;
      while (next < places.length && (places[next] as number) < end) next++;
      return next;
    }
    const pattern = leading[kind];
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match === null || match[0] === "" ? (kind === "text" ? at : -1) : at + match[0].length;
  }

  private filled(values: readonly (string | undefined)[]): SlotValues {
    const slots: Record<string, string | number> = {};
    for (const [place, value] of values.entries()) {
      if (value === undefined) continue;
      const number = Number(value);
      slots[this.names[place] as string] = this.kinds[place] === "number" && String(number) === value ? number : value;
    }
    return slots;
  }
}

/** The part of the original that two places of its words are around. */
function between(original: string, { places }: PlainWords, from: number, to: number): string {
  if (to <= from) return "";
  const text = original.slice(places[from], (places[to - 1] as number) + 1).trim();
  let start = 0;
  let end = text.length;
  while (start < end && quotes.has(text[start] as string)) start++;
  while (end > start && quotes.has(text[end - 1] as string)) end--;
  return text.slice(start, end);
}

/** How many characters at the end of a text begin a literal. */
function endingWithStartOf(text: string, literal: string): number {
  for (let length = Math.min(text.length, literal.length); length > 0; length--) {
    if (text.endsWith(literal.slice(0, length))) return length;
  }
  return 0;
}

/** How many characters at the beginning of a text end a literal. */
function startingWithEndOf(text: string, literal: string): number {
  for (let length = Math.min(text.length, literal.length); length > 0; length--) {
    if (text.startsWith(literal.slice(-length))) return length;
  }
  return 0;
}
