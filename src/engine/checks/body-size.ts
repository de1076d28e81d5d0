import { utf8Length } from "../../decode/utf8.js";
import type { Fields } from "../wire-request.js";
import type { BindCheck } from "./bound-check.js";
import { ruleFor } from "./rule-index.js";

export const bodySize: BindCheck<"body-size"> = (check, operation, settings) => {
  const tooLarge = ruleFor(check, "too large");
  const limit = settings.limits.bodyBytes ?? operation.limits.bodyBytes;
  return (examination) => {
    const { wireBody, fields } = examination;
    let bytes: number;
    if (wireBody === undefined) bytes = declaredLength(fields);
    else if (typeof wireBody !== "string") bytes = wireBody.byteLength;
    // no UTF-16 unit takes more than three bytes
    else if (wireBody.length * 3 <= limit) return;
    else bytes = utf8Length(wireBody);
    if (bytes > limit && examination.reject(tooLarge, { pointer: "/body", slots: { bytes, limit } })) return;
  };
};

function declaredLength(fields: Fields): number {
  // RFC 9112 6.3: a Content-Length beside a Transfer-Encoding says nothing
  if (fields.transferEncoding !== undefined || fields.contentLength === undefined) return 0;
  return /^\d+$/.test(fields.contentLength.trim()) ? Number(fields.contentLength) : 0;
}
