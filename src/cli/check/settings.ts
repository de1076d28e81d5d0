import type { PreflightOptions } from "../../engine/options.js";
import type { BrokenRule } from "../../engine/verdict.js";
import { preflightMessage } from "../../index.js";
import { answerLine, noticeLine, ruleLines } from "../explain/explanation.js";
import { placeOf, readSettings } from "../settings/settings.js";
import { type Colors, colorsFor, printable, type Terminal } from "../terminal/terminal.js";

const endpoint = "agent.v1.converse";

/** The options of `check` that `--settings` uses. */
export interface SettingsValues {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly all?: boolean;
}

/**
 * Checks a file with a Settings message of the Voice Agent: prints the answer of the server, and a caret under the key to blame.
 *
 * The file may have comments and a `$schema` for editors; neither is sent.
 *
 * @param file - The path of the file.
 * @param values - The options of the command line.
 * @param options - The options of `preflight`.
 * @param terminal - Where to write.
 * @returns The exit code: 0 accepted, 1 rejected.
 * @throws UsageError if the file cannot be read.
 */
export function checkSettings(file: string, values: SettingsValues, options: PreflightOptions, terminal: Terminal): number {
  const { source, text } = readSettings(file);
  const { certainty, rules } = options;
  const decision = preflightMessage(endpoint, text, { now: 0, certainty, rules: rules as object, all: values.all === true });
  const { stdout, stderr } = terminal;
  if (values.json === true) {
    stdout.write(`${JSON.stringify(decision, null, 2)}\n`);
    return decision.ok ? 0 : 1;
  }
  if (!decision.ok) {
    const answer = answerLine(decision.answer);
    stdout.write(`${stdout.isTTY === true ? printable(answer) : answer}\n`);
  }
  if (values.quiet === true) return decision.ok ? 0 : 1;
  const colors = colorsFor(terminal, stderr);
  const shown = (rule: Pick<BrokenRule, "pointer">): string[] => caretLines(source, text, rule.pointer, stderr.columns ?? 80, colors);
  const lines = decision.ok
    ? [`${colors.green("accepted")} ${printable(file)}`]
    : (decision.violations ?? [decision]).flatMap(({ rule }) => [
        ...shown(rule),
        ...ruleLines(rule, `rejected ${printable(file)}`, undefined, colors),
      ]);
  for (const line of [...lines, ...decision.notices.flatMap((notice) => [...shown(notice), noticeLine(notice, colors)])])
    stderr.write(`${line}\n`);
  return decision.ok ? 0 : 1;
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const gutterSign = " | ";

/** The line of a key and a caret under it; nothing if the key is not there. */
function caretLines(source: string, text: string, pointer: string, columns: number, colors: Colors): string[] {
  const place = placeOf(text, pointer);
  if (place === undefined) return [];
  const from = source.lastIndexOf("\n", place - 1) + 1;
  const feed = source.indexOf("\n", place);
  const number = source.slice(0, from).split("\n").length;
  const gutter = `${number}${gutterSign}`;
  const room = Math.max(20, columns - gutter.length - 1);
  // a file may be one line of megabytes
  const start = Math.max(from, place - Math.floor(room / 2));
  const before = [...printable(source.slice(start, place))];
  const after = [...printable(source.slice(place, Math.min(feed < 0 ? source.length : feed, place + room)))];
  const shown = after
    .slice(0, room - before.length)
    .join("")
    .trimEnd();
  const indent = before.map((character) => (wide.test(character) ? "  " : " ")).join("");
  return [`${colors.dim(gutter)}${before.join("")}${shown}`, `${" ".repeat(gutter.length)}${indent}${colors.red("^")}`];
}
