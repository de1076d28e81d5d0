import { constrainEach, textSlots } from "../kind/constraint.js";
import { type CheckKind, cited, type KindOptions, member } from "../kind/kind.js";
import { type Cited, membersOf } from "../kind/schemas.js";
import type { PatternFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
export interface PatternOptions {
  readonly member: string;
  readonly pattern: Cited & { readonly wanted?: string; readonly unwanted?: string };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    member,
    pattern: {
      ...cited(
        "A pattern that the text, or each of several, must match or must not match.",
        {
          wanted: { type: "string", format: "regex" },
          unwanted: { type: "string", format: "regex" },
        },
        [],
      ),
      minProperties: 2,
      maxProperties: 2,
    },
  },
  required: ["member", "pattern"],
};

/** A text must match a pattern, or must not match one. */
export const pattern: CheckKind<PatternOptions, PatternFinding> = {
  name: "pattern",
  options,
  runtime: (check) => ({ part: check.reads, member: check.member, wanted: check.pattern.wanted, unwanted: check.pattern.unwanted }),
  findings: ({ pattern: { wanted } }) => ({
    match: wanted === undefined ? "always" : "with a rule",
    mismatch: wanted === undefined ? "with a rule" : "always",
    empty: "with a rule",
  }),
  constraints(check, endpoint) {
    const { wanted, unwanted } = check.pattern;
    const names = membersOf(check, endpoint);
    // how the server treats an empty value is unknown
    const text = wanted === undefined ? { not: { type: "string", pattern: unwanted } } : { pattern: `^$|${wanted}` };
    const isList = names.some((name) => endpoint.query?.properties?.[name]?.type === "array");
    const texts = (name: string) => textSlots(check.reads, name, isList);
    return [
      ...constrainEach(
        check,
        endpoint,
        wanted === undefined ? "match" : "mismatch",
        () => (isList ? { ...text, items: text } : text),
        texts,
      ),
      ...constrainEach(
        check,
        endpoint,
        "empty",
        () => ({ minLength: 1, minItems: 1 }),
        (name) => [{ slots: { member: name, value: "" } }],
      ),
    ];
  },
  objects: ({ member: name, pattern: { wanted } }, query) =>
    wanted !== undefined && [query[name] ?? []].flat().some((value) => !new RegExp(wanted).test(value)),
};
