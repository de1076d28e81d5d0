import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";

/** Finds fields of the body that do not go together. */
export const exclusive: BindCheck<{ readonly members: readonly string[] }> = (check) => {
  const [, last = ""] = check.members;
  return (examination) => {
    if (check.members.every((name) => examination.member(name) !== undefined)) {
      examination.report(check, "together", pointerTo("body", last), {
        slots: { members: check.members.map((name) => `\`${name}\``).join(" and ") },
      });
    }
  };
};
