const lists = new WeakMap<readonly string[], string>();

/**
 * Lists names in backticks as serde does in `unknown field` and `unknown variant`.
 *
 * @param names - The names in the order of the declaration.
 * @returns ``expected `a` or `b` `` for two, ``expected one of `a`, `b`, `c` `` for more.
 */
export function expectedNames(names: readonly string[], what: "fields" | "variants"): string {
  if (names.length === 0) return `there are no ${what}`;
  let list = lists.get(names);
  if (list === undefined) {
    const quoted = names.map((name) => `\`${name}\``);
    list = `expected ${names.length > 2 ? `one of ${quoted.join(", ")}` : quoted.join(" or ")}`;
    lists.set(names, list);
  }
  return list;
}
