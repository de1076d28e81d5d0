/** Finds the templates that can occur in a text by one rare word of each, in one pass over the text. */
export class AnchorIndex<Item> {
  private readonly byHash = new Map<number, Item[]>();
  /** One bit for each hash, so that nearly all words of a text cost one look-up in an array. */
  private readonly filter = new Uint8Array(1 << 16);
  /** Items without a usable word: always candidates. */
  private readonly rest: Item[] = [];

  /**
   * Builds the index.
   *
   * @param items - Each item with the words that it needs, in lower case.
   */
  constructor(items: readonly (readonly [item: Item, words: readonly string[]])[]) {
    const uses = new Map<string, number>();
    for (const [, words] of items) for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
    for (const [item, words] of items) {
      const rarest = [...words].sort((a, b) => (uses.get(a) as number) - (uses.get(b) as number) || b.length - a.length)[0];
      if (rarest === undefined) {
        this.rest.push(item);
        continue;
      }
      const hash = hashOf(rarest);
      this.filter[hash & 0xffff] = 1;
      this.byHash.set(hash, [...(this.byHash.get(hash) ?? []), item]);
    }
  }

  /**
   * Finds the items whose word occurs in a text.
   *
   * @param text - The text, in any case.
   * @returns The items, each once. A word that only has the same hash may add others.
   */
  candidates(text: string): Item[] {
    const found = [...this.rest];
    let hash = start;
    let length = 0;
    for (let place = 0; place <= text.length; place++) {
      const code = place === text.length ? 0 : text.charCodeAt(place);
      const lower = code >= 65 && code <= 90 ? code + 32 : code;
      if ((lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57) || lower === 95) {
        hash = Math.imul(hash ^ lower, 16777619);
        length++;
        continue;
      }
      if (length >= 4 && this.filter[hash & 0xffff] === 1) {
        for (const item of this.byHash.get(hash) ?? []) if (!found.includes(item)) found.push(item);
      }
      hash = start;
      length = 0;
    }
    return found;
  }
}

// FNV-1a: cheap for each character, and spreads short words well
const start = 0x811c9dc5 | 0;

function hashOf(word: string): number {
  let hash = start;
  for (let place = 0; place < word.length; place++) hash = Math.imul(hash ^ word.charCodeAt(place), 16777619);
  return hash;
}
