import { trimFieldValue } from "../../decode/text/field-value.js";
import { encodeUtf8 } from "../../decode/text/utf8.js";
import { type CheckContext, type CompileCheck, onlyWith, unusualLength } from "../contract.js";

/** What this kind of check can find. */
export type BodySizeFinding = "too large";

interface Options {
  readonly bodyLimit: number;
  /** The kind of body that the limit applies to; all by default. */
  readonly media?: "json";
}

/** Rejects a body over the limit, or a Content-Length over it. */
export const bodySize: CompileCheck<Options, BodySizeFinding> = (check, _operation, settings) => {
  const limit = settings.limits.bodyBytes ?? check.bodyLimit;
  const isOwnLimit = settings.limits.bodyBytes !== undefined;
  // a UTF-16 unit takes at most three bytes
  return onlyWith(limit < unusualLength * 3 ? undefined : [], (context) => {
    if (check.media !== undefined && context.media !== check.media) return;
    const bytes = bodyLength(context, limit);
    if (bytes <= limit) return;
    // a body is never read past the limit
    if (check.media === undefined) context.media = undefined;
    context.report(check, "too large", "/body", { slots: { bytes, limit }, isOwnLimit });
  });
};

function bodyLength({ wireBody, field }: CheckContext, limit: number): number {
  // RFC 9112 6.3: Transfer-Encoding overrides Content-Length
  if (wireBody === undefined) {
    const declared = field("transfer-encoding") ? "" : trimFieldValue(field("content-length") ?? "");
    return /^\d+$/.test(declared) ? Number(declared) : 0;
  }
  if (typeof wireBody !== "string") return wireBody.length;
  // a UTF-16 unit takes at most three bytes
  return wireBody.length * 3 > limit ? encodeUtf8(wireBody).length : 0;
}
