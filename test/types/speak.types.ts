// checked by `tsc`: what does not compile in a user's editor is marked, and it is an error if it does
import { type Options, preflight, preflightValues, type SpeakV1Body, type SpeakV1Query } from "../../src/index.js";
import { preflight as preflightSpeak } from "../../src/speak.js";

export const queries: SpeakV1Query[] = [
  {},
  { model: "aura-2-thalia-en" },
  { model: "a-voice-of-our-own" },
  { bit_rate: 48000, tag: ["a", "b"] },
  { encoding: "linear16", container: "none", sample_rate: 44100 },
  { encoding: "opus", bit_rate: 12345 },
  // @ts-expect-error official sources contradict each other: a type must not recommend it
  { encoding: "mp3", sample_rate: 22050 },
  // @ts-expect-error contested, too
  { encoding: "mp3", bit_rate: 8000 },
  // @ts-expect-error mp3 has no sample rate of one's choice
  { encoding: "mp3", sample_rate: 24000 },
  // @ts-expect-error without an encoding it is mp3
  { sample_rate: 24000 },
  // @ts-expect-error mp3 has no container
  { container: "wav" },
  // @ts-expect-error not a rate of linear16
  { encoding: "linear16", sample_rate: 22050 },
  // @ts-expect-error flac has no bit rate
  { encoding: "flac", bit_rate: 48000 },
  // @ts-expect-error not an encoding
  { encoding: "pcm" },
  // @ts-expect-error not a parameter
  { voice: "thalia" },
];

export const bodies: SpeakV1Body[] = [
  { text: "Hello" },
  { url: "https://example.com/" },
  // @ts-expect-error exactly one of them
  { text: "Hello", url: "https://example.com/" },
  // @ts-expect-error one of them
  {},
  // @ts-expect-error nothing else
  { text: "Hello", model: "aura-2-thalia-en" },
];

export const options: Options[] = [
  { rules: { "text-empty": "enforce", "text-blank": "off" } },
  // @ts-expect-error an advice cannot be enforced
  { rules: { "text-blank": "enforce" } },
  // @ts-expect-error not a rule
  { rules: { "text-missing": "off" } },
];

const verdict = preflight({ method: "POST", url: "/v1/speak" });
if (!verdict.ok) {
  verdict.text satisfies string;
  verdict.rule.id satisfies string;
  // @ts-expect-error not a rule
  verdict.rule.id satisfies "text-missing";
} else if (verdict.endpoint === null) {
  verdict.query satisfies undefined;
} else if (verdict.endpoint === "speak.v1") {
  verdict.query.sample_rate satisfies number | undefined;
  // @ts-expect-error what is decoded may be anything that rules let through
  verdict.query.encoding satisfies "mp3" | undefined;
  verdict.body?.text satisfies string | undefined;
}

// where only text to speech is known, there is nothing to tell apart
const spoken = preflightSpeak({ method: "POST", url: "/v1/speak" });
if (spoken.ok && spoken.endpoint !== null) spoken.query.sample_rate satisfies number | undefined;

// unchecked values need an explicit `as`
const form: { encoding: string; sample_rate: number } = { encoding: "mp3", sample_rate: 24000 };
const fields: Record<string, string> = form as never;
export const values = [
  preflightValues("speak.v1", { query: form as SpeakV1Query, body: { text: "Hello" } }),
  preflightValues("speak.v1", { query: fields as SpeakV1Query, body: fields as unknown as SpeakV1Body }),
];
preflightValues("speak.v1", {
  // @ts-expect-error not checked
  query: form,
});
preflightValues("speak.v1", {
  // @ts-expect-error no query can carry an object
  query: { tag: { a: "b" } },
});
