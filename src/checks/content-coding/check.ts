import { type CompileCheck, onlyWith } from "../contract.js";

/** What this kind of check can find. */
export type ContentCodingFinding = "encoded";

/** Tells why an encoded body was not checked. */
export const contentCoding: CompileCheck<unknown, ContentCodingFinding> = (check) =>
  onlyWith([], (context) => {
    const { coding } = context;
    if (coding) context.report(check, "encoded", "/headers/content-encoding", { slots: { coding } });
  });
