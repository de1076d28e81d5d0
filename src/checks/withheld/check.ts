import type { QueryStruct } from "../../decode/query/struct.js";
import { expectedNames } from "../../decode/text/name-list.js";
import { nearest } from "../../engine/nearest.js";
import { pointerTo } from "../../engine/pointer.js";
import type { Slots } from "../../engine/template.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  readonly member: string;
  /** The values that are withheld; with neither list, any. */
  readonly values?: readonly unknown[];
  /** The values that are not. */
  readonly except?: readonly unknown[];
}

/** Finds a parameter, or a value of it, that the server would take and a configuration does not. */
export const withheld: BindCheck<Needs> = (check, { query: struct }) => {
  const { member, values, except } = check;
  const pointer = pointerTo("query", member);
  const isWithheld = (value: unknown): boolean => {
    if (!except && !values) return true;
    // what an empty one does is not known
    return value !== "" && (except ? !except.includes(value) : values?.includes(value) === true);
  };
  return (examination) => {
    if (examination.unknown.includes(member)) return;
    const given = examination.parameter(member);
    const odd = given === undefined ? undefined : (Array.isArray(given) ? given : [given]).find(isWithheld);
    if (odd === undefined) return;
    const value = String(odd);
    // what is known of it otherwise is of no interest any more
    examination.doubt(member);
    examination.report(check, "withheld", pointer, {
      slots: { parameter: member, value, model: value, message: inSerdesWords(value, check, struct) },
      moreSlots: () => nearestAllowed(value, except),
    });
  };
};

/** As serde would put it if the server did not know the parameter or the value. */
function inSerdesWords(value: string, { member, values, except }: Needs, { fields, flattened }: QueryStruct): string {
  const expected = (names: readonly string[], what: "fields" | "variants") => `, ${expectedNames(names, what)}`;
  if (except) return `unknown variant \`${value}\`${expected(except.map(String), "variants")}`;
  if (values) return `unknown variant \`${value}\``;
  const others = fields.map(({ name }) => name).filter((name) => name !== member);
  return `unknown field \`${member}\`${flattened ? "" : expected(others, "fields")}`;
}

function nearestAllowed(value: string, except: readonly unknown[] = []): Slots {
  const names = nearest(value, except.map(String), 3).join(", ");
  return { nearest: names && ` The nearest: ${names}.` };
}
