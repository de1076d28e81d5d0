import { recogniseText } from "../../errors/parse.js";
import type { RuleReference, UnknownReason } from "../../errors.js";
import type { LineTask } from "../batch/lines.js";

/** The settings of the task. */
export interface ExplainSettings {
  readonly endpoint: string | undefined;
  /** Whether to output the lines that are not recognised. */
  readonly unknown: boolean;
}

/** The prefixes of the names of the counters. */
export const explained = { error: "error ", rule: "rule ", unknown: "unknown " } as const;

/**
 * Creates the task of `explain --batch`: counts the error of a line and the rules that can be its cause.
 *
 * @param settings - The settings.
 * @returns The task. It outputs a line only if it is not recognised and `unknown` is set.
 */
export function explainTask({ endpoint, unknown }: ExplainSettings): LineTask {
  return (line, count) => {
    if (line.kind !== "text") {
      count(`${explained.unknown}unreadable`);
      return undefined;
    }
    const found = recogniseText(line.text, endpoint);
    if ("reason" in found) {
      count(explained.unknown + found.reason);
      return unknown ? line.text : undefined;
    }
    for (const name of countersOf(found.entry.id, found.rules)) count(name);
    return undefined;
  };
}

// the parser returns the same list for the same rules
const counters = new WeakMap<readonly RuleReference[], Map<string, readonly string[]>>();

/** The names of the counters of an error and its rules. */
function countersOf(id: string, rules: readonly RuleReference[]): readonly string[] {
  const known = counters.get(rules) ?? new Map<string, readonly string[]>();
  const names = known.get(id) ?? [explained.error + id, ...new Set(rules.map((rule) => `${explained.rule}${id} ${rule.id}`))];
  known.set(id, names);
  counters.set(rules, known);
  return names;
}

const reasons: Readonly<Record<UnknownReason, string>> = {
  "nothing to go by": "the text says nothing about an error",
  "not an error": "the status is a success",
  "message not known": "the code is known, the message is not",
  "code not known": "the code is unknown",
  "text not known": "the text contains no message of the API",
  "no message": "several errors have this code, and there is no message",
  "status not known": "no error has this status",
  unreadable: "the input cannot be read",
};

/**
 * Says in words why an error is not recognised.
 *
 * @param reason - The reason.
 * @returns A clause.
 */
export function reasonText(reason: UnknownReason): string {
  return reasons[reason];
}
