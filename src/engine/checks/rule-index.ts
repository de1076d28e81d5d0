import type { Advice, Check, Rule } from "../operation.js";

/**
 * Finds the rule of a check for a fault.
 *
 * @param check - The check, whose rules say when they apply and to which parameters.
 * @param when - The fault.
 * @param parameter - The parameter that it concerns, where the check has several.
 * @returns The rule.
 * @throws Error where the data has none: the meta-schema and the tests keep that from happening.
 */
export function ruleFor(check: Check, when: string, parameter?: string): Rule {
  const rule = findRule(check, when, parameter);
  if (rule === undefined || !("error" in rule)) throw new Error(`check ${check.check} has no rule for ${when}`);
  return rule;
}

/**
 * Finds the advice of a check for an observation.
 *
 * @param check - The check.
 * @param when - The observation.
 * @returns The advice.
 * @throws Error where the data has none.
 */
export function adviceFor(check: Check, when: string): Advice {
  const advice = findRule(check, when, undefined);
  if (advice === undefined || "error" in advice) throw new Error(`check ${check.check} has no advice for ${when}`);
  return advice;
}

function findRule(check: Check, when: string, parameter: string | undefined): Rule | Advice | undefined {
  return check.rules.find(
    (rule) =>
      rule.when === when &&
      (parameter === undefined || !("parameters" in rule) || rule.parameters === undefined || rule.parameters.includes(parameter)),
  );
}
