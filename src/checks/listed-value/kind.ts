import type { CheckKind } from "../kind/kind.js";
import { type BareOperation, type CheckData, type JsonSchema, membersOf, wireType } from "../kind/schemas.js";
import type { ListedValueFinding } from "./check.js";
import { type ListedValueOptions, options } from "./data.js";
import { cases } from "./vectors.js";

/** A parameter should have one of the documented values. */
export const listedValue: CheckKind<ListedValueOptions, ListedValueFinding> = {
  name: "listed-value",
  options,
  findings: () => ({
    "not listed": "always",
  }),
  concerns: (check, one) => (check.member === undefined && check.members === undefined ? openLists(one.query).size > 0 : undefined),
  // the deserializer already rejects other values of an enum
  members: (check, one) => membersOf(check, one).filter((name) => !isEnum(check, one, name)),
  runtime: (check, one) => ({
    part: check.reads,
    lists: Object.fromEntries(check.values ? listedMembers(check, one).map((name) => [name, check.values?.values]) : openLists(one.query)),
  }),
  bounds: ({ values }) => ({ ...(values && { values: values.values }), evidence: values?.evidence ?? [] }),
  cases,
};

function isEnum(check: CheckData, one: BareOperation, name: string): boolean {
  return wireType((check.reads === "query" ? one.query : one.body)?.properties?.[name]) === "enum";
}

/** The members whose values are documented. */
export function listedMembers(check: CheckData, one: BareOperation): string[] {
  return membersOf(check, one).filter((name) => !isEnum(check, one, name));
}

/** The parameters with documented values that the deserializer does not enforce. */
export function openLists(query: JsonSchema | undefined): Map<string, readonly (string | number)[]> {
  const lists = new Map<string, readonly (string | number)[]>();
  for (const [name, schema] of Object.entries(query?.properties ?? {})) {
    const values = schema.enum ?? schema.items?.enum;
    if (values && wireType(schema) !== "enum") lists.set(name, values);
  }
  return lists;
}
