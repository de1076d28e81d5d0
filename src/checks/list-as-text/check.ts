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
      if (Array.isArray(given) && given.some(isList))
        context.report(check, "list as text", pointerTo("query", parameter), { slots: { parameter } });
    }
  });
};

function isList(text: string): boolean {
  return text.startsWith("[") && text.endsWith("]");
}
