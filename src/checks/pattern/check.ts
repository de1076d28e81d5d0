import { type CompileCheck, inferred, onlyWith } from "../contract.js";
import { pointerTo } from "../pointer.js";

/** What this kind of check can find. */
export type PatternFinding = "match" | "mismatch";

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
  const { part, member, wanted, unwanted } = check;
  const expression = new RegExp(wanted ?? unwanted ?? "");
  const when = wanted === undefined ? "match" : "mismatch";
  const pointer = pointerTo(part, member);
  return onlyWith(part === "query" ? member : undefined, (context) => {
    const given = part === "query" ? context.parameter(member) : context.member(member);
    const odd = (Array.isArray(given) ? given : [given]).find(
      (one) => typeof one === "string" && expression.test(one) === (when === "match"),
    );
    // how the server treats an empty value is unknown
    const source = odd === "" ? inferred : undefined;
    if (typeof odd === "string") context.report(check, when, pointer, { slots: { member, value: odd }, source });
  });
};
