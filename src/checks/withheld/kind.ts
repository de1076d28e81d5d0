import type { MakeCases } from "../kind/case.js";
import { constrainEach } from "../kind/constraint.js";
import { sampleText } from "../kind/examples.js";
import { type CheckKind, cited, type KindOptions, member } from "../kind/kind.js";
import { type Cited, type JsonSchema, membersOf } from "../kind/schemas.js";
import type { WithheldFinding } from "./check.js";

const someValues = { type: "array", items: { type: ["string", "number", "boolean"] }, minItems: 1 };

/** The options of an entry of this kind in `checks.json`. */
interface WithheldOptions {
  readonly member: string;
  readonly withheld: Cited & {
    readonly values?: readonly (string | number | boolean)[];
    readonly except?: readonly (string | number | boolean)[];
  };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
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

/** A parameter or value that is not allowed, and one that is. */
const cases: MakeCases<WithheldOptions> = ({ check, endpoint, examples, rule }) => {
  const { values, except } = check.withheld;
  return membersOf(check, endpoint).flatMap((member) => {
    const sample = sampleText(endpoint, member, examples);
    const [voice] = member === "model" ? (endpoint.folder.voices?.voices ?? []) : [];
    const other = voice === undefined ? `${sample}-other` : `${voice.family}-other-${voice.language}`;
    const text = values ? String(values[0]) : except ? otherThan(except, sample, other) : sample;
    const allowed = except?.[0];
    return [
      {
        name: text,
        description: `\`${member}=${text}\`, which is not allowed.`,
        change: { query: { [member]: text } },
        rule: rule("withheld"),
      },
      ...(allowed === undefined
        ? []
        : [
            {
              name: String(allowed),
              description: `\`${member}=${allowed}\`, which is allowed.`,
              change: { query: { [member]: String(allowed) } },
              rule: rule("withheld"),
              accepted: true,
            },
          ]),
    ];
  });
};

/** A value of the same type that is not in a list. */
function otherThan(values: readonly (string | number | boolean)[], sample: string, other: string): string {
  const [first] = values;
  if (typeof first === "boolean") return String(!first);
  if (typeof first === "number") return String(Math.max(...values.map(Number)) + 1);
  return values.includes(sample) ? other : sample;
}

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
    return constrainEach(check, endpoint, "withheld", () => schema);
  },
  restrict: ({ rule, values, except, ...place }) => ({
    check: "withheld",
    reads: "query",
    order: { certainty: "inferred", evidence: rule.evidence },
    ...place,
    withheld: { ...(values && { values }), ...(except && { except }), evidence: rule.evidence },
    rules: [{ ...rule, when: "withheld" }],
  }),
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
