import { type CompileCheck, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type ExclusiveFinding = "together";

/** Rejects fields of the body that exclude each other. */
export const exclusive: CompileCheck<{ readonly members: readonly string[] }, ExclusiveFinding> = (check) => {
  const [, last = ""] = check.members;
  return (context) => {
    if (check.members.every((name) => context.member(name) !== undefined)) {
      context.report(check, "together", pointerTo("body", last), {
        slots: { members: check.members.map((name) => `\`${name}\``).join(" and ") },
      });
    }
  };
};
