import { type CompileCheck, onlyWith } from "../contract.js";

/** What this kind of check can find. */
export type TransferFinding = "no length";

/** Warns of a body without Content-Length. */
export const transfer: CompileCheck<unknown, TransferFinding> = (check) =>
  onlyWith([], (context) => {
    const { field, wireBody } = context;
    if (wireBody === undefined && field("transfer-encoding") && !field("content-length")) {
      context.report(check, "no length", "/headers/transfer-encoding");
    }
  });
