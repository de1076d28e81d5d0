import type { Certainty } from "../../engine/operation.js";
import { type CheckData, type Data, type OperationData, type RuleData, ruleKeys } from "../data/data.js";
import type { Change } from "./change.js";
import type { Examples } from "./examples.js";

/** A request that differs in one thing from one that is taken. */
export interface Case {
  /** What tells it from the other cases of its rule: letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  readonly description: string;
  readonly change: Change;
  /** The rule that it breaks, or whose other side it is on; none where no rule has to do with it. */
  readonly rule: RuleData | undefined;
  /** That it is on the other side. */
  readonly taken?: true;
  /** What goes into the slots of the message, as far as the data determines it. */
  readonly slots?: Readonly<Record<string, string | number>>;
  /** Where the certainty of the rule is not that of this case. */
  readonly source?: { readonly rejects: Certainty; readonly text: Certainty };
  /** Beside the rule's own. */
  readonly evidence?: readonly string[];
}

/** What the cases of a check are made from. */
export interface CaseContext {
  readonly check: CheckData;
  readonly one: OperationData;
  readonly data: Data;
  readonly examples: Examples;
  /** The request that is taken. */
  readonly base: Change;
  /** Lists the examples of a kind of finding: the first alone, where another endpoint of the folder has them all. */
  readonly find: (when: string) => ReturnType<Examples["of"]>;
  /** Finds the rule for a finding, about a parameter or not; the rule for a more general finding where there is no other. */
  readonly rule: (when: string, parameter?: string) => RuleData | undefined;
}

/** Makes the cases of a kind of check. */
export type MakeCases = (context: CaseContext) => readonly Case[];

/**
 * Finds the rules of a check by what it finds.
 *
 * @param check - The check.
 * @param one - The endpoint.
 * @returns The search.
 */
export function ruleFinder(check: CheckData, one: OperationData): CaseContext["rule"] {
  const rules = new Map(check.rules.flatMap((rule) => ruleKeys(rule, one).map((key) => [key, rule] as const)));
  return (when, parameter = "") => rules.get(`${when} ${parameter}`) ?? rules.get(when);
}

/**
 * Lists the examples of what a check finds: all of them for the first endpoint of a folder that has the check, one for each other.
 *
 * @param check - The check.
 * @param one - The endpoint.
 * @param examples - The examples.
 * @returns The list by finding.
 */
export function exampleFinder(check: CheckData, one: OperationData, examples: Examples): CaseContext["find"] {
  const first = one.folder.operations.find(({ checks }) => checks.some(({ rules }) => rules === check.rules));
  return (when) => examples.of(check.check, when).slice(0, first?.operation.id === one.operation.id ? undefined : 1);
}

/**
 * Puts values into words as the messages of the service do.
 *
 * @param values - The values.
 * @param last - The word before the last.
 * @returns `a`, `a or b`, or `a, b, or c`.
 */
export function listed(values: readonly (string | number)[], last = "or"): string {
  if (values.length < 3) return values.join(` ${last} `);
  return `${values.slice(0, -1).join(", ")}, ${last} ${values[values.length - 1]}`;
}
