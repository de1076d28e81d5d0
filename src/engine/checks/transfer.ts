import type { BindCheck } from "./bound-check.js";
import { adviceFor } from "./rule-index.js";

export const transfer: BindCheck<"transfer"> = (check) => {
  const noLength = adviceFor(check, "no length");
  const encoded = adviceFor(check, "encoded");
  return (examination) => {
    const { contentEncoding, contentLength, transferEncoding } = examination.fields;
    if (contentEncoding === undefined && transferEncoding === undefined) return;
    if (transferEncoding !== undefined && contentLength === undefined) {
      examination.advise(noLength, "/headers/transfer-encoding", {});
    }
    const coding = contentEncoding?.trim() ?? "";
    if (coding !== "" && coding.toLowerCase() !== "identity") {
      examination.media = undefined;
      examination.advise(encoded, "/headers/content-encoding", { coding });
    }
  };
};
