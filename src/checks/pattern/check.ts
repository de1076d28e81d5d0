import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";
import { inferred } from "../inferred.js";

interface Needs {
  /** Where the text or the list of texts is. */
  readonly part: "query" | "body" | "message";
  readonly member: string;
  /** The pattern that the text must match, or the one that it must not match. */
  readonly wanted?: string;
  readonly unwanted?: string;
}

/** Finds a text that does not match the wanted pattern, or matches an unwanted one. */
export const pattern: BindCheck<Needs> = (check) => {
  const { part, member, wanted, unwanted, rules } = check;
  const expression = new RegExp(wanted ?? unwanted ?? "");
  const when = wanted === undefined ? "match" : "mismatch";
  const pointer = pointerTo(part, member);
  return (examination) => {
    const given = part === "query" ? examination.parameter(member) : examination.member(member);
    // an empty parameter is read as an empty list
    const isEmpty = rules["empty"] !== undefined && Array.isArray(given) && given.every((one) => one === "");
    const odd = isEmpty
      ? ""
      : (Array.isArray(given) ? given : [given]).find((one) => typeof one === "string" && expression.test(one) === (when === "match"));
    if (typeof odd !== "string") return;
    // whether the server rejects an empty text is known only if a rule says so
    const isKnown = odd === "" && rules["empty"] !== undefined;
    const source = odd === "" && !isKnown ? inferred : undefined;
    examination.report(check, isKnown ? "empty" : when, pointer, { slots: { member, value: odd }, source });
  };
};
