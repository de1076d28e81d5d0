import { jsonFrame, type MakeMessageCases, type MessageCase, messageWith } from "../kind/message-case.js";
import type { NotAboveOptions } from "./data.js";

/** A number equal to another, and one above it. */
export const messageCases: MakeMessageCases<NotAboveOptions> = (context) => {
  const { check, endpoint, rule } = context;
  const limit =
    endpoint.folder.limits[endpoint.checks.find((other) => other.check === "range" && other.member === check.member)?.limit ?? ""];
  const most = limit !== undefined && "maximum" in limit ? limit.maximum : 1;
  const [outer = "", name = ""] = check.member.split(".");
  const other = check.other.member.split(".").at(-1) ?? "";
  const half = most / 2;
  return [half, most].map(
    (value): MessageCase => ({
      name: String(value),
      description: `\`${name}\` of ${value}, \`${other}\` of ${half}.`,
      message: jsonFrame(messageWith(context, outer, { [other]: half, [name]: value })),
      rule: rule("above"),
      ...(value > half ? {} : { accepted: true }),
    }),
  );
};
