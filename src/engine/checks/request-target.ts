import type { BindCheck } from "./bound-check.js";

/** Finds a request target that an edge proxy was seen to refuse. */
export const requestTarget: BindCheck<"request-target"> =
  (check, { path, limits }) =>
  (examination) => {
    const bytes = path.length + 1 + examination.rawQuery.length;
    if (bytes >= limits.requestTargetBytes) examination.report(check, "too long", "/query", { slots: { bytes } });
  };
