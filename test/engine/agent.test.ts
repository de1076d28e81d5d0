import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { preflight, preflightMessage, type RejectedMessage, type StreamState } from "../../src/agent.js";
import type { JsonSchema } from "../../src/checks/kind/schemas.js";
import { messageTree } from "../../src/checks/message-tree/from-schema.js";
import type { MessageTree, TreeNode } from "../../src/checks/message-tree/tree.js";
import { parseDeepgramError } from "../../src/errors.js";
import fc from "../properties.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };
type Path = readonly (string | number)[];

const root = join(__dirname, "../..");
const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(root, path), "utf8")) as Content;
const endpoint = "agent.v1.converse";
const decide = (message: unknown, more: { all?: true; certainty?: "inferred"; state?: StreamState } = {}) =>
  preflightMessage(endpoint, message as string, { now: 0, ...more });
const accepted = read<{ evidence: string; message: JsonObject }[]>("test/engine/agent.accepted.json");

const settings = (): JsonObject => ({
  type: "Settings",
  audio: {
    input: { encoding: "linear16", sample_rate: 16000 },
    output: { encoding: "linear16", sample_rate: 24000, container: "none" },
  },
  agent: {
    listen: { provider: { type: "deepgram", model: "nova-3" } },
    think: { provider: { type: "open_ai", model: "gpt-4o-mini" }, prompt: "Be brief.", functions: [{ name: "a" }] },
    speak: { provider: { type: "deepgram", model: "aura-2-thalia-en" } },
  },
});

/** Settings with other values; `undefined` takes a key away. */
function settingsWith(changes: Readonly<Record<string, Json | undefined>>): JsonObject {
  const message = settings();
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const place = keys.reduce<JsonObject>((object, key) => object[key] as JsonObject, message);
    if (value === undefined) delete place[last];
    else place[last] = value;
  }
  return message;
}

const pathSentence = (path: string) => `Error parsing client message. Check the ${path} field against the API spec.`;
const unmatched = "Text message received from client did not match any of the formats we expect.";
const flux = { type: "deepgram", version: "v2", model: "flux-general-en" };
const thinking = (endpointUrl: string) => ({ provider: { type: "open_ai", model: "x" }, endpoint: { url: endpointUrl } });
const calling = (url: string) => ({ provider: { type: "open_ai", model: "x" }, functions: [{ name: "a", endpoint: { url } }] });

type RejectedRow = readonly [message: unknown, rule: string, pointer: string, description: string, hint: RegExp];
const rejected: readonly RejectedRow[] = [
  [
    settingsWith({ "agent.think.temperature": 0.5 }),
    "key-misplaced",
    "/agent/think/temperature",
    pathSentence("agent.think"),
    /^`temperature` belongs in `agent\.think\.provider`\.$/,
  ],
  [
    settingsWith({ "agent.think.instructions": "a" }),
    "key-misplaced",
    "/agent/think/instructions",
    pathSentence("agent.think"),
    /^Rename `instructions` to `prompt`\.$/,
  ],
  [
    settingsWith({ "agent.think.functions": [{ name: "a" }, { name: "b", client_side: true }] }),
    "key-misplaced",
    "/agent/think/functions/1/client_side",
    pathSentence("agent.think"),
    /a client-side function has no `endpoint`/,
  ],
  [
    settingsWith({ "agent.think.provider.endpoint": { url: "https://a.example/" } }),
    "key-misplaced",
    "/agent/think/provider/endpoint",
    pathSentence("agent.think"),
    /^`endpoint` belongs in `agent\.think`, next to `provider`\.$/,
  ],
  [
    settingsWith({ "agent.think.provider": { type: "google", model: "gemini-2.5-flash", key: "a" } }),
    "key-misplaced",
    "/agent/think/provider/key",
    pathSentence("agent.think"),
    /endpoint\.headers/,
  ],
  [
    settingsWith({ "agent.listen.endpointing": 100 }),
    "key-misplaced",
    "/agent/listen/endpointing",
    pathSentence("agent.listen.endpointing"),
    /`agent\.listen\.provider`/,
  ],
  [
    settingsWith({ "agent.listen.provider.keyterm": ["a"] }),
    "key-misplaced",
    "/agent/listen/provider/keyterm",
    pathSentence("agent.listen.provider"),
    /`keyterms`/,
  ],
  [
    settingsWith({ "agent.listen.provider": { ...flux, language: "en" } }),
    "key-misplaced",
    "/agent/listen/provider/language",
    pathSentence("agent.listen.provider"),
    /`language_hints`/,
  ],
  [
    settingsWith({ "agent.tags": ["a"] }),
    "key-misplaced",
    "/agent/tags",
    pathSentence("agent.tags"),
    /at the root of the message, next to `agent`/,
  ],
  [settingsWith({ greeting: "Hello" }), "key-misplaced", "/greeting", pathSentence("greeting"), /^`greeting` belongs in `agent`\.$/],
  [
    settingsWith({ "agent.speak.provider.pitch": 1 }),
    "key-misplaced",
    "/agent/speak/provider/pitch",
    pathSentence("agent.speak"),
    /^Remove `pitch`\.$/,
  ],
  [
    settingsWith({ "agent.speak.provider": { type: "eleven_labs", model_id: "eleven_v3", voice_settings: {} } }),
    "key-misplaced",
    "/agent/speak/provider/voice_settings",
    pathSentence("agent.speak"),
    /Remove `voice_settings`/,
  ],
  [
    { type: "UpdateThink", think: { provider: { type: "open_ai", model: "a" }, model: "a" } },
    "key-misplaced",
    "/think/model",
    pathSentence("think"),
    /`think\.provider`/,
  ],
  [
    settingsWith({ "agent.speak.provider.speed": "fast" }),
    "value-type",
    "/agent/speak/provider/speed",
    pathSentence("agent.speak"),
    /a number/,
  ],
  [
    JSON.stringify(settings()).replace("16000", "16000.0"),
    "value-type",
    "/audio/input/sample_rate",
    pathSentence("audio.input.sample_rate"),
    /an integer, without a fraction/,
  ],
  [
    settingsWith({ "audio.input.sample_rate": 16000.5 }),
    "value-type",
    "/audio/input/sample_rate",
    pathSentence("audio.input.sample_rate"),
    /an integer/,
  ],
  [
    settingsWith({ "audio.input.encoding": "webm" }),
    "value-unknown",
    "/audio/input/encoding",
    pathSentence("audio.input.encoding"),
    /`linear16`, `linear32`/,
  ],
  [
    settingsWith({ "agent.think.provider.type": "custom" }),
    "value-unknown",
    "/agent/think/provider/type",
    pathSentence("agent.think"),
    /`open_ai`/,
  ],
  [
    settingsWith({ "agent.think.provider": undefined }),
    "key-missing",
    "/agent/think/provider",
    pathSentence("agent.think"),
    /^Add `provider` to `agent\.think`\.$/,
  ],
  [
    settingsWith({ "agent.think.provider.model": undefined }),
    "key-missing",
    "/agent/think/provider/model",
    pathSentence("agent.think"),
    /^Add `model`/,
  ],
  [
    settingsWith({ "agent.think.endpoint": { headers: {} } }),
    "key-missing",
    "/agent/think/endpoint/url",
    pathSentence("agent.think"),
    /^Add `url`/,
  ],
  [settingsWith({ "agent.speak.provider": {} }), "key-missing", "/agent/speak/provider/type", pathSentence("agent.speak"), /^Add `type`/],
  ["[object Blob]", "message-not-json", "", unmatched, /audio in binary frames/],
  ["5", "message-not-an-object", "", unmatched, /JSON object/],
  [{ type: "AgentAction", action: "cancel_response" }, "message-type-unknown", "/type", unmatched, /^Known types: Settings, /],
  [{ type: "SettingsConfiguration" }, "message-type-unknown", "/type", unmatched, /is now `Settings`\.$/],
  [{ audio: {} }, "message-type-unknown", "/type", unmatched, /Known types/],
  [
    { type: "InjectUserMessage", message: "a" },
    "message-field-missing",
    "/content",
    unmatched,
    /^Add `content` to InjectUserMessage\. It has `message` instead\.$/,
  ],
  [{ type: "FunctionCallResponse", name: "a", output: "b" }, "message-field-missing", "/content", unmatched, /`output` instead/],
  [
    settingsWith({ "agent.language": "de", "agent.listen.provider": flux }),
    "language-with-flux",
    "/agent/language",
    "Cannot specify agent.language when using the Deepgram V2 (Flux) listen API",
    /language_hints/,
  ],
  [
    settingsWith({ "agent.think": thinking("http://llm.acme.io/v1") }),
    "endpoint-scheme",
    "/agent/think/endpoint/url",
    "Endpoints must use https or wss. Invalid endpoint: http://llm.acme.io/v1",
    /https:/,
  ],
  [
    settingsWith({ "agent.think": [thinking("https://a.example/"), thinking("http://llm.acme.io/")] }),
    "endpoint-scheme",
    "/agent/think/1/endpoint/url",
    "Endpoints must use https or wss. Invalid endpoint: http://llm.acme.io/",
    /https:/,
  ],
  [
    { type: "UpdateThink", think: { provider: { type: "groq", model: "llama-3.3-70b-versatile", temperature: 0.3 } } },
    "think-model-unavailable",
    "/think/provider/model",
    "Invalid agent.think settings - model not available",
    /`endpoint`/,
  ],
  [
    settingsWith({
      "agent.speak": { provider: { type: "eleven_labs", model_id: "a", voice_id: "b" }, endpoint: { url: "https://a.example/" } },
    }),
    "voice-id-with-endpoint",
    "/agent/speak/provider/voice_id",
    "Voice ID must not be provided for ElevenLabs when using a custom URL.",
    /Remove `voice_id`/,
  ],
  [
    settingsWith({ "agent.think": calling("https://api.example.com/weather") }),
    "function-endpoint-unresolved",
    "/agent/think/functions/0/endpoint/url",
    "Failed to resolve endpoint: https://api.example.com/weather",
    /DNS/,
  ],
  [new Uint8Array(2), "binary-before-settings", "", "Received binary message before Settings", /Settings first/],
];

const codes: Readonly<Record<string, string>> = {
  "binary-before-settings": "BINARY_MESSAGE_BEFORE_SETTINGS",
  "settings-twice": "SETTINGS_ALREADY_APPLIED",
};
const invalid = [
  "language-with-flux",
  "endpoint-scheme",
  "think-model-unavailable",
  "voice-id-with-endpoint",
  "function-endpoint-unresolved",
];

const title = (message: unknown) => (typeof message === "string" ? message : JSON.stringify(message)).slice(0, 300);

test.each(rejected.map((row) => [row[1], row[2], title(row[0]), row] as const))("%s at %s: %s", (_rule, _pointer, _title, row) => {
  const [message, rule, pointer, description, hint] = row;
  const code = codes[rule] ?? (invalid.includes(rule) ? "INVALID_SETTINGS" : "UNPARSABLE_CLIENT_MESSAGE");
  const text = JSON.stringify({ type: "Error", description, code });
  expect(decide(message)).toMatchObject({
    ok: false,
    endpoint,
    answer: { kind: "error", text, message: JSON.parse(text) as object, close: { code: 1005, reason: "" } },
    rule: { id: rule, pointer: `/message${pointer}`, hint: expect.stringMatching(hint), docs: expect.stringMatching(/^https:/) },
  });
});

type NoticedRow = readonly [message: unknown, id: string, pointer: string];
const noticed: readonly NoticedRow[] = [
  [settingsWith({ audio: undefined }), "message-field-missing", "/audio"],
  [settingsWith({ session_id: "a" }), "key-unknown", "/session_id"],
  [settingsWith({ "agent.prompt": "a" }), "key-unknown", "/agent/prompt"],
  [settingsWith({ "agent.think.provider.max_tokens": 5 }), "key-unknown", "/agent/think/provider/max_tokens"],
  [settingsWith({ "audio.input.sample_rate": undefined }), "key-missing", "/audio/input/sample_rate"],
  [settingsWith({ "agent.think.prompt": 5 }), "value-type", "/agent/think/prompt"],
  [settingsWith({ "audio.output.container": "mp4" }), "value-unknown", "/audio/output/container"],
  [settingsWith({ "agent.think.provider.type": "mistral" }), "value-unknown", "/agent/think/provider/type"],
  ["[]", "message-only-serde", ""],
  [JSON.stringify(settings()).replace("{", '{"tags":[],"tags":[],'), "message-only-serde", ""],
  [{ type: "UpdateThinkLive" }, "message-type-early-access", "/type"],
  [settingsWith({ "agent.think_live": {} }), "key-early-access", "/agent/think_live"],
  [settingsWith({ "agent.listen.provider.vad_events": true }), "key-undocumented", "/agent/listen/provider/vad_events"],
  [settingsWith({ "agent.greeting": null }), "value-null", "/agent/greeting"],
  [settingsWith({ "agent.think.provider.temperature": 2.1 }), "value-out-of-range", "/agent/think/provider/temperature"],
  [settingsWith({ "agent.think": thinking("http://127.0.0.1:3081/v1") }), "endpoint-scheme-private", "/agent/think/endpoint/url"],
  [settingsWith({ "agent.think": thinking("llm.acme.io") }), "endpoint-not-a-url", "/agent/think/endpoint/url"],
  [settingsWith({ "agent.speak.endpoint": { url: "http://a.example/" } }), "speak-endpoint-scheme", "/agent/speak/endpoint/url"],
  [settingsWith({ "agent.think": calling("http://acme.io/") }), "function-endpoint-scheme", "/agent/think/functions/0/endpoint/url"],
  [
    settingsWith({ "agent.think": calling("https://stand-in.example/a") }),
    "function-endpoint-reserved",
    "/agent/think/functions/0/endpoint/url",
  ],
  [
    settingsWith({ "agent.think.provider": { type: "anthropic", model: "claude-3-5-haiku-latest" } }),
    "think-model-refused-before",
    "/agent/think/provider/model",
  ],
  [
    settingsWith({ "agent.think.provider": { type: "anthropic", model: "claude-haiku-4-5", temperature: 0.3 } }),
    "temperature-on-anthropic",
    "/agent/think/provider/temperature",
  ],
  [settingsWith({ "agent.think.prompt": "a".repeat(25_001) }), "prompt-too-long", "/agent/think/prompt"],
  [settingsWith({ "agent.think.context_length": "max" }), "context-length-without-endpoint", "/agent/think/context_length"],
  [
    settingsWith({ "agent.think": { provider: { type: "aws_bedrock", model: "a", credentials: {} } } }),
    "bedrock-without-endpoint",
    "/agent/think/provider/type",
  ],
  [
    settingsWith({ "agent.think": { provider: { type: "aws_bedrock", model: "a" }, endpoint: { url: "https://a.example/" } } }),
    "bedrock-without-credentials",
    "/agent/think/provider/type",
  ],
  [
    settingsWith({ "agent.listen.provider": { ...flux, eager_eot_threshold: 0.8 } }),
    "eager-above-eot",
    "/agent/listen/provider/eager_eot_threshold",
  ],
  [settingsWith({ "agent.listen.provider.model": "flux-general-en" }), "flux-without-version", "/agent/listen/provider/model"],
  [settingsWith({ "agent.listen.provider.version": "v2" }), "nova-with-version-v2", "/agent/listen/provider/model"],
  [settingsWith({ "agent.speak": undefined, "audio.output": { encoding: "mp3" } }), "flux-output-encoding", "/audio/output/encoding"],
  [
    settingsWith({ "agent.speak.provider.model": "flux-kit-en", "audio.output.container": "wav" }),
    "flux-output-container",
    "/audio/output/container",
  ],
  [
    settingsWith({
      "agent.speak": { provider: { type: "eleven_labs", model_id: "a" }, endpoint: { url: "https://a.example/?output_format=b" } },
    }),
    "endpoint-parameters",
    "/agent/speak/endpoint/url",
  ],
  [
    settingsWith({ "agent.speak.provider": { type: "open_ai", model: "tts-1", voice: "nova" } }),
    "speak-endpoint-missing",
    "/agent/speak/provider/type",
  ],
  [settingsWith({ "agent.language": "de" }), "language-deprecated", "/agent/language"],
  [settingsWith({ "audio.output": { encoding: "mp3", container: "none" } }), "output-not-applicable", "/audio/output/container"],
  [settingsWith({ "audio.output.sample_rate": 44_101 }), "output-not-listed", "/audio/output/sample_rate"],
  [{ type: "KeepAlive" }, "settings-not-first", "/type"],
];

test.each(noticed.map((row) => [row[1], row[2], title(row[0]), row] as const))(
  "taken with the notice %s at %s: %s",
  (_id, _pointer, _title, row) => {
    const [message, id, pointer] = row;
    const decision = decide(message);
    expect([decision.ok, decision.notices.filter((notice) => notice.id === id).map((notice) => notice.pointer)]).toEqual([
      true,
      [`/message${pointer}`],
    ]);
  },
);

test.each<[Readonly<Record<string, Json>>, RegExp]>([
  [{ "agent.think.provider.temperature": 2.1 }, /is 0 to 2\./],
  [{ "agent.think": { ...thinking("https://a.example/"), context_length: 1 } }, /is 2 or more\./],
])("the notice about %j names the range", (changes, message) => {
  const { notices } = decide(settingsWith(changes));
  expect(notices.filter(({ id }) => id === "value-out-of-range")).toMatchObject([{ message: expect.stringMatching(message) }]);
});

test("every rule about messages has a row", () => {
  const { checks } = read<{ checks: { stage: string; rules: { rule: string }[] }[] }>("schemas/agent/v1/checks.json");
  const rules = checks.filter(({ stage }) => stage === "message").flatMap((check) => check.rules.map(({ rule }) => rule));
  const shown = new Set([...rejected.map((row) => row[1]), ...noticed.map((row) => row[1]), "settings-twice"]);
  expect(rules.filter((rule) => !shown.has(rule))).toEqual([]);
});

test.each(accepted.map(({ evidence, message }) => [evidence, message] as const))(
  "the server takes a message of %s",
  (_evidence, message) => {
    const { state } = decide(settings());
    const decision = decide(message, message["type"] === "Settings" ? {} : { state });
    expect(decision).toMatchObject({ ok: true, message });
  },
);

test("the schema takes what the server takes, and refuses the same keys", () => {
  const validate = new Ajv({ strict: false }).compile(read<object>("generated/schemas/agent.v1.converse.message.json"));
  for (const { message } of accepted) expect([message, validate(message)]).toEqual([message, true]);
  const ofKeys = rejected.filter(([message, rule]) => typeof message === "object" && /^(?:key|value|message)-/.test(rule));
  expect(ofKeys.length).toBeGreaterThan(20);
  for (const [message] of ofKeys) expect([message, validate(message)]).toEqual([message, false]);
});

test("what is sure decides that a message is refused, and what comes first in the alphabet what is named", () => {
  const message = settingsWith({ greeting: "a", "agent.think.model": "a", "agent.listen.model": "a", "agent.functions": [] });
  const { violations } = decide(message, { all: true }) as RejectedMessage;
  expect(violations?.map(({ rule: { pointer, certainty } }) => [pointer, certainty.rejects, certainty.text])).toEqual([
    ["/message/agent/functions", "recorded", "inferred"],
    ["/message/agent/listen/model", "recorded", "recorded"],
    ["/message/agent/think/model", "recorded", "recorded"],
    ["/message/greeting", "recorded", "recorded"],
  ]);
  expect(decide(message)).toMatchObject({ rule: { pointer: "/message/agent/functions" } });
  const warned = preflightMessage(endpoint, message as never, { now: 0, rules: { "key-unknown": "warn" } });
  expect(warned).toMatchObject({ ok: false, rule: { pointer: "/message/agent/listen/model" }, notices: [{ id: "key-unknown" }] });
});

describe("the shapes of early access", () => {
  const { "x-replaced": replaced } = read<{ "x-replaced": { fields: { type: string; from: string; to: string }[] } }>(
    "schemas/agent/v1/converse.session.schema.json",
  );

  test.each(replaced.fields)("$type: $from has a hint to $to", ({ type, from, to }) => {
    const message: JsonObject = type === "Settings" ? settings() : { type };
    const keys = from.split(".");
    const last = keys.pop() ?? "";
    const place = keys.reduce<Json>((value, key) => {
      const member = (value as JsonObject)[key] as Json;
      return Array.isArray(member) ? (member[0] as Json) : member;
    }, message) as JsonObject;
    place[last] = "a";
    const decision = decide(message, { all: true, certainty: "inferred" }) as RejectedMessage;
    const pointer = `/message/${from.replace("functions.", "functions/0/").replaceAll(".", "/")}`;
    const hints = [
      ...(decision.violations ?? []).flatMap(({ rule }) => (rule.pointer === pointer ? rule.hint : [])),
      ...decision.notices.flatMap((notice) => (notice.pointer === pointer && notice.kind === "advice" ? notice.message : [])),
    ];
    const name = to.split(".").pop() ?? "";
    const wanted = to.replace("functions.", "functions[0].");
    expect(hints.length).toBe(1);
    expect(
      [`\`${wanted}\``, `in \`${wanted.slice(0, -name.length - 1)}\``, `to \`${name}\``].some((text) => hints[0]?.includes(text)),
    ).toBe(true);
  });

  test("a replaced type says where all fields are now, and with `all` each field has its own violation", () => {
    const message = settingsWith({ "agent.listen": { model: "nova-3" }, "agent.think.instructions": "a" });
    message["type"] = "SettingsConfiguration";
    const { rule, violations } = decide(message, { all: true }) as RejectedMessage;
    expect(rule).toMatchObject({ id: "message-type-unknown", pointer: "/message/type" });
    expect(rule.hint).toBe(
      "Early access: `SettingsConfiguration` is now `Settings`, `agent.listen.model` is now `agent.listen.provider.model`, `agent.think.instructions` is now `agent.think.prompt`.",
    );
    expect(violations?.map(({ rule: { pointer } }) => pointer)).toEqual([
      "/message/type",
      "/message/agent/listen/model",
      "/message/agent/think/instructions",
    ]);
    expect(decide(message)).not.toHaveProperty("violations");
  });
});

test("a caller cannot change what the next decision carries", () => {
  const { rule } = decide(settingsWith({ greeting: "a" })) as RejectedMessage;
  expect(() => (rule.evidence as string[]).push("a")).toThrow(TypeError);
  expect(() => Object.assign(rule.certainty, { rejects: "inferred" })).toThrow(TypeError);
});

test("25,000 characters of a prompt are not too many, whatever their bytes", () => {
  const prompts = ["a".repeat(25_000), "\u{1f600}".repeat(25_000), "\u{1f600}".repeat(25_001)];
  const ids = prompts.map((prompt) => decide(settingsWith({ "agent.think.prompt": prompt })).notices.map(({ id }) => id));
  expect(ids).toEqual([[], [], ["prompt-too-long"]]);
});

describe("the order of messages", () => {
  const opened = decide(settings()).state;

  test("audio and other messages are taken after Settings", () => {
    for (const message of [new Uint8Array(2), { type: "KeepAlive" }, { type: "UpdatePrompt", prompt: "a" }])
      expect(decide(message, { state: JSON.parse(JSON.stringify(opened)) as StreamState })).toMatchObject({ ok: true, notices: [] });
  });

  test("a second Settings ends the session", () => {
    const decision = decide(settings(), { state: opened });
    expect(decision).toMatchObject({
      ok: false,
      answer: { message: { code: "SETTINGS_ALREADY_APPLIED" } },
      rule: { id: "settings-twice", certainty: { text: "inferred" } },
    });
  });

  test("Settings that are refused do not open a session", () => {
    const { state } = decide(settingsWith({ greeting: "a" }));
    expect(decide(new Uint8Array(2), { state })).toMatchObject({ ok: false, rule: { id: "binary-before-settings" } });
  });
});

describe("the handshake", () => {
  const key = "0123456789".repeat(4);
  const handshake = (url: string, headers: Record<string, string> = {}) => preflight({ method: "GET", url, headers }, { auth: "check" });
  const authorization = `Token ${key}`;

  test.each([
    ["wss://agent.deepgram.com/v1/agent/converse", { authorization }],
    ["wss://api.eu.deepgram.com/v1/agent/converse", { authorization: "Bearer a.b.c" }],
    ["wss://agent.deepgram.com/v1/agent/converse", { "sec-websocket-protocol": `token, ${key}` }],
    ["wss://agent.deepgram.com/v1/agent/converse", { "sec-websocket-protocol": "bearer, a.b.c" }],
  ])("%s with %j is taken", (url, headers) => {
    expect(handshake(url, headers)).toMatchObject({ ok: true, endpoint, notices: [] });
  });

  test.each([
    [
      "an API key with Bearer",
      "wss://agent.deepgram.com/v1/agent/converse",
      { authorization: `Bearer ${key}` },
      401,
      "authorization-key-as-token",
    ],
    [
      "an API key with bearer",
      "wss://agent.deepgram.com/v1/agent/converse",
      { "sec-websocket-protocol": `bearer, ${key}` },
      401,
      "authorization-key-as-token",
    ],
    ["no credentials", "wss://agent.deepgram.com/v1/agent/converse", {}, 401, "authorization-missing"],
    ["no path", "wss://agent.deepgram.com", { authorization }, 404, "path-missing"],
  ])("%s", (_name, url, headers, status, rule) => {
    expect(handshake(url, headers)).toMatchObject({ ok: false, endpoint, status, rule: { id: rule } });
  });

  test("another path of the host is no known endpoint, with a notice", () => {
    expect(handshake("wss://agent.deepgram.com/agent")).toMatchObject({
      ok: true,
      endpoint: null,
      notices: [{ id: "path-unknown", status: 404 }],
    });
    expect(handshake("wss://api.deepgram.com/agent")).toMatchObject({ ok: true, endpoint: null, notices: [] });
    expect(preflight({ method: "GET", url: "https://agent.deepgram.com/" })).toMatchObject({ ok: true, endpoint: null, notices: [] });
  });
});

describe("any message", () => {
  const tree: MessageTree = messageTree(read<JsonSchema>("schemas/agent/v1/converse.session.schema.json"));

  /** The names of the structs that stand at a place of a message. */
  function structsAt(message: JsonObject, path: Path): string[] {
    let value: Json = message;
    let nodes: TreeNode[] = [{ kind: "struct", name: tree.messages[String(message["type"])] ?? "" }];
    const opened = (node: TreeNode, at: Json): TreeNode[] => {
      if (node.kind === "string or") return opened(node.of, at);
      if (node.kind === "one or more") return Array.isArray(at) ? [{ kind: "list", items: node.of }] : opened(node.of, at);
      if (node.kind !== "union") return [node];
      const tag = (at as JsonObject)[node.member] ?? node.otherwise;
      const name = node.variants[String(tag)];
      return name === undefined ? [] : [{ kind: "struct", name }];
    };
    for (const step of path) {
      value = (value as JsonObject)[step as string] as Json;
      const at = value;
      nodes = nodes.flatMap((node) => {
        if (node.kind === "list") return opened(node.items, at);
        const field = node.kind === "struct" ? tree.structs[node.name]?.fields[String(step)] : undefined;
        return field ? opened(field.node, at) : [];
      });
    }
    return nodes.flatMap((node) => (node.kind === "struct" ? node.name : []));
  }

  interface Place {
    readonly message: JsonObject;
    readonly path: Path;
  }

  /** Every key of the accepted messages that stands in a struct: what is inside `parameters` and headers is free. */
  const places = accepted.flatMap(({ message }) => {
    const found: Place[] = [];
    const walk = (value: Json, path: Path): void => {
      if (typeof value !== "object" || value === null) return;
      if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index]);
      else if (structsAt(message, path).length > 0) {
        for (const key of Object.keys(value)) {
          found.push({ message, path: [...path, key] });
          walk(value[key] as Json, [...path, key]);
        }
      }
    };
    walk(message, []);
    return found;
  });
  const place = fc.constantFrom(...places);
  const pointerOf = (path: Path) => `/message${path.map((step) => `/${step}`).join("")}`;
  const at = (message: Json, path: Path): JsonObject =>
    path.reduce<Json>((value, step) => (value as JsonObject)[step as string] as Json, message) as JsonObject;

  /** What is blamed for a message: the key of the rejection, or those of the notices. */
  function blamed(message: JsonObject): string[] {
    const decision = decide(message, { state: message["type"] === "Settings" ? {} : decide(settings()).state });
    return [...(decision.ok ? [] : [decision.rule.pointer]), ...decision.notices.map(({ pointer }) => pointer)];
  }

  const copied = (message: JsonObject) => JSON.parse(JSON.stringify(message)) as JsonObject;

  /** Every message that is an accepted one with one key at another place or with another value, and the pointers that may be blamed. */
  const changes = places.flatMap(({ message, path }) => {
    const key = String(path[path.length - 1]);
    const from = path.slice(0, -1);
    const inObject = from.filter((_step, index) => index < from.length - 1);
    const up = typeof from[from.length - 1] === "number" ? inObject.slice(0, -1) : inObject;
    const down = Object.entries(at(message, from)).filter(
      ([name, value]) => name !== key && typeof value === "object" && value !== null && !Array.isArray(value),
    );
    const targets = [...(from.length > 0 ? [up] : []), ...down.map(([name]) => [...from, name])];
    const changed = (change: (copy: JsonObject, object: JsonObject, value: Json) => void): JsonObject => {
      const copy = copied(message);
      const object = at(copy, from);
      change(copy, object, object[key] as Json);
      return copy;
    };
    const renamed = [`${key}_x`, key.toUpperCase(), `${key.slice(1)}${key[0] ?? ""}`].map((name) => ({
      what: "renamed",
      path,
      to: [...from, name],
      message: changed((_copy, object, value) => {
        delete object[key];
        object[name] = value;
      }),
    }));
    const moved = targets.map((target) => ({
      what: "moved",
      path,
      to: [...target, key],
      message: changed((copy, object, value) => {
        delete object[key];
        at(copy, target)[key] = value;
      }),
    }));
    const retyped = {
      what: "retyped",
      path,
      to: path,
      message: changed((_copy, object, value) => {
        object[key] = typeof value === "string" || typeof value === "number" ? true : 7;
      }),
    };
    return [...renamed, ...moved, retyped];
  });

  test("with one key renamed, moved or of another type gives a rejection or a notice about that key", () => {
    expect(places.length).toBeGreaterThan(1500);
    // `parameters` is a JSON Schema of the user: its content is free
    const unseen = changes.filter(({ path, to, message }) => {
      const isFree = to[to.length - (path === to ? 1 : 2)] === "parameters";
      const all = blamed(message);
      return !isFree && !all.includes(pointerOf(path)) && !all.includes(pointerOf(to));
    });
    expect(unseen.map(({ what, path, to }) => `${what} ${pointerOf(path)} to ${pointerOf(to)}`)).toEqual([]);
  });

  test("never throws", () => {
    const part = fc.jsonValue() as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(place, part, ({ message, path }, value) => {
        // a hint may quote a key that looks like a slot
        fc.pre(!/\{\w+\}|undefined/.test(JSON.stringify(value)));
        const changed = copied(message);
        at(changed, path.slice(0, -1))[String(path[path.length - 1])] = value;
        for (const all of [undefined, true] as const) {
          const decision = preflightMessage(endpoint, JSON.stringify(changed), { now: 0, certainty: "inferred", ...(all && { all }) });
          for (const { rule } of decision.ok ? [] : (decision.violations ?? [decision])) expect(rule.hint).not.toMatch(/\{\w+\}|undefined/);
        }
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string(), (text) => typeof decide(text).ok === "boolean"));
  });

  test.each([
    ["a prompt of 5 MB", settingsWith({ "agent.think.prompt": 'a"\\ 1.5'.repeat(700_000) })],
    [
      "10,000 functions",
      settingsWith({ "agent.think.functions": Array.from({ length: 10_000 }, (_, index) => ({ name: `f${index}`, client_side: true })) }),
    ],
    ["100,000 unknown keys", settingsWith({ flags: Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1])) })],
    ["100,000 levels", JSON.stringify(settings()).replace('"Be brief."', `${"[".repeat(100_000)}${"]".repeat(100_000)}`)],
    ["100,000 levels of objects", `{"type":"Settings","agent":${'{"agent":'.repeat(100_000)}1${"}".repeat(100_001)}`],
  ])("of any size: %s", (_name, message) => {
    const text = typeof message === "string" ? message : JSON.stringify(message);
    expect(typeof decide(text).ok).toBe("boolean");
    expect(typeof decide(text, { all: true }).ok).toBe("boolean");
  });
});

test("every answer is recognised as the error that it is", () => {
  const unknown = rejected.flatMap(([message, rule]) => {
    const decision = decide(message);
    if (decision.ok || decision.answer.kind === "close") return [rule];
    const parsed = parseDeepgramError(decision.answer.message, { endpoint });
    return parsed.known && parsed.rules.some(({ id }) => id === rule) ? [] : [`${rule}: ${JSON.stringify(parsed)}`];
  });
  expect(unknown).toEqual([]);
});
