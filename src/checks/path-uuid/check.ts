import { uuidError } from "../../decode/uuid/uuid.js";
import { type CompileCheck, hasRule, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type PathUuidFinding = "invalid character" | "not a uuid";

/** Rejects a path parameter that is not a UUID. */
export const pathUuid: CompileCheck<{ readonly members: readonly string[] }, PathUuidFinding> = (check, { path }) => {
  const members = check.members.filter((name) => path.includes(`{${name}}`));
  return (context) => {
    for (const name of members) {
      const text = context.pathParameters[name] ?? "";
      const error = uuidError(text);
      if (error === undefined) continue;
      // without a rule of its own, an error is "not a uuid"
      context.report(check, hasRule(check, error.kind) ? error.kind : "not a uuid", pointerTo("path", name), {
        slots: { name, text: shown(text), message: error.message },
      });
      if (context.decided) return;
    }
  };
};

/** Shortens a text for a hint. */
function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
