import { parseDeepgramError, type UnknownReason } from "../../errors.js";
import type { LineTask } from "../batch/block.js";

/** How lines are explained. */
export interface ExplainSettings {
  readonly endpoint: string | undefined;
  /** Whether the lines that are not recognised are kept. */
  readonly unknown: boolean;
}

/** The beginnings of the names that explained lines are counted by. */
export const explained = { error: "error ", rule: "rule ", unknown: "unknown " } as const;

/**
 * Makes the task of `explain --batch`: counts what error a line is, and the rules that it can come from.
 *
 * @param settings - How.
 * @returns The task; a line comes out again where it is not recognised and that was asked for.
 */
export function explainTask({ endpoint, unknown }: ExplainSettings): LineTask {
  return (line, count) => {
    if (line.kind !== "text") {
      count(`${explained.unknown}unreadable`);
      return undefined;
    }
    const report = parseDeepgramError(line.text, { endpoint });
    if (!report.known) {
      count(explained.unknown + report.reason);
      return unknown ? line.text : undefined;
    }
    count(explained.error + report.id);
    for (const id of new Set(report.rules.map((rule) => rule.id))) count(`${explained.rule}${report.id} ${id}`);
    return undefined;
  };
}

const reasons: Readonly<Record<UnknownReason, string>> = {
  "nothing to go by": "there is nothing in it that says what the error is",
  "not an error": "it is no error",
  "message not known": "the code is known, the message is not",
  "code not known": "the code is not known",
  "text not known": "no message of the API's was found in it",
  "no message": "several errors have this code, and there is no message",
  "status not known": "no error has this status",
  unreadable: "it cannot be read",
};

/**
 * Says in words why an error is not recognised.
 *
 * @param reason - Why.
 * @returns A clause.
 */
export function reasonText(reason: UnknownReason): string {
  return reasons[reason];
}
