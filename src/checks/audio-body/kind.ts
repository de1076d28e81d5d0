import type { CheckKind } from "../kind/kind.js";
import type { AudioBodyFinding } from "./check.js";
import { cases } from "./vectors.js";

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
