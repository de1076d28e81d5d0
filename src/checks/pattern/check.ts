import { type CompileCheck, inferred, onlyWith, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type PatternFinding = "match" | "mismatch" | "empty";

interface Options {
  /** The part that contains the text or list of texts. */
  readonly part: "query" | "body" | "message";
  readonly member: string;
  /** A pattern that the text must match, or must not match. */
  readonly wanted?: string;
  readonly unwanted?: string;
}

/** Rejects a text that does not match a pattern, or matches a forbidden one. */
export const pattern: CompileCheck<Options, PatternFinding> = (check) => {
  const { part, member, wanted, unwanted, rules } = check;
  const expression = new RegExp(wanted ?? unwanted ?? "");
  const when = wanted === undefined ? "match" : "mismatch";
  const pointer = pointerTo(part, member);
  return onlyWith(part === "query" ? member : undefined, (context) => {
    const given = part === "query" ? context.parameter(member) : context.member(member);
    // an empty parameter is read as an empty list
    const isEmpty = rules.empty !== undefined && Array.isArray(given) && given.every((one) => one === "");
    const odd = isEmpty
      ? ""
      : (Array.isArray(given) ? given : [given]).find((one) => typeof one === "string" && expression.test(one) === (when === "match"));
    if (typeof odd !== "string") return;
    // how the server treats an empty value is known only if a rule says so
    const isKnown = odd === "" && rules.empty !== undefined;
    const source = odd === "" && !isKnown ? inferred : undefined;
    context.report(check, isKnown ? "empty" : when, pointer, { slots: { member, value: odd }, source });
  });
};
