import { type CompileCheck, onlyWith, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type ListAsTextFinding = "list as text";

/** Warns of a list that a program printed as one text, such as `['a', 'b']`: the server reads repeated parameters. */
export const listAsText: CompileCheck<unknown, ListAsTextFinding> = (check, { query }) => {
  const lists = query.fields.filter(({ type }) => type === "strings").map(({ name }) => name);
  const known = new Set(lists);
  // such a text has brackets
  return onlyWith([], (context) => {
    // a query has fewer parameters than an endpoint has lists
    for (const parameter in context.query) {
      const given = known.has(parameter) ? context.parameter(parameter) : undefined;
      if (Array.isArray(given) && given.some(isList))
        context.report(check, "list as text", pointerTo("query", parameter), { slots: { parameter } });
    }
  });
};

function isList(text: string): boolean {
  return text.startsWith("[") && text.endsWith("]");
}
