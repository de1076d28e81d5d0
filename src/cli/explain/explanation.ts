import type { StreamAnswer } from "../../engine/answers.js";
import type { BrokenRule, MessageNotice, Notice, Rejected } from "../../engine/verdict.js";
import type { Verdict } from "../../index.js";
import { type Colors, printable } from "../terminal/terminal.js";

/**
 * Explains a verdict to a person.
 *
 * @param verdict - The verdict on a request.
 * @param colors - The colours.
 * @returns The lines, each with a line feed.
 */
export function explanation(verdict: Verdict, colors: Colors): string {
  const lines: string[] = [];
  if (!verdict.ok) {
    const violations: readonly Rejected[] = verdict.violations ?? [verdict];
    for (const { rule, status, text } of violations) {
      lines.push(...ruleLines(rule, `rejected ${status}`, violations.length > 1 ? text : undefined, colors));
    }
  } else if (verdict.endpoint === null) {
    lines.push(colors.yellow("not checked"));
  } else {
    lines.push(`${colors.green("accepted")} ${verdict.endpoint}`);
  }
  for (const notice of verdict.notices) lines.push(noticeLine(notice, colors));
  return `${lines.join("\n")}\n`;
}

/**
 * Explains which rule a request breaks, and what to change.
 *
 * @param rule - The rule.
 * @param verdict - The verdict in two words, such as `rejected 400`.
 * @param answer - The answer of the server, if it is to be printed too.
 * @param colors - The colours.
 * @returns The lines.
 */
export function ruleLines(rule: BrokenRule, verdict: string, answer: string | undefined, colors: Colors): string[] {
  const { rejects, text } = rule.certainty;
  const [first = "", ...rest] = verdict.split(" ");
  return [
    `${[colors.red(first), ...rest].join(" ")} ${printable(rule.pointer)} ${colors.dim(`${rule.id}, ${rejects}; text ${text}`)}`,
    ...(answer === undefined ? [] : [`  ${printable(answer)}`]),
    `  ${printable(rule.hint)}`,
    colors.dim(`  ${rule.docs}`),
  ];
}

/**
 * Prints a notice.
 *
 * @param notice - A notice about a request or a message.
 * @param colors - The colours.
 * @returns One line, or two if there is a hint.
 */
export function noticeLine(notice: Notice | MessageNotice, colors: Colors): string {
  const where = `${colors.yellow("notice")} ${printable(notice.pointer)}`;
  if (notice.kind === "advice") return `${where} ${printable(notice.message)} ${colors.dim(notice.id)}`;
  const answer = "answer" in notice ? answerLine(notice.answer) : `${notice.status}, ${JSON.stringify(notice.message)}`;
  const doubt = `the server may answer ${answer} (${notice.certainty.rejects})`;
  return `${where} ${printable(doubt)} ${colors.dim(notice.id)}\n  ${printable(notice.hint)}`;
}

/**
 * Prints an answer on a stream in one line.
 *
 * @param answer - The answer.
 * @returns The message as sent, or the close frame in words.
 */
export function answerLine(answer: StreamAnswer): string {
  return answer.kind === "close" ? `close ${answer.code} ${answer.reason}` : answer.text;
}
