import type { AgentV1Agent, AgentV1Settings, AgentV1SpeakProvider, AgentV1ThinkProvider } from "../../src/agent.js";
import { preflightMessage } from "../../src/agent.js";

export const settings: AgentV1Settings = {
  type: "Settings",
  tags: ["a"],
  audio: { input: { encoding: "linear16", sample_rate: 16_000 }, output: { encoding: "mulaw", sample_rate: 8000, container: "none" } },
  agent: {
    listen: { provider: { type: "deepgram", version: "v2", model: "flux-general-en", eot_threshold: 0.7 } },
    think: [
      { provider: { type: "open_ai", model: "a-model-of-tomorrow" }, functions: [{ name: "a", parameters: { type: "object" } }] },
      { provider: { type: "aws_bedrock", model: "a", credentials: { type: "iam" } }, endpoint: { url: "https://a.example/" } },
    ],
    speak: { provider: { type: "deepgram", model: "a-voice-of-tomorrow" } },
  },
};
export const stored: AgentV1Settings = { type: "Settings", audio: {}, agent: "00000000-0000-0000-0000-000000000000" };

const think = { provider: { type: "open_ai", model: "gpt-4o-mini" } } as const;
const speak = { provider: { type: "deepgram", model: "aura-2-thalia-en" } } as const;

export const wrong: AgentV1Agent[] = [
  // @ts-expect-error temperature belongs in provider
  { think: { ...think, temperature: 0.5 } },
  // @ts-expect-error instructions is prompt now
  { think: { ...think, instructions: "a" } },
  // @ts-expect-error a client-side function has no endpoint, and no client_side
  { think: { ...think, functions: [{ name: "a", client_side: true }] } },
  // @ts-expect-error endpoint belongs beside provider
  { think: { provider: { ...think.provider, endpoint: { url: "https://a.example/" } } } },
  // @ts-expect-error a provider needs a model
  { think: { provider: { type: "open_ai" } } },
  // @ts-expect-error only AWS Bedrock has credentials
  { think: { provider: { ...think.provider, credentials: { type: "iam" } } } },
  // @ts-expect-error model belongs in provider
  { listen: { provider: { type: "deepgram" }, model: "nova-3" } },
  // @ts-expect-error thresholds are for version v2
  { listen: { provider: { type: "deepgram", model: "nova-3", eot_threshold: 0.7 } } },
  // @ts-expect-error Flux has language_hints
  { listen: { provider: { type: "deepgram", version: "v2", model: "flux-general-multi", language: "en" } } },
  // @ts-expect-error keyterms is a list in the plural
  { listen: { provider: { type: "deepgram", keyterm: ["a"] } } },
  // @ts-expect-error the voice has the language in its name
  { speak: { provider: { ...speak.provider, language: "en" } } },
  // @ts-expect-error speed is a number
  { speak: { provider: { ...speak.provider, speed: "fast" } } },
  // @ts-expect-error ElevenLabs has model_id
  { speak: { provider: { type: "eleven_labs", model: "eleven_v3" } } },
  // @ts-expect-error tags belong at the root
  { tags: ["a"] },
];

// @ts-expect-error an encoding that the server does not know
export const webm: AgentV1Settings = { type: "Settings", audio: { input: { encoding: "webm", sample_rate: 1 } }, agent: {} };
// @ts-expect-error greeting belongs in agent
export const greeting: AgentV1Settings = { type: "Settings", audio: {}, agent: {}, greeting: "Hello" };

/** A provider is told apart by its type. */
export function nameOf(provider: AgentV1SpeakProvider | AgentV1ThinkProvider): string {
  if (provider.type === "eleven_labs" || provider.type === "cartesia") return provider.model_id;
  return provider.type === "aws_polly" ? provider.voice : provider.model;
}

const decision = preflightMessage("agent.v1.converse", settings, { now: 0, all: true });
if (decision.ok) decision.message?.["agent"] satisfies unknown;
else {
  decision.violations?.[0]?.rule.id satisfies string | undefined;
  if (decision.answer.kind === "error") decision.answer.close?.code satisfies number | undefined;
}
