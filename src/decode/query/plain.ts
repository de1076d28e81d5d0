/** A query string without brackets, flags and escaped names. Its lists are those of the parser: they are valid until its next call. */
export interface PlainQuery {
  /** How many known names the query has. */
  readonly count: number;
  /** The places of the known names, in ascending order. */
  readonly places: readonly number[];
  /** The raw value of each, or the values of a repeated name. */
  readonly nodes: readonly (string | string[])[];
  /** The unknown names, in the order of the query. */
  readonly unknown: readonly string[];
}

/** Parses a query string without its `?`; returns `undefined` if the query needs `parseQueryString`. */
export type ParsePlain = (raw: string) => PlainQuery | undefined;

const none: readonly never[] = Object.freeze([]);
const plainName = /^[A-Za-z_][\w.-]*$/;
const mostUnknown = 16;

/**
 * Creates a parser of query strings of plain names with values: the fast path for nearly every request.
 *
 * @param names - The known names. The place of a name in this list is its place in the result.
 * @returns The parser.
 */
export function plainParser(names: readonly string[]): ParsePlain {
  const find = nameFinder(names);
  const places: number[] = names.map(() => 0);
  const nodes: (string | string[])[] = names.map(() => "");
  return (raw) => {
    let count = 0;
    let unknown: string[] | undefined;
    const end = raw.length;
    for (let from = 0, to = 0; from < end; from = to + 1) {
      to = raw.indexOf("&", from);
      if (to < 0) to = end;
      const equals = raw.indexOf("=", from);
      if (equals < 0 || equals > to) return undefined;
      const place = find(raw, from, equals);
      if (place < 0) {
        const name = raw.slice(from, equals);
        // numbers, brackets and escapes have a meaning of their own, and so have repeated names; a long list is searched in quadratic time
        if (!plainName.test(name) || unknown?.includes(name) || (unknown !== undefined && unknown.length > mostUnknown)) return undefined;
        if (unknown === undefined) unknown = [name];
        else unknown.push(name);
        continue;
      }
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
      else if (present === "") return undefined;
      else nodes[spot - 1] = [present, value];
    }
    return { count, places, nodes, unknown: unknown ?? none };
  };
}

const bucketCount = 64;

/** Creates a function that finds which name a part of a text is; -1 if it is none. A lookup in a map would copy and hash the part. */
function nameFinder(names: readonly string[]): (raw: string, from: number, to: number) => number {
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
