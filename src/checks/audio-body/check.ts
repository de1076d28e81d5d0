import { mediaTypeEssence } from "../../decode/text/media-type.js";
import { decodeUtf8 } from "../../decode/text/utf8.js";
import type { BindCheck } from "../bound-check.js";

// as far as anybody has to look to tell text from audio
const lookedAt = 512;
// what no text holds: control characters but tab, line feed, form feed and carriage return
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\0-\x08\x0b\x0e-\x1f\x7f\ufffd]/;

/** Finds a body that is plainly no audio: none at all, or text. Audio is never judged. */
export const audioBody: BindCheck = (check) => (examination) => {
  const { media, wireBody, field } = examination;
  // raw samples may look like anything
  if (media !== undefined || wireBody === undefined || examination.parameter("encoding") !== undefined) return;
  if (examination.unknown.includes("encoding") || (field("content-encoding")?.trim() ?? "identity").toLowerCase() !== "identity") return;
  if (wireBody.length === 0) {
    examination.report(check, "empty", "/body");
    return;
  }
  const text = startOf(wireBody);
  // parts, headers and playlists are text around audio, or around its address
  if (text === undefined || control.test(text) || /^\s*(?:--|#EXTM3U|NIST_1A|\[playlist\]|ffconcat)|<MPD/i.test(text)) {
    // the media type alone says nothing: the server was seen to take raw audio under it
    if (mediaTypeEssence(field("content-type") ?? "") === "multipart/form-data" && beginsWithBoundary(wireBody))
      examination.report(check, "multipart", "/headers/content-type");
    return;
  }
  const type = field("content-type") ?? "none";
  const when = /^\s*\{/.test(text) ? "json" : /^\s*<(?:!doctype|html|\?xml)/i.test(text) ? "markup" : "text";
  examination.report(check, when, "/body", { slots: { type } });
};

function beginsWithBoundary(body: string | Uint8Array): boolean {
  return typeof body === "string" ? body.startsWith("--") : body[0] === 0x2d && body[1] === 0x2d;
}

/** The start of a body as text; `undefined` where it is none. */
function startOf(body: string | Uint8Array): string | undefined {
  if (typeof body === "string") return body.slice(0, lookedAt);
  const bytes = body.subarray(0, lookedAt);
  // a character may be cut off at the end
  for (let cut = 0; cut < 4; cut++) {
    const text = decodeUtf8(bytes.subarray(0, bytes.length - cut));
    if (text !== undefined) return text;
    if (bytes.length < lookedAt) return undefined;
  }
  return undefined;
}
