import { constrainEach, enforced } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import { type JsonSchema, membersOf } from "../kind/schemas.js";
import type { WithheldFinding } from "./check.js";
import { options, type WithheldOptions } from "./data.js";
import { cases } from "./vectors.js";

/** A configuration does not allow a parameter, or some of its values. */
export const withheld: CheckKind<WithheldOptions, WithheldFinding> = {
  name: "withheld",
  options,
  findings: () => ({
    withheld: "always",
  }),
  runtime({ member: name, withheld: { evidence: _evidence, ...values } }) {
    return { member: name, ...values };
  },
  constraints(check, endpoint) {
    const { values, except } = check.withheld;
    const names = membersOf(check, endpoint);
    const isList = names.some((name) => endpoint.query?.properties?.[name]?.type === "array");
    const text: JsonSchema = except ? { enum: [...except, ""] as string[] } : { not: values ? { enum: values as string[] } : {} };
    const schema =
      !isList || (!except && !values)
        ? text
        : {
            anyOf: [
              { type: "string", ...text },
              { type: "array", items: text },
            ],
          };
    return constrainEach(check, names, enforced(endpoint, check, "withheld"), () => schema);
  },
  withholds({ member: wanted, withheld: { values, except } }, name, text) {
    if (name !== wanted) return false;
    if (values === undefined && except === undefined) return true;
    return text !== "" && (except ? !except.map(String).includes(text) : values?.map(String).includes(text) === true);
  },
  cases,
  allowed({ member: name, withheld: { values, except } }) {
    return values === undefined ? { member: name, values: except ?? [] } : undefined;
  },
};
