// RFC 9110 7.6.1; Expect is answered here, and Host is the upstream's
const hopByHop = [
  "connection",
  "proxy-connection",
  "keep-alive",
  "te",
  "trailer",
  "upgrade",
  "proxy-authenticate",
  "proxy-authorization",
  "expect",
  "host",
];
// what a body ends by, whoever names it in Connection
const framing = ["content-length", "transfer-encoding"];

/**
 * Leaves out the fields that are for this connection alone.
 *
 * @param raw - Names and values by turns, as Node has them.
 * @returns The rest, by turns, as they were written and in their order.
 */
export function endToEnd(raw: readonly string[]): string[] {
  const left = new Set(hopByHop);
  for (const [name, value] of fieldPairs(raw))
    if (/^(?:proxy-)?connection$/i.test(name)) for (const token of value.split(",")) left.add(token.trim().toLowerCase());
  for (const name of framing) left.delete(name);
  return [...fieldPairs(raw)].flatMap(([name, value]) => (left.has(name.toLowerCase()) ? [] : [name, value]));
}

/**
 * Gathers fields by their names in lower case, repeated ones as lists.
 *
 * @param raw - Names and values by turns.
 * @returns The fields.
 */
export function fieldsByName(raw: readonly string[]): Record<string, string | string[]> {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of fieldPairs(raw)) {
    const key = name.toLowerCase();
    const before = fields.get(key);
    if (Array.isArray(before)) before.push(value);
    else fields.set(key, before === undefined ? value : [before, value]);
  }
  return Object.fromEntries(fields);
}

/**
 * Takes fields one at a time.
 *
 * @param raw - Names and values by turns.
 * @returns Pairs of a name, as it was written, and a value.
 */
export function* fieldPairs(raw: readonly string[]): Generator<[name: string, value: string]> {
  for (let at = 0; at + 1 < raw.length; at += 2) yield [raw[at] as string, raw[at + 1] as string];
}
