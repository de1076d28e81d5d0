import { uuidFault } from "../../decode/uuid/uuid.js";
import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";

/** Finds a parameter of the path that is no UUID where the server parses one. */
export const pathUuid: BindCheck<{ readonly members: readonly string[] }> = (check, { path }) => {
  const members = check.members.filter((name) => path.includes(`{${name}}`));
  return (examination) => {
    for (const name of members) {
      const text = examination.pathParameters[name] ?? "";
      const fault = uuidFault(text);
      if (fault === undefined) continue;
      // where no rule tells one fault from another, it is just no UUID
      examination.report(check, check.rules[fault.fault] ? fault.fault : "not a uuid", pointerTo("path", name), {
        slots: { name, text: shown(text), message: fault.message },
      });
      if (examination.decided) return;
    }
  };
};

/** A text in a hint, which is for a person to read. */
function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
