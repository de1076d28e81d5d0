import type { BindCheck } from "../bound-check.js";

/** Says of a body that does not read well why it was not judged. */
export const contentCoding: BindCheck = (check) => (examination) => {
  const { coding } = examination;
  if (coding) examination.report(check, "encoded", "/headers/content-encoding", { slots: { coding } });
};
