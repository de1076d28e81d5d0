import type { BindCheck } from "../bound-check.js";

/** Finds a body that is still to come and whose length nobody declared. */
export const transfer: BindCheck = (check) => (examination) => {
  const { field, wireBody } = examination;
  if (wireBody === undefined && field("transfer-encoding") && !field("content-length")) {
    examination.report(check, "no length", "/headers/transfer-encoding");
  }
};
