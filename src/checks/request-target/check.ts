import type { BindCheck } from "../bound-check.js";

/** Finds a request target that an edge proxy was seen to refuse. */
export const requestTarget: BindCheck<{ readonly limit: number }> = (check) => (examination) => {
  const bytes = examination.path.length + 1 + examination.rawQuery.length;
  if (bytes >= check.limit) examination.report(check, "too long", "/query", { slots: { bytes } });
};
