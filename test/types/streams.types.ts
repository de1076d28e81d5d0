// checked by `tsc`: what does not compile in a user's editor is marked, and it is an error if it does
import {
  audioFormats,
  preflight,
  preflightMessage,
  preflightValues,
  type SpeakV1StreamQuery,
  type SpeakV2Body,
  type SpeakV2Query,
  type SpeakV2StreamQuery,
} from "../../src/index.js";

export const queries: SpeakV2Query[] = [
  { model: "flux-haley-en" },
  { model: "flux-a-voice-of-our-own" },
  { model: "flux-haley-en", bit_rate: 40000, speed: 1.15, expressivity: -2, priority: "low" },
  { model: "flux-haley-en", encoding: "linear16", sample_rate: 44100 },
  // @ts-expect-error a model is required
  {},
  // @ts-expect-error mp3 has no sample rate
  { model: "flux-haley-en", sample_rate: 22050 },
  // @ts-expect-error not a parameter
  { model: "flux-haley-en", voice: "haley" },
];

export const streams: (SpeakV1StreamQuery | SpeakV2StreamQuery)[] = [
  {},
  { sample_rate: 44100, container: "none" },
  { model: "flux-haley-en", encoding: "mulaw", sample_rate: 8000, expressivity: 2 },
];

export const stream: SpeakV2StreamQuery[] = [
  { model: "flux-haley-en", speed: 1.5 },
  // @ts-expect-error a stream has no container
  { model: "flux-haley-en", container: "none" },
  // @ts-expect-error nor mp3
  { model: "flux-haley-en", encoding: "mp3" },
];

export const bodies: SpeakV2Body[] = [
  { text: "Hello" },
  // @ts-expect-error only a text is documented
  { url: "https://example.com/" },
];

preflightValues("speak.v2.stream", { query: { model: "flux-haley-en" } });

const now = 0;
preflightMessage("speak.v1.stream", { type: "Speak", text: "Hello" }, { now });
preflightMessage("speak.v1.stream", '{"type":"Flush"}', { now });
preflightMessage("speak.v1.stream", new Uint8Array(1), { now });
preflightMessage("speak.v2.stream", { type: "Interrupt", playback_offset: { type: "time_ms", value: 5 } }, { now });
// @ts-expect-error /v1/speak cannot be interrupted
preflightMessage("speak.v1.stream", { type: "Interrupt" }, { now });
// @ts-expect-error a text is missing
preflightMessage("speak.v1.stream", { type: "Speak" }, { now });
// @ts-expect-error no messages are sent to it
preflightMessage("speak.v1", { type: "Flush" }, { now });
// @ts-expect-error the time is missing
preflightMessage("speak.v1.stream", { type: "Flush" }, {});

const verdict = preflightMessage("speak.v2.stream", { type: "Flush" }, { now, rules: { "message-field-unknown": "warn" } });
preflightMessage("speak.v2.stream", { type: "Flush" }, { now, state: verdict.state });
if (verdict.ok) {
  if (verdict.message?.type === "Configure") verdict.message.speed satisfies number | undefined;
} else if (verdict.answer.kind === "close") {
  verdict.answer.code satisfies number;
} else {
  verdict.answer.message.code satisfies string | undefined;
  if (verdict.answer.message.type === "ConfigureFailure") verdict.answer.message.value satisfies number;
}

audioFormats("speak.v1").formats["mp3"]?.container.rule satisfies string | undefined;
audioFormats("speak.v1.stream").formats["linear16"]?.sample_rate.rule satisfies string | undefined;
// @ts-expect-error a stream has no container
audioFormats("speak.v1.stream").formats["linear16"]?.container;
// @ts-expect-error it has no audio formats
audioFormats("manage.v1.keys.list");

const handshake = preflight({ method: "GET", url: "wss://api.deepgram.com/v2/speak?model=flux-haley-en" });
if (handshake.ok && handshake.endpoint === "speak.v2.stream") {
  handshake.query.expressivity satisfies number | undefined;
  handshake.body satisfies undefined;
}
