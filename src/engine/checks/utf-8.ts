import { decodeUtf8 } from "../../decode/utf8.js";
import type { BindCheck } from "./bound-check.js";
import { ruleFor } from "./rule-index.js";

export const utf8: BindCheck<"utf-8"> = (check) => {
  const invalid = ruleFor(check, "invalid");
  return (examination) => {
    const { wireBody, media } = examination;
    if (wireBody === undefined || media === undefined) return;
    const text = typeof wireBody === "string" ? wireBody : decodeUtf8(wireBody);
    if (text === undefined) examination.reject(invalid, { pointer: "/body" });
    else {
      examination.bodyText = text;
      if (media === "text") examination.body = { text };
    }
  };
};
