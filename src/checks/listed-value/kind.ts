import type { Change, MakeCases } from "../kind/case.js";
import { plainName, requiredFields } from "../kind/examples.js";
import { type CheckKind, cited, type KindOptions, member, members } from "../kind/kind.js";
import { type BareOperation, type CheckData, type Cited, type JsonSchema, membersOf, wireType } from "../kind/schemas.js";
import type { ListedValueFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface ListedValueOptions {
  /** The documented values; by default those in the schema of the query. */
  readonly values?: Cited & { readonly values: readonly string[] };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    member,
    members,
    values: cited("The documented values; by default those in the schema of the query.", {
      values: { type: "array", items: { type: "string" }, minItems: 1 },
    }),
  },
};

/** Every documented value, and an undocumented one. */
const cases: MakeCases<ListedValueOptions> = ({ check, endpoint, rule, examples, objects }) => {
  const { query, body } = endpoint;
  const members = check.values === undefined ? [...openLists(query).keys()] : membersOf(check, endpoint);
  return members.flatMap((member) => {
    const schema = query?.properties?.[member];
    const values = (check.values?.values ?? schema?.enum ?? schema?.items?.enum ?? []).map(String);
    const change = (value: string): Change =>
      check.reads === "body"
        ? { body: JSON.stringify({ ...requiredFields(body ?? {}, examples), [member]: value }) }
        : { query: { [member]: value } };
    const isForbidden = (value: string): boolean => objects({ [member]: value });
    return [
      ...values
        .filter((value) => !isForbidden(value))
        .map((value) => ({
          name: `${member}-${plainName(value)}`,
          description: `\`${member}\` of the documented value \`${value}\`.`,
          change: change(value),
          rule: rule("not listed"),
          accepted: true,
        })),
      ...(isForbidden("nonsense")
        ? []
        : [
            {
              name: `${member}-nonsense`,
              description: `An undocumented value of \`${member}\`.`,
              change: change("nonsense"),
              rule: rule("not listed"),
            },
          ]),
    ];
  });
};

/** A parameter should have one of the documented values. */
export const listedValue: CheckKind<ListedValueOptions, ListedValueFinding> = {
  name: "listed-value",
  options,
  findings: () => ({
    "not listed": "always",
  }),
  concerns: (check, endpoint) =>
    check.member === undefined && check.members === undefined ? openLists(endpoint.query).size > 0 : undefined,
  // the deserializer already rejects other values of an enum
  members: (check, endpoint) => membersOf(check, endpoint).filter((name) => !isEnum(check, endpoint, name)),
  runtime: (check, endpoint) => ({
    part: check.reads,
    lists: Object.fromEntries(
      check.values ? listedMembers(check, endpoint).map((name) => [name, check.values?.values]) : openLists(endpoint.query),
    ),
  }),
  bounds: ({ values }) => ({ ...(values && { values: values.values }), evidence: values?.evidence ?? [] }),
  cases,
};

function isEnum(check: CheckData, endpoint: BareOperation, name: string): boolean {
  return wireType((check.reads === "query" ? endpoint.query : endpoint.body)?.properties?.[name]) === "enum";
}

/** The members whose values are documented. */
function listedMembers(check: CheckData, endpoint: BareOperation): string[] {
  return membersOf(check, endpoint).filter((name) => !isEnum(check, endpoint, name));
}

/** The parameters with documented values that the deserializer does not enforce. */
function openLists(query: JsonSchema | undefined): Map<string, readonly (string | number)[]> {
  const lists = new Map<string, readonly (string | number)[]>();
  for (const [name, schema] of Object.entries(query?.properties ?? {})) {
    const values = schema.enum ?? schema.items?.enum;
    if (values && wireType(schema) !== "enum") lists.set(name, values);
  }
  return lists;
}
