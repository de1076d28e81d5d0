import { constrainEach, enforced } from "../kind/constraint.js";
import { type CheckKind, type KindOptions, limit, member } from "../kind/kind.js";
import { evidenceOf, limitOf } from "../kind/limits.js";
import { membersOf } from "../kind/schemas.js";
import type { CountFinding } from "./check.js";
import { cases, messageCases } from "./vectors.js";

/** The options of an entry of this kind in `checks.json`. */
interface CountOptions {
  readonly member: string;
  readonly limit: string;
}

/** The JSON Schema of the options. */
const options: KindOptions = { properties: { member, limit }, required: ["member", "limit"] };

/** A parameter must not be repeated more often than a limit. */
export const count: CheckKind<CountOptions, CountFinding> = {
  name: "count",
  options,
  findings: () => ({
    "too many": "always",
  }),
  runtime: (check, { folder }) => ({ part: check.reads, member: check.member, limit: limitOf(check, folder).value }),
  constraints: (check, endpoint) =>
    check.stage === "message"
      ? []
      : constrainEach(
          check,
          membersOf(check, endpoint),
          enforced(endpoint, check, "too many"),
          () => ({ maxItems: limitOf(check, endpoint.folder).value }),
          (name) => [{ slots: { count: `{#/${check.reads}/${name}}`, limit: limitOf(check, endpoint.folder).value } }],
        ),
  bounds: (check, { folder }) => ({ maxItems: limitOf(check, folder).value, evidence: evidenceOf(check, folder) }),
  cases,
  messageCases,
};
