import { type Case, changed, type MakeCases, wireRequest } from "../kind/case.js";
import { constrainEach } from "../kind/constraint.js";
import { evidenceOf, limitOf } from "../kind/folder-data.js";
import { type CheckKind, type KindOptions, limit, member } from "../kind/kind.js";
import { type MakeMessageCases, type MessageCase, messageWith } from "../kind/message-case.js";
import type { CountFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface CountOptions {
  readonly member: string;
  readonly limit: string;
}

/** The JSON Schema of the options. */
const options: KindOptions = { properties: { member, limit }, required: ["member", "limit"] };

/** The largest accepted number of values of a parameter, and one more. */
const cases: MakeCases = ({ check, endpoint, base, rule }) => {
  const limit = limitOf(check, endpoint.folder).value;
  const member = check.member ?? "";
  const model =
    base.query?.["model"] === undefined && endpoint.folder.models !== undefined
      ? { model: endpoint.folder.models.models[0]?.id ?? "" }
      : {};
  const { url = "" } = wireRequest(endpoint.operation, changed(base, { query: model }));
  return [limit, limit + 1].map(
    (times): Case => ({
      name: `${times}-values`,
      description: `${times} times \`${member}\`, ${limit} allowed.`,
      change: {
        query: model,
        longQuery: { prefix: url.includes("?") ? "" : `?${member}=a`, unit: `&${member}=a`, times: url.includes("?") ? times : times - 1 },
      },
      rule: rule("too many"),
      slots: { count: times, limit },
      accepted: times <= limit,
    }),
  );
};

/** The same for a list in a message. */
const messageCases: MakeMessageCases = (context) => {
  const { check, endpoint, rule } = context;
  const limit = limitOf(check, endpoint.folder).value;
  const [prefix = "", suffix = ""] = JSON.stringify(messageWith(context, check.member ?? "", ["?"])).split('"?"');
  return [limit, limit + 1].map(
    (times): MessageCase => ({
      name: `${times}-values`,
      description: `${times} values in \`${check.member}\`, ${limit} allowed.`,
      message: { textRepeat: { prefix: `${prefix}"a"`, unit: ',"a"', times: times - 1, suffix } },
      rule: rule("too many"),
      slots: { count: times, limit },
      accepted: times <= limit,
    }),
  );
};

/** A parameter must not be repeated more often than a limit. */
export const count: CheckKind<CountOptions, CountFinding> = {
  name: "count",
  options,
  findings: () => ({
    "too many": "always",
  }),
  runtime: (check, { folder }) => ({ part: check.reads, member: check.member, limit: limitOf(check, folder).value }),
  constraints: (check, endpoint) =>
    constrainEach(
      check,
      endpoint,
      "too many",
      () => ({ maxItems: limitOf(check, endpoint.folder).value }),
      (name) => [{ slots: { count: `{#/${check.reads}/${name}}`, limit: limitOf(check, endpoint.folder).value } }],
    ),
  bounds: (check, { folder }) => ({ maxItems: limitOf(check, folder).value, evidence: evidenceOf(check, folder) }),
  cases,
  messageCases,
};
