import type { Certainty } from "../contract.js";
import type { Change } from "./change.js";
import type { Examples } from "./examples.js";
import { type CheckData, type Data, type OperationData, type RuleData, ruleKeys } from "./schemas.js";

/** A request that differs in one thing from an accepted one. */
export interface Case {
  /** Unique among the cases of its rule: letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  readonly description: string;
  readonly change: Change;
  /** The rule that it breaks, or narrowly does not break. */
  readonly rule: RuleData | undefined;
  /** The request does not break the rule. */
  readonly accepted?: true;
  /** The slots of the message, as far as the data determines them. */
  readonly slots?: Readonly<Record<string, string | number>>;
  /** The certainty of this case, where it differs from that of the rule. */
  readonly source?: { readonly rejects: Certainty; readonly text: Certainty };
  /** Evidence besides that of the rule. */
  readonly evidence?: readonly string[];
}

/** The input for the cases of a check. */
export interface CaseContext<Options extends object = object> {
  readonly check: CheckData & Options;
  readonly endpoint: OperationData;
  readonly data: Data;
  readonly examples: Examples;
  /** The accepted request. */
  readonly base: Change;
  /** Lists the examples of a finding: all at the first endpoint of a folder, one at the others. */
  readonly find: (when: string) => ReturnType<Examples["of"]>;
  /** Finds the rule for a finding about a parameter, or for the finding in general. */
  readonly rule: (when: string, parameter?: string) => RuleData | undefined;
}

/** Creates the cases of a kind of check. The method form lets a kind narrow the options. */
export type MakeCases<Options extends object = object> = { bivariant(context: CaseContext<Options>): readonly Case[] }["bivariant"];

/**
 * Creates the search for the rules of a check by finding.
 *
 * @param check - The check.
 * @param endpoint - The endpoint.
 * @returns The search.
 */
export function ruleFinder(check: CheckData, endpoint: OperationData): CaseContext["rule"] {
  const rules = new Map(check.rules.flatMap((rule) => ruleKeys(rule, endpoint).map((key) => [key, rule] as const)));
  return (when, parameter = "") => rules.get(`${when} ${parameter}`) ?? rules.get(when);
}

/**
 * Creates the search for examples of findings: all of them for the first endpoint of a folder that has the check, one for the others.
 *
 * @param check - The check.
 * @param endpoint - The endpoint.
 * @param examples - The examples.
 * @returns The list by finding.
 */
export function exampleFinder(check: CheckData, endpoint: OperationData, examples: Examples): CaseContext["find"] {
  const first = endpoint.folder.operations.find(({ checks }) => checks.some(({ rules }) => rules === check.rules));
  return (when) => examples.of(check.check, when).slice(0, first?.operation.id === endpoint.operation.id ? undefined : 1);
}

/**
 * Lists values as the messages of the service do.
 *
 * @param values - The values.
 * @param last - The word before the last.
 * @returns `a`, `a or b`, or `a, b, or c`.
 */
export function listed(values: readonly (string | number)[], last = "or"): string {
  if (values.length < 3) return values.join(` ${last} `);
  return `${values.slice(0, -1).join(", ")}, ${last} ${values[values.length - 1]}`;
}
