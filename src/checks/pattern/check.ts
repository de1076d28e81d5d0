import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";
import { inferred } from "../inferred.js";

interface Needs {
  /** Where the text is, or several of them. */
  readonly part: "query" | "body" | "message";
  readonly member: string;
  /** What it has to look like, or must not, as a pattern. */
  readonly wanted?: string;
  readonly unwanted?: string;
}

/** Finds a text that does not look as it has to, or looks as it must not. */
export const pattern: BindCheck<Needs> = (check) => {
  const { part, member, wanted, unwanted } = check;
  const expression = new RegExp(wanted ?? unwanted ?? "");
  const when = wanted === undefined ? "match" : "mismatch";
  const pointer = pointerTo(part, member);
  return (examination) => {
    const given = part === "query" ? examination.parameter(member) : examination.member(member);
    const odd = (Array.isArray(given) ? given : [given]).find(
      (one) => typeof one === "string" && expression.test(one) === (when === "match"),
    );
    // what an empty one does is not known
    const source = odd === "" ? inferred : undefined;
    if (typeof odd === "string") examination.report(check, when, pointer, { slots: { member, value: odd }, source });
  };
};
