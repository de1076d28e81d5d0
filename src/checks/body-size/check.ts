import { encodeUtf8 } from "../../decode/text/utf8.js";
import type { Examination } from "../../engine/examination.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  readonly limit: number;
  /** The bodies that the limit is for, where it is not for all. */
  readonly media?: "json";
}

/** Finds a body over the limit, or the declaration of one. */
export const bodySize: BindCheck<Needs> = (check, _operation, settings) => {
  const limit = settings.limits.bodyBytes ?? check.limit;
  const isOwnLimit = settings.limits.bodyBytes !== undefined;
  return (examination) => {
    if (check.media !== undefined && examination.media !== check.media) return;
    const bytes = bodyLength(examination, limit);
    if (bytes <= limit) return;
    // a body is never read past the limit
    if (check.media === undefined) examination.media = undefined;
    examination.report(check, "too large", "/body", { slots: { bytes, limit }, isOwnLimit });
  };
};

function bodyLength({ wireBody, field }: Examination, limit: number): number {
  // RFC 9112 6.3: a Content-Length beside a Transfer-Encoding says nothing
  if (wireBody === undefined) {
    const declared = field("transfer-encoding") ? "" : (field("content-length")?.trim() ?? "");
    return /^\d+$/.test(declared) ? Number(declared) : 0;
  }
  if (typeof wireBody !== "string") return wireBody.length;
  // no UTF-16 unit takes more than three bytes
  return wireBody.length * 3 > limit ? encodeUtf8(wireBody).length : 0;
}
