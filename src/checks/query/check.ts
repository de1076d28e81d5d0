import type { QueryFault } from "../../decode/query/fault.js";
import type { QueryStruct, ReadQuery } from "../../decode/query/struct.js";
import type { Examination } from "../../engine/examination.js";
import { didYouMean } from "../../engine/nearest.js";
import { pointerTo } from "../../engine/pointer.js";
import { inWords } from "../../engine/template.js";
import type { BindCheck } from "../bound-check.js";
import { reportIgnored } from "../unknown-parameters/check.js";

interface Needs {
  /** The library that deserialises the query. */
  readonly reader: (struct: QueryStruct) => ReadQuery;
}

/** Deserialises the query; what cannot be told for sure is left out of it. */
export const query: BindCheck<Needs> = (check, { query: struct }) => {
  const read = check.reader(struct);
  const names = struct.fields.map(({ name }) => name);
  const variants = new Map(
    struct.fields.map((one) => [one.name, one.type === "enum" ? inWords(one.variants.map((name) => `\`${name}\``)) : ""]),
  );
  const findings = new Map(["", ...names].map((name) => [name, new Map<QueryFault["fault"], string>()]));
  const finding = (fault: QueryFault["fault"], parameter: string): string => {
    const found = findings.get(parameter)?.get(fault);
    if (found !== undefined) return found;
    // where no rule tells one fault from another, it is of the more general kind
    const kinds = [fault, ...(moreGeneral.get(fault) ?? [])];
    const when = kinds.flatMap((kind) => [`${kind} ${parameter}`, kind]).find((one) => check.rules[one]) ?? fault;
    findings.get(parameter)?.set(fault, when);
    return when;
  };
  const blame = (examination: Examination, { fault, message }: QueryFault, kind: QueryFault["fault"], parameter: string) => {
    const slots = { message, parameter, variants: variants.get(parameter) ?? "" };
    const pointer = fault === "missing" ? "/query" : pointerTo("query", parameter);
    const detail = fault === "unknown field" ? { slots, moreSlots: () => didYouMean(parameter, names) } : { slots };
    examination.report(check, finding(kind, parameter), pointer, detail);
  };
  return (examination) => {
    const { values, findings, doubtful, ignored } = read(examination.rawQuery);
    examination.query = values;
    if (findings.length + doubtful.length + ignored.length === 0) return;
    for (const name of doubtful) examination.doubt(name);
    for (const { parameter, fault, shape } of findings) {
      // how the server reads what is repeated or nested is known from its library alone
      if (fault) blame(examination, fault, shape ?? fault.fault, parameter);
      else examination.report(check, "repeated value", pointerTo("query", parameter), { slots: { parameter } });
      if (examination.decided) return;
    }
    examination.ignored = ignored;
    if (check.rules["unknown parameter"]) reportIgnored(check, examination, names);
  };
};

const moreGeneral: ReadonlyMap<QueryFault["fault"], readonly QueryFault["fault"][]> = /* @__PURE__ */ new Map([
  ["other case", ["unknown variant"]],
]);
