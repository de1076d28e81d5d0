import { parseQueryString, QueryFault, readQueryValue } from "../../decode/query-string.js";
import { nearest } from "../nearest.js";
import { inWords } from "../template.js";
import type { BindCheck } from "./bound-check.js";
import { pointerTo } from "./pointer.js";

/** Deserialises the query; what cannot be told for sure is left out of it. */
export const query: BindCheck<"query"> = (check, { parameters, struct }) => {
  const names = parameters.map(({ name }) => name);
  return (examination) => {
    const blame = ({ fault, message }: QueryFault, parameter: string, variants?: readonly string[]) => {
      const own = `${fault} ${parameter}`;
      // where no rule tells letters of another case apart, they make an unknown variant
      const when = check.rules[own] ? own : check.rules[fault] ? fault : `unknown variant ${parameter}`;
      const slots = { message, parameter, variants: inWords(variants ?? []) };
      examination.report(check, when, pointerTo("query", parameter), { slots });
    };
    const tree = parseQueryString(examination.rawQuery, struct);
    if (tree instanceof QueryFault) {
      examination.unknown = names;
      blame(tree, "");
      return;
    }
    let known = 0;
    // the order of the declaration is the order of the server's errors
    for (const parameter of parameters) {
      const { name } = parameter;
      const node = tree.names.get(name);
      if (node === undefined) continue;
      known++;
      const value = readQueryValue(node, parameter);
      if (value instanceof QueryFault) {
        examination.unknown.push(name);
        blame(value, name, parameter.type === "enum" ? parameter.variants : undefined);
        if (examination.decided) return;
      } else if (value !== undefined) examination.query[name] = value;
      else if (node !== null) examination.unknown.push(name);
    }
    if (tree.badName) blame(tree.badName, "");
    if (known === tree.names.size || examination.decided) return;
    for (const key of tree.names.keys()) {
      const parameter = String(key);
      if (names.includes(parameter)) continue;
      examination.report(check, "unknown parameter", pointerTo("query", parameter), {
        slots: { parameter },
        moreSlots: () => ({ nearest: nearest(parameter, names, 1).map((name) => ` Did you mean \`${name}\`?`).join("") }),
      });
    }
  };
};
