import { decodeUtf8 } from "../../decode/text/utf8.js";
import type { BindCheck } from "../bound-check.js";

/** Finds a body that is no UTF-8; plain text is the body's text. */
export const utf8: BindCheck = (check) => (examination) => {
  const { media, wireBody = "" } = examination;
  if (media === undefined) return;
  const text = typeof wireBody === "string" ? wireBody : decodeUtf8(wireBody);
  if (text === undefined) {
    examination.media = undefined;
    examination.report(check, "invalid", "/body");
  } else if (media === "text") examination.body = { text };
  else examination.text = text;
};
