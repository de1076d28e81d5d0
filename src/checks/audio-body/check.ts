import { mediaTypeEssence, trimFieldValue } from "../../decode/text/field-value.js";
import { decodeUtf8 } from "../../decode/text/utf8.js";
import type { CompileCheck } from "../contract.js";

/** What this kind of check can find. */
export type AudioBodyFinding = "empty" | "json" | "markup" | "text" | "multipart";

// control characters that text does not contain: all but tab, line feed, form feed and carriage return
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for them
const control = /[\0-\x08\x0b\x0e-\x1f\x7f\ufffd]/;

interface Options {
  /** The bytes that tell audio from other bodies. */
  readonly beginning: number;
}

/** Rejects a body that is clearly not audio: an empty body, JSON, markup or text. Audio is never rejected. */
export const audioBody: CompileCheck<Options, AudioBodyFinding> = (check) => (context) => {
  const { media, wireBody, field } = context;
  // raw samples may look like anything
  if (media !== undefined || wireBody === undefined || context.parameter("encoding") !== undefined) return;
  if (context.unknown.includes("encoding") || trimFieldValue(field("content-encoding") ?? "identity").toLowerCase() !== "identity") return;
  if (wireBody.length === 0) {
    context.report(check, "empty", "/body");
    return;
  }
  const text = startOf(wireBody, check.beginning);
  // multipart bodies, NIST headers and playlists are text that contains or refers to audio
  if (text === undefined || control.test(text) || /^\s*(?:--|#EXTM3U|NIST_1A|\[playlist\]|ffconcat)|<MPD/i.test(text)) {
    // the media type alone says nothing: the server was seen to take raw audio under it
    if (mediaTypeEssence(field("content-type") ?? "") === "multipart/form-data" && beginsWithBoundary(wireBody))
      context.report(check, "multipart", "/headers/content-type");
    return;
  }
  const type = field("content-type") ?? "none";
  const when = /^\s*\{/.test(text) ? "json" : /^\s*<(?:!doctype|html|\?xml)/i.test(text) ? "markup" : "text";
  context.report(check, when, "/body", { slots: { type } });
};

function beginsWithBoundary(body: string | Uint8Array): boolean {
  return typeof body === "string" ? body.startsWith("--") : body[0] === 0x2d && body[1] === 0x2d;
}

/** Decodes the start of a body; `undefined` if it is not text. */
function startOf(body: string | Uint8Array, length: number): string | undefined {
  if (typeof body === "string") return body.slice(0, length);
  const bytes = body.subarray(0, length);
  // most audio has a zero byte early: an exception of the decoder would cost more than the rest of the validation
  if (bytes.includes(0)) return undefined;
  // the last character may be cut off
  for (let cut = 0; cut < 4; cut++) {
    const text = decodeUtf8(bytes.subarray(0, bytes.length - cut));
    if (text !== undefined) return text;
    if (bytes.length < length) return undefined;
  }
  return undefined;
}
