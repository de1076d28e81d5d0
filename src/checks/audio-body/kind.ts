import type { Case, MakeCases } from "../kind/case.js";
import type { CheckKind } from "../kind/kind.js";
import type { AudioBodyFinding } from "./check.js";

/** Bodies that are plainly not audio, whatever their media type says, and audio in a form. */
const cases: MakeCases = ({ find, rule }) => [
  ...["empty", "json", "markup", "text"].flatMap((when) =>
    find(when).flatMap(({ name, value, evidence }) =>
      ["audio/wav", null].map((type) => ({
        name: `${name}-${type === null ? "untyped" : "as-audio"}`,
        description: `A body that is not audio: ${when}.`,
        change: { headers: { "content-type": type }, body: value },
        rule: rule(when),
        evidence,
      })),
    ),
  ),
  ...form.map((one) => ({ ...one, rule: rule("multipart") })),
];

const type = { "content-type": "multipart/form-data; boundary=x" };

const form: readonly Omit<Case, "rule">[] = [
  {
    name: "form",
    description: "An audio file in a form.",
    change: { headers: type, body: '--x\r\ncontent-disposition: form-data; name="file"\r\n\r\nRIFF' },
  },
  {
    name: "not-a-form",
    description: "Raw audio under the media type of a form.",
    change: { headers: type, body: { base64: "UklGRiQAAABXQVZFZm10IBAAAAABAAEAgD4AAAB9AAACABAAZGF0YQAAAAA=" } },
    accepted: true,
  },
];

/** The body must be audio. */
export const audioBody: CheckKind<object, AudioBodyFinding> = {
  name: "audio-body",
  reader: "the first 512 bytes of the body",
  options: { properties: {} },
  findings: () => ({
    empty: "always",
    json: "always",
    markup: "always",
    text: "always",
    multipart: "always",
  }),
  ofBytes: ["empty", "json", "markup", "text", "multipart"],
  // the adapters read only the beginning of audio
  runtime: () => ({ beginning: 512 }),
  cases,
};
