import { parseQueryString, QueryFault, type QueryNode, readQueryValue, rootFault } from "../../decode/query-string.js";
import type { Examination } from "../examination.js";
import { nearest } from "../nearest.js";
import type { Check, Parameter } from "../operation.js";
import { inWords } from "../template.js";
import type { BindCheck } from "./bound-check.js";
import { adviceFor, ruleFor } from "./rule-index.js";

export const query: BindCheck<"query"> = (check, operation) => {
  const { parameters, struct } = operation;
  const names = new Set(parameters.map((parameter) => parameter.name));
  const unknown = adviceFor(check, "unknown parameter");

  return (examination) => {
    const tree = parseQueryString(examination.rawQuery);
    if (tree instanceof QueryFault) return wholeFault(examination, check, parameters, tree);
    const broken = rootFault(tree, struct);
    if (broken !== undefined) return wholeFault(examination, check, parameters, broken);

    let seen = 0;
    // the order of the declaration is the order of the server's errors
    for (const parameter of parameters) {
      const node = tree.names.get(parameter.name);
      if (node === undefined) continue;
      seen++;
      readParameter(examination, check, parameter, node);
      if (examination.decided) return;
    }
    if (tree.badName !== undefined) {
      examination.reject(ruleFor(check, "not utf-8"), { pointer: "/query", slots: { message: tree.badName, parameter: "the name" } });
      if (examination.decided) return;
    }
    if (seen === tree.names.size) return;
    for (const name of tree.names.keys()) {
      if (typeof name === "string" && names.has(name)) continue;
      const [near] = nearest(String(name), names, 1);
      examination.advise(unknown, `/query/${escapePointer(String(name))}`, {
        parameter: String(name),
        nearest: near === undefined ? "" : ` Did you mean \`${near}\`?`,
      });
    }
  };
};

function readParameter(examination: Examination, check: Check, parameter: Parameter, node: QueryNode): void {
  const value = readQueryValue(node, parameter);
  if (!(value instanceof QueryFault)) {
    if (value !== undefined) examination.query[parameter.name] = value;
    else if (typeof node !== "symbol") examination.undetermined.add(parameter.name);
    return;
  }
  examination.undetermined.add(parameter.name);
  // where no rule tells letters of another case apart, they make an unknown variant
  const when = value.fault === "other case" && !hasOwnCaseRule(check, parameter.name) ? "unknown variant" : value.fault;
  examination.reject(ruleFor(check, when, parameter.name), {
    pointer: `/query/${parameter.name}`,
    slots: {
      message: value.message,
      parameter: parameter.name,
      variants: parameter.type === "enum" ? inWords(parameter.variants.map((variant) => `\`${variant}\``)) : "",
    },
  });
}

function hasOwnCaseRule(check: Check, parameter: string): boolean {
  return check.rules.some((rule) => rule.when === "other case" && "parameters" in rule && rule.parameters?.includes(parameter) === true);
}

function wholeFault(examination: Examination, check: Check, parameters: readonly Parameter[], fault: QueryFault): void {
  for (const parameter of parameters) examination.undetermined.add(parameter.name);
  examination.reject(ruleFor(check, fault.fault), { pointer: "/query", slots: { message: fault.message, parameter: "the query" } });
}

function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
