import { constrainEach, enforced } from "../kind/constraint.js";
import { type CheckKind, cited, type KindOptions, member } from "../kind/kind.js";
import { type Cited, type JsonSchema, membersOf } from "../kind/schemas.js";
import type { WithheldFinding } from "./check.js";

const someValues = { type: "array", items: { type: ["string", "number", "boolean"] }, minItems: 1 };

/** The options of an entry of this kind in `checks.json`. */
export interface WithheldOptions {
  readonly member: string;
  readonly withheld: Cited & {
    readonly values?: readonly (string | number | boolean)[];
    readonly except?: readonly (string | number | boolean)[];
  };
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
  properties: {
    member,
    withheld: cited(
      "The values that are not allowed, or the only ones that are; without both, none is allowed.",
      { values: { ...someValues }, except: { ...someValues } },
      [],
    ),
  },
  required: ["member", "withheld"],
};

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
  allowed({ member: name, withheld: { values, except } }) {
    return values === undefined ? { member: name, values: except ?? [] } : undefined;
  },
};
