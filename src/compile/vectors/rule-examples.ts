import type { Case } from "../../checks/kind/case.js";
import { type ChangedBody, unread } from "../../checks/kind/case.js";
import type { RuleExample } from "../../checks/kind/examples.js";
import type { MessageCase } from "../../checks/kind/message-case.js";
import { type OperationData, type RuleData, ruleKeys } from "../../checks/kind/schemas.js";

/**
 * Creates cases from the examples of a rule.
 *
 * @param rule - The rule.
 * @param endpoint - The endpoint.
 * @param examples - The examples of the folder.
 * @returns The cases; an empty list if the rule does not apply to the endpoint.
 */
export function casesOfRule(rule: RuleData, endpoint: OperationData, examples: readonly RuleExample[]): Case[] {
  if (ruleKeys(rule, endpoint).length === 0) return [];
  return examplesOf(rule, endpoint, examples)
    .filter(({ message, messageRepeat }) => message === undefined && messageRepeat === undefined)
    .map((example) => {
      const { name, query, headers, taken, slots, rejects, text, evidence } = example;
      const body = bodyOf(example);
      const parameters = parametersOf(query ?? "");
      return {
        name: `example-${name}`,
        description: `${query === undefined ? "A request" : `\`${query}\``}, an example that ${taken === true ? "does not break" : "breaks"} ${rule.rule}.`,
        change: {
          ...(query === undefined ? {} : { query: parameters }),
          ...(headers === undefined ? {} : { headers }),
          ...(body === undefined ? {} : { body }),
        },
        rule,
        slots: { ...(typeof parameters["model"] === "string" ? { model: parameters["model"] } : {}), ...slots },
        ...(taken === true ? { accepted: taken } : {}),
        ...(evidence === undefined ? {} : { evidence }),
        ...(rejects === undefined && text === undefined
          ? {}
          : { source: { rejects: rejects ?? known(rule.rejects), text: text ?? known(rule.text) } }),
      };
    });
}

/**
 * Creates cases of messages from the examples of a rule.
 *
 * @param rule - The rule.
 * @param endpoint - The endpoint.
 * @param examples - The examples of the folder.
 * @returns The cases.
 */
export function messageCasesOfRule(rule: RuleData, endpoint: OperationData, examples: readonly RuleExample[]): MessageCase[] {
  if (ruleKeys(rule, endpoint).length === 0) return [];
  return examplesOf(rule, endpoint, examples).flatMap(({ name, query, message, messageRepeat, taken, slots, rejects, text, evidence }) => {
    if (message === undefined && messageRepeat === undefined) return [];
    const frame = messageRepeat ? { textRepeat: messageRepeat } : { text: typeof message === "string" ? message : JSON.stringify(message) };
    return {
      name: `example-${name}`,
      description: `An example that ${taken === true ? "does not break" : "breaks"} ${rule.rule}.`,
      ...(query !== undefined && { query }),
      message: frame,
      rule,
      ...(slots && { slots }),
      ...(taken && { accepted: taken }),
      ...(evidence && { evidence }),
      ...((rejects ?? text) && { source: { rejects: rejects ?? known(rule.rejects), text: text ?? known(rule.text) } }),
    };
  });
}

function examplesOf(rule: RuleData, endpoint: OperationData, examples: readonly RuleExample[]): readonly RuleExample[] {
  return examples.filter((example) => example.rule === rule.rule && example.endpoints?.includes(endpoint.operation.id) !== false);
}

function known(certainty: RuleData["rejects"]): "recorded" | "documented" | "inferred" {
  return certainty === undefined || certainty === "by format" ? "inferred" : certainty;
}

function parametersOf(query: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const [first = "", ...others] = parameters.getAll(name);
      return [name, others.length === 0 ? first : [first, ...others]];
    }),
  );
}

function bodyOf({ body, bodyBase64, bodyRepeat, bodyUnread }: RuleExample): ChangedBody | undefined {
  if (bodyUnread === true) return unread;
  if (bodyBase64 !== undefined) return { base64: bodyBase64 };
  return bodyRepeat === undefined ? body : { repeat: bodyRepeat };
}
