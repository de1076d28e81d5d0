import type { CompileCheck } from "../contract.js";

/** What this kind of check can find. */
export type SessionPathFinding = "no path" | "other path";

/** Finds a handshake at a host that serves one endpoint, under another path. */
export const sessionPath: CompileCheck<unknown, SessionPathFinding> =
  (check, { path }) =>
  (context) => {
    if (context.path === path) return;
    context.report(check, context.path === "/" ? "no path" : "other path", "/path", { slots: { path: context.path } });
  };
