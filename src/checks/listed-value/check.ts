import { type CompileCheck, onlyWith, pointerTo } from "../contract.js";
import { inWords } from "../template.js";

/** What this kind of check can find. */
export type ListedValueFinding = "not listed";

interface Options {
  readonly part: "query" | "body";
  /** The documented values by parameter or field. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** Rejects a value that is not documented. */
export const listedValue: CompileCheck<Options, ListedValueFinding> = (check) => {
  const lists = Object.entries(check.lists);
  const { part } = check;
  return onlyWith(part === "query" ? lists.map(([name]) => name) : undefined, (context) => {
    for (const [parameter, values] of lists) {
      const given = part === "query" ? context.parameter(parameter) : context.member(parameter);
      if (given === undefined) continue;
      if (typeof given === "string" && (given === "" || values.includes(given))) continue;
      const odd = (Array.isArray(given) ? given : [given]).find((one) => typeof one === "string" && one !== "" && !values.includes(one));
      if (typeof odd !== "string") continue;
      context.report(check, "not listed", pointerTo(part, parameter), {
        slots: { parameter, value: odd, values: inWords(values) },
        moreSlots: ({ didYouMean }) => didYouMean(odd, values),
      });
      if (context.decided) return;
    }
  });
};
