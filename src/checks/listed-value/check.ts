import { didYouMean } from "../../engine/nearest.js";
import { pointerTo } from "../../engine/pointer.js";
import { inWords } from "../../engine/template.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  readonly part: "query" | "body";
  /** The values that are documented, by parameter or field. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** Finds a value that is none of those that are documented. */
export const listedValue: BindCheck<Needs> = (check) => {
  const lists = Object.entries(check.lists);
  const { part } = check;
  return (examination) => {
    for (const [parameter, values] of lists) {
      const given = part === "query" ? examination.parameter(parameter) : examination.member(parameter);
      const odd = (Array.isArray(given) ? given : [given]).find((one) => typeof one === "string" && one !== "" && !values.includes(one));
      if (typeof odd !== "string") continue;
      examination.report(check, "not listed", pointerTo(part, parameter), {
        slots: { parameter, value: odd, values: inWords(values) },
        moreSlots: () => didYouMean(odd, values),
      });
      if (examination.decided) return;
    }
  };
};
