import { decodeUtf8 } from "../../decode/text/utf8.js";
import type { CompileCheck } from "../contract.js";

/** What this kind of check can find. */
export type Utf8Finding = "invalid";

/** Rejects a body that is not UTF-8. Plain text becomes the field `text`. */
export const utf8: CompileCheck<unknown, Utf8Finding> = (check) => (context) => {
  const { media, wireBody = "" } = context;
  if (media === undefined) return;
  const text = typeof wireBody === "string" ? wireBody : decodeUtf8(wireBody);
  if (text === undefined) {
    context.media = undefined;
    context.report(check, "invalid", "/body");
  } else if (media === "text") context.body = { text };
  else context.text = text;
};
