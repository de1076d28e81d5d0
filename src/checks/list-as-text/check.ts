import { type CompileCheck, onlyWith } from "../contract.js";
import { pointerTo } from "../pointer.js";

/** What this kind of check can find. */
export type ListAsTextFinding = "list as text";

/** Warns of a list that a program printed as one text, such as `['a', 'b']`: the server reads repeated parameters. */
export const listAsText: CompileCheck<unknown, ListAsTextFinding> = (check, { query }) => {
  const lists = query.fields.filter(({ type }) => type === "strings").map(({ name }) => name);
  return onlyWith(lists, (context) => {
    for (const parameter of lists) {
      const given = context.parameter(parameter);
      const list = Array.isArray(given) ? given.find(isList) : undefined;
      if (list === undefined) continue;
      context.report(check, "list as text", pointerTo("query", parameter), {
        slots: { parameter },
        moreSlots: () => ({ spelling: spelled(parameter, list) }),
      });
    }
  });
};

function isList(text: string): boolean {
  return text.startsWith("[") && text.endsWith("]") && text.length > 1;
}

const shownItems = 3;

/** Writes the items as repeated parameters. */
function spelled(parameter: string, list: string): string {
  const items = itemsOf(list.slice(1, -1).slice(0, maxRead));
  const shown = items.slice(0, shownItems).map((item) => `${parameter}=${encodeURIComponent(item.toWellFormed())}`);
  if (shown.length === 0) return `no \`${parameter}\``;
  return `\`${shown.join("&")}${items.length > shownItems ? "&…" : ""}\``;
}

// enough for the items that are shown
const maxRead = 512;

/** Reads the items between the brackets, with or without quotes. */
function itemsOf(text: string): string[] {
  const items: string[] = [];
  for (const [, double, single, plain] of text.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s,"'][^,"']*)/g))
    items.push((double ?? single ?? plain?.trimEnd() ?? "").replace(/\\(.)/g, "$1"));
  return items;
}
