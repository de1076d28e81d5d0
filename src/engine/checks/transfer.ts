import type { BindCheck } from "./bound-check.js";

/** Finds bodies whose length or coding makes the answer uncertain. */
export const transfer: BindCheck<"transfer"> = (check) => (examination) => {
  const { field } = examination;
  if (field("transfer-encoding") && !field("content-length")) examination.report(check, "no length", "/headers/transfer-encoding");
  const coding = field("content-encoding");
  if (!coding || /^\s*identity\s*$/i.test(coding)) return;
  examination.media = undefined;
  examination.report(check, "encoded", "/headers/content-encoding", { slots: { coding } });
};
