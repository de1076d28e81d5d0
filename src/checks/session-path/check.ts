import type { BindCheck } from "../bound-check.js";

/** Finds a handshake at a host that serves one endpoint, under another path. */
export const sessionPath: BindCheck =
  (check, { path }) =>
  (examination) => {
    if (examination.path === path) return;
    examination.report(check, examination.path === "/" ? "no path" : "other path", "/path", { slots: { path: examination.path } });
  };
