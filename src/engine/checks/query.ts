import { parseKnown, parseQueryString, QueryFault, readQueryValue } from "../../decode/query-string.js";
import type { Examination } from "../examination.js";
import { nearest } from "../nearest.js";
import type { Parameter } from "../operation.js";
import { inWords } from "../template.js";
import type { BindCheck } from "./bound-check.js";
import { pointerTo } from "./pointer.js";

// a request can bring as many as it likes
const mostIgnored = 16;

/** Deserialises the query; what cannot be told for sure is left out of it. */
export const query: BindCheck<"query"> = (check, { parameters, struct }) => {
  const names = parameters.map(({ name }) => name);
  const variants = new Map(
    parameters.map((one) => [one.name, one.type === "enum" ? inWords(one.variants.map((name) => `\`${name}\``)) : ""]),
  );
  const findings = new Map(["", ...names].map((name) => [name, new Map<QueryFault["fault"], string>()]));
  const finding = (fault: QueryFault["fault"], parameter: string): string => {
    const found = findings.get(parameter)?.get(fault);
    if (found !== undefined) return found;
    // where no rule tells letters of another case apart, they make an unknown variant
    const when = [`${fault} ${parameter}`, fault, `unknown variant ${parameter}`].find((one) => check.rules[one]) ?? fault;
    findings.get(parameter)?.set(fault, when);
    return when;
  };
  const blame = (examination: Examination, { fault, message }: QueryFault, parameter: string) => {
    const slots = { message, parameter, variants: variants.get(parameter) ?? "" };
    examination.report(check, finding(fault, parameter), parameter ? `/query/${parameter}` : "/query", { slots });
  };
  return (examination) => {
    const known = parseKnown(examination.rawQuery, names);
    const tree = known ? undefined : parseQueryString(examination.rawQuery, struct);
    if (tree instanceof QueryFault) {
      examination.unknown = names;
      blame(examination, tree, "");
      return;
    }
    // the order of the declaration is the order of the server's errors
    for (let place = 0; place < parameters.length; place++) {
      const parameter = parameters[place] as Parameter;
      const { name } = parameter;
      const node = known ? known[place] : tree?.names.get(name);
      if (node === undefined) continue;
      const value = readQueryValue(node, parameter);
      const plain = typeof node === "string" || node === null || parameter.type === "strings";
      if (plain && value !== undefined && !(value instanceof QueryFault)) {
        examination.query[name] = value;
        continue;
      }
      if (node !== null) examination.doubt(name);
      if (value instanceof QueryFault) {
        // how the server reads what is repeated or nested is known from its library alone
        blame(examination, plain ? value : new QueryFault(Array.isArray(node) ? "repeated" : "nested", value.message), name);
      } else if (!plain) examination.report(check, "repeated value", `/query/${name}`, { slots: { parameter: name } });
      if (examination.decided) return;
    }
    if (tree?.badName) blame(examination, tree.badName, "");
    if (!tree || examination.decided) return;
    const ignored = [...tree.names.keys()].map(String).filter((key) => !names.includes(key));
    for (const parameter of ignored.slice(0, mostIgnored)) {
      examination.report(check, "unknown parameter", pointerTo("query", parameter), {
        slots: { parameter },
        moreSlots: () => ({
          nearest: nearest(parameter, names, 1)
            .map((name) => ` Did you mean \`${name}\`?`)
            .join(""),
        }),
      });
    }
  };
};
