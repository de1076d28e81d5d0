import { rangeOfMember } from "../kind/folder-data.js";
import { type CheckKind, cited, type KindOptions, member } from "../kind/kind.js";
import { jsonFrame, type MakeMessageCases, type MessageCase, messageWith } from "../kind/message-case.js";
import type { Cited } from "../kind/schemas.js";
import type { NotAboveFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
export interface NotAboveOptions {
  readonly member: string;
  readonly other: Cited & { readonly member: string; readonly otherwise?: number };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    member,
    other: cited("The parameter that must not be exceeded, and its default.", { member, otherwise: { type: "number" } }, ["member"]),
  },
  required: ["member", "other"],
};

/** A number equal to another, and one above it. */
const messageCases: MakeMessageCases<NotAboveOptions> = (context) => {
  const { check, endpoint, rule } = context;
  const most = rangeOfMember(endpoint, check.member)?.maximum ?? 1;
  const [outer = "", name = ""] = check.member.split(".");
  const other = check.other.member.split(".").at(-1) ?? "";
  const half = most / 2;
  return [half, most].map(
    (value): MessageCase => ({
      name: String(value),
      description: `\`${name}\` of ${value}, \`${other}\` of ${half}.`,
      message: jsonFrame(messageWith(context, outer, { [other]: half, [name]: value })),
      rule: rule("above"),
      accepted: value <= half,
    }),
  );
};

/** A number must not exceed another. */
export const notAbove: CheckKind<NotAboveOptions, NotAboveFinding> = {
  name: "not-above",
  reader: "a comparison of two parameters",
  options,
  findings: () => ({
    above: "always",
  }),
  runtime: ({ reads, member: name, other }) => ({ part: reads, member: name, other: other.member, otherwise: other.otherwise }),
  messageCases,
};
