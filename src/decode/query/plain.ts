const none: readonly never[] = Object.freeze([]);
// numbers, brackets and escapes have a meaning of their own
const plainName = /^[^\d%+[\]][^%+[\]]*$/;
const mostUnknown = 16;

/** A query string without brackets, escaped names and known names that lack a value: nearly every query. It is valid until the next one is parsed. */
export class PlainQuery {
  /** How many known names the query has. */
  count = 0;
  /** The places of the known names, in ascending order. */
  readonly places: number[];
  /** The raw value of each, or the values of a repeated name. */
  readonly nodes: (string | string[])[];
  /** Whether a value may have escapes. */
  isCoded = false;
  /** The unknown names, in the order of the query. */
  unknown: readonly string[] = none;
  private readonly find: FindName;

  /** @param names - The known names. The place of a name in this list is its place in the result. */
  constructor(names: readonly string[]) {
    this.places = names.map(() => 0);
    this.nodes = names.map(() => "");
    this.find = nameFinder(names);
  }

  /** Parses a query string without its `?`; returns `false` if the query needs `parseQueryString`. */
  parse(raw: string): boolean {
    const { places, nodes, find } = this;
    let count = 0;
    let unknown: string[] | undefined;
    const end = raw.length;
    for (let from = 0, to = 0; from < end; from = to + 1) {
      to = raw.indexOf("&", from);
      if (to < 0) to = end;
      const equals = raw.indexOf("=", from);
      const isFlag = equals < 0 || equals > to;
      const nameEnd = isFlag ? to : equals;
      const place = find(raw, from, nameEnd);
      if (place < 0) {
        const name = raw.slice(from, nameEnd);
        // so have repeated names; a long list is searched in quadratic time
        if (!plainName.test(name) || unknown?.includes(name) || (unknown !== undefined && unknown.length > mostUnknown)) return false;
        if (unknown === undefined) unknown = [name];
        else unknown.push(name);
        continue;
      }
      if (isFlag) return false;
      const value = raw.slice(equals + 1, to);
      let spot = count;
      while (spot > 0 && (places[spot - 1] as number) > place) spot--;
      if (spot === 0 || places[spot - 1] !== place) {
        for (let index = count++; index > spot; index--) {
          places[index] = places[index - 1] as number;
          nodes[index] = nodes[index - 1] as string | string[];
        }
        places[spot] = place;
        nodes[spot] = value;
        continue;
      }
      const present = nodes[spot - 1] as string | string[];
      if (typeof present === "object") present.push(value);
      else if (present === "") return false;
      else nodes[spot - 1] = [present, value];
    }
    this.count = count;
    this.isCoded = raw.includes("%") || raw.includes("+");
    this.unknown = unknown ?? none;
    return true;
  }

  has(place: number): boolean {
    const index = this.places.indexOf(place);
    return index >= 0 && index < this.count;
  }
}

const bucketCount = 64;

/** Finds which name a part of a text is; -1 if it is none. */
type FindName = (raw: string, from: number, to: number) => number;

/** Creates a function that finds names. A lookup in a map would copy and hash the part of the text. */
function nameFinder(names: readonly string[]): FindName {
  const buckets: number[][] = Array.from({ length: bucketCount }, () => []);
  const bucket = (length: number, first: number) => buckets[(length * 5 + first) % bucketCount] as number[];
  // an empty name is never found
  for (const [place, name] of names.entries()) if (name !== "") bucket(name.length, name.charCodeAt(0)).push(place);
  return (raw, from, to) => {
    if (from === to) return -1;
    const candidates = bucket(to - from, raw.charCodeAt(from));
    for (let index = 0; index < candidates.length; index++) {
      const place = candidates[index] as number;
      const name = names[place] as string;
      if (name.length === to - from && raw.startsWith(name, from)) return place;
    }
    return -1;
  };
}
