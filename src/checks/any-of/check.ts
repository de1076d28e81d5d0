import type { CompileCheck } from "../contract.js";
import { isEnabled } from "../parameters.js";

/** What this kind of check can find. */
export type AnyOfFinding = "none";

/** Rejects a request that enables none of several parameters. */
export const anyOf: CompileCheck<{ readonly members: readonly string[] }, AnyOfFinding> = (check) => {
  const { members } = check;
  return (context) => {
    // a parameter whose value is uncertain may be enabled
    if (members.some((name) => context.unknown.includes(name))) return;
    if (!members.some((name) => isEnabled(context.parameter(name)))) context.report(check, "none", "/query");
  };
};
