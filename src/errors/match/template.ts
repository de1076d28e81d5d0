import { type PlainWords, plainWords } from "./plain-words.js";

/** What a slot can hold: any text, a word, or a decimal number. */
export type SlotKind = "text" | "name" | "number";

/** The values of the slots of a message. */
export type SlotValues = Readonly<Record<string, string | number>>;

/** How a text matches a template. */
export interface TemplateMatch {
  /** `exact`: every character matches. `loose`: the words occur in the text. `truncated`: the part that is left matches. */
  readonly how: "exact" | "loose" | "truncated";
  readonly slots: SlotValues;
  /** How many characters of the template occur in the text. */
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

const quotes = new Set<string | undefined>("`\"'\\");

// fewer matching characters than this prove nothing: `found` occurs in any log
const shortest = 12;
const shortestCut = 16;
const shortestEnd = 8;

/** A message with `{slots}` that is searched for in a text, in time linear in the length of the text. */
export class Template {
  private readonly literals: readonly string[];
  private readonly names: readonly string[];
  private readonly kinds: readonly SlotKind[];
  private readonly words: readonly string[];
  /** How many characters the template has outside slots. */
  readonly length: number;
  private readonly endsWithStop: boolean;

  constructor(text: string, slots: Readonly<Record<string, SlotKind>>) {
    const parts = text.split(/\{(\w+)\}/);
    this.literals = parts.filter((_, place) => place % 2 === 0);
    this.names = parts.filter((_, place) => place % 2 === 1);
    this.kinds = this.names.map((name) => slots[name] ?? "text");
    const last = this.literals.length - 1;
    this.endsWithStop = (this.literals[last] as string).endsWith(".");
    // the final full stop is often lost
    this.words = this.literals.map((literal, place) => plainWords(place === last ? literal.replace(/\.$/, "") : literal).text);
    this.length = this.literals.reduce((sum, { length }) => sum + length, 0);
  }

  /**
   * Returns words that a text must contain to match this template, unless the text is truncated.
   *
   * @returns The words, in lower case; none if the template has only short parts.
   */
  anchors(): string[] {
    return this.literals.flatMap((literal, place) =>
      [...literal.toLowerCase().matchAll(/[a-z0-9_]+/g)].flatMap(({ 0: word, index }) => {
        const end = index + word.length;
        // a word next to a slot may go on in the slot, and an apostrophe within a word may be lost
        const isOpen = (index === 0 && place > 0) || (end === literal.length && place < this.literals.length - 1);
        const isQuoted = /^['\u2019]\w/.test(literal.slice(end)) || /\w['\u2019]$/.test(literal.slice(0, index));
        return word.length < 4 || isOpen || isQuoted ? [] : [word];
      }),
    );
  }

  /**
   * Compares a text with this message, character by character.
   *
   * @param text - A message as it was sent.
   * @returns The match with its slots; `undefined` if it is another message.
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
   * Searches for this message in a text that may have lost its quotes, its beginning or its end.
   *
   * @param words - The words of the text, without the dots at its end if it is truncated.
   * @param original - The text itself.
   * @param isCut - Whether the text is truncated.
   * @returns The match with the slots that were found; `undefined` if the text does not have this message.
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

  /** A message that begins with a slot for a word: searches for the part after the slot, then steps back over the word. */
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

  /** A text that lost its beginning starts within one of the parts between slots. */
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
      const next =
        literal === "" ? this.endOf(kind, words, original, at, outerQuote(words, original, from - begun)) : tail.indexOf(literal, at);
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

  /** The place where a slot at the end of a message ends: at its closing quote, at the end of the line, or at the end of the quotation that the message stands in. */
  private endOf(kind: SlotKind, { text, places }: PlainWords, original: string, at: number, outer: string | undefined): number {
    const quote = (this.literals[this.literals.length - 1] as string).replace(/\.$/, "");
    const start = places[at];
    if (start === undefined) return kind === "text" ? at : -1;
    const closed = quote === "" ? -1 : original.indexOf(quote, start);
    if (closed >= 0) return placeOf(places, at, closed);
    if (kind !== "text") {
      const pattern = leading[kind];
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      return match === null || match[0] === "" ? -1 : at + match[0].length;
    }
    const ends = [original.indexOf("\n", start), outer === undefined ? -1 : original.indexOf(outer, start)].filter((end) => end >= 0);
    let end = placeOf(places, at, Math.min(original.length, ...ends));
    while (end > at && text[end - 1] === " ") end--;
    if (this.endsWithStop && text[end - 1] === ".") end--;
    return end;
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

/** The quote before the beginning of a message: the message ends where the same quote follows. */
function outerQuote({ places }: PlainWords, original: string, start: number): string | undefined {
  const before = original[(places[start] ?? 0) - 1];
  return before === '"' || before === "'" ? before : undefined;
}

/** The first place of the words that is not before an index of the original. */
function placeOf(places: readonly number[], from: number, index: number): number {
  let place = from;
  while ((places[place] ?? index) < index) place++;
  return place;
}

/** The part of the original between two places of its words, without surrounding quotes. */
function between(original: string, { places }: PlainWords, from: number, to: number): string {
  if (to <= from) return "";
  const text = original.slice(places[from], (places[to - 1] as number) + 1).trim();
  let start = 0;
  let end = text.length;
  while (quotes.has(text[start])) start++;
  while (quotes.has(text[end - 1])) end--;
  return text.slice(start, end);
}

/** Length of the longest end of a text that is the beginning of a literal. */
function endingWithStartOf(text: string, literal: string): number {
  let length = Math.min(text.length, literal.length);
  while (!text.endsWith(literal.slice(0, length))) length--;
  return length;
}

/** Length of the longest beginning of a text that is the end of a literal. */
function startingWithEndOf(text: string, literal: string): number {
  let length = Math.min(text.length, literal.length);
  while (!text.startsWith(literal.slice(literal.length - length))) length--;
  return length;
}
