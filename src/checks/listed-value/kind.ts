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
export function listedMembers(check: CheckData, endpoint: BareOperation): string[] {
  return membersOf(check, endpoint).filter((name) => !isEnum(check, endpoint, name));
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
