import { type CompileCheck, onlyWith, unusualLength } from "../contract.js";

/** What this kind of check can find. */
export type RequestTargetFinding = "too long";

/** Warns of a request target that an edge proxy was seen to refuse. */
export const requestTarget: CompileCheck<{ readonly limit: number }, RequestTargetFinding> = (check) =>
  onlyWith(check.limit > unusualLength ? [] : undefined, (context) => {
    const bytes = context.path.length + 1 + context.rawQuery.length;
    if (bytes >= check.limit) context.report(check, "too long", "/query", { slots: { bytes } });
  });
