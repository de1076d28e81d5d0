import { explainTask } from "../explain/line.js";
import type { LineTask } from "./block.js";
import { checkTask } from "./verdict.js";

/** What can be done with lines, by name: a thread is told the name, because no function can be sent to it. */
const tasks = { check: checkTask, explain: explainTask };

type Settings = { readonly [Name in keyof typeof tasks]: Parameters<(typeof tasks)[Name]>[0] };
const makers: { readonly [Name in keyof Settings]: (settings: Settings[Name]) => LineTask } = tasks;

/** A task and its settings, which can be sent to another thread. */
export type TaskCall<Name extends keyof Settings = keyof Settings> = {
  [One in Name]: { readonly name: One; readonly settings: Settings[One] };
}[Name];

/**
 * Makes a task ready.
 *
 * @param call - Its name and its settings.
 * @returns The task.
 */
export function taskOf<Name extends keyof Settings>({ name, settings }: TaskCall<Name>): LineTask {
  return makers[name](settings);
}
