// checked by `tsc`: what does not compile in a user's editor is marked, and it is an error if it does
import {
  type ListenV1Body,
  type ListenV1Query,
  type ListenV1StreamQuery,
  type ListenV2StreamQuery,
  preflight,
  preflightMessage,
  preflightValues,
  type ReadV1Query,
} from "../../src/index.js";
import { preflight as preflightListen } from "../../src/listen.js";
import { preflight as preflightRead } from "../../src/read.js";

export const queries: ListenV1Query[] = [
  {},
  { model: "nova-3", keyterm: ["a", "b"], smart_format: true, language: "en" },
  { model: "a-model-of-our-own", detect_language: ["en", "es"], redact: "pci" },
  { encoding: "linear16", sample_rate: 8000, utt_split: 0.8 },
  // @ts-expect-error not an encoding
  { encoding: "webm" },
  // @ts-expect-error not a parameter
  { smart_formt: true },
  // @ts-expect-error only a stream has it
  { endpointing: 300 },
];

export const streams: ListenV1StreamQuery[] = [
  { endpointing: 300, interim_results: true },
  { endpointing: false, callback_method: "GET" },
  // @ts-expect-error neither a number nor a boolean
  { endpointing: "300" },
];

export const flux: ListenV2StreamQuery[] = [
  { model: "flux-general-en", eot_threshold: 0.7 },
  // @ts-expect-error a model is required
  {},
  // @ts-expect-error not a parameter
  { model: "flux-general-en", smart_format: true },
];

export const bodies: ListenV1Body[] = [
  { url: "https://example.com/a.wav" },
  // @ts-expect-error a URL is required
  {},
];

export const reading: ReadV1Query[] = [
  { language: "en", topics: true, summarize: "v2", custom_topic_mode: "strict" },
  // @ts-expect-error a language is required
  { topics: true },
];

preflightValues("listen.v1", { query: { model: "nova-3" }, body: new Uint8Array(4), headers: { "content-type": "audio/wav" } });
preflightMessage("listen.v1.stream", { type: "KeepAlive" }, { now: 0 });
preflightMessage("listen.v2.stream", { type: "Configure", thresholds: { eot_threshold: 0.7 }, keyterms: ["a"] }, { now: 0 });
// @ts-expect-error not a message of that stream
preflightMessage("listen.v2.stream", { type: "KeepAlive" }, { now: 0 });

const verdict = preflight({ method: "POST", url: "/v1/listen", body: null });
if (verdict.ok && verdict.endpoint === "listen.v1") {
  verdict.query.keyterm satisfies string[] | undefined;
  verdict.body?.url satisfies string | undefined;
}
const stream = preflightListen({ method: "GET", url: "wss://api.deepgram.com/v1/listen?endpointing=false" });
if (stream.ok && stream.endpoint === "listen.v1.stream") stream.query.endpointing satisfies number | boolean | undefined;
const read = preflightRead({ method: "POST", url: "/v1/read" });
if (read.ok && read.endpoint !== null) read.query.language satisfies string | undefined;
