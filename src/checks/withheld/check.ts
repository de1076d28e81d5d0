import type { QueryStruct } from "../../decode/query/struct.js";
import { expectedNames } from "../../decode/text/name-list.js";
import { type CompileCheck, onlyWith, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type WithheldFinding = "withheld";

interface Options {
  readonly member: string;
  /** The values that are not allowed; without either list, none is allowed. */
  readonly values?: readonly unknown[];
  /** The only values that are allowed. */
  readonly except?: readonly unknown[];
}

/** Rejects a parameter or value that a configuration does not allow. */
export const withheld: CompileCheck<Options, WithheldFinding> = (check, { query: struct }) => {
  const { member, values, except } = check;
  const pointer = pointerTo("query", member);
  const isWithheld = (value: unknown): boolean => {
    if (!except && !values) return true;
    // how the server treats an empty value is unknown
    return value !== "" && (except ? !except.includes(value) : values?.includes(value) === true);
  };
  return onlyWith(member, (context) => {
    if (context.unknown.includes(member)) return;
    const given = context.parameter(member);
    const odd = given === undefined ? undefined : (Array.isArray(given) ? given : [given]).find(isWithheld);
    if (odd === undefined) return;
    const value = String(odd);
    // no other check needs to look at it
    context.markUnknown(member);
    context.report(check, "withheld", pointer, {
      slots: { parameter: member, value, model: value, message: inSerdesWords(value, check, struct) },
      moreSlots: ({ nearestNames }) => nearestNames(value, except?.map(String) ?? []),
    });
  });
};

/** The words of serde for an unknown parameter or value. */
function inSerdesWords(value: string, { member, values, except }: Options, { fields, flattened }: QueryStruct): string {
  const expected = (names: readonly string[], what: "fields" | "variants") => `, ${expectedNames(names, what)}`;
  if (except) return `unknown variant \`${value}\`${expected(except.map(String), "variants")}`;
  if (values) return `unknown variant \`${value}\``;
  const others = fields.map(({ name }) => name).filter((name) => name !== member);
  return `unknown field \`${member}\`${flattened ? "" : expected(others, "fields")}`;
}
