import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";

const root = join(__dirname, "../../..");
const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(root, path), "utf8")) as Content;
const schema = read<{ $schema: string }>("generated/agent.v1.settings.schema.json");
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

const settings = {
  $schema: "./node_modules/deepgram-preflight/generated/agent.v1.settings.schema.json",
  type: "Settings",
  audio: { input: { encoding: "linear16", sample_rate: 16000 } },
  agent: {
    listen: { provider: { type: "deepgram", model: "nova-3" } },
    think: { provider: { type: "open_ai", model: "gpt-4o-mini" }, prompt: "Be brief." },
    speak: { provider: { type: "deepgram", model: "aura-2-thalia-en" } },
  },
};

/** The places of the errors that an editor shows: an unknown key is shown at the key. */
function places(message: unknown): string[] {
  validate(message);
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== "if" && keyword !== "propertyNames")
    .map(({ instancePath, params, propertyName }) => {
      const key = propertyName ?? (params as { additionalProperty?: string }).additionalProperty;
      return key === undefined ? instancePath : `${instancePath}/${key}`;
    });
}

test("Settings that the server takes have no errors, but for what is not documented", () => {
  const accepted = read<{ message: { type: string } }[]>("test/engine/agent.accepted.json").filter(
    ({ message }) => message.type === "Settings",
  );
  expect(accepted.length).toBeGreaterThan(20);
  const faulty = accepted.filter(({ message }) => places(message).length > 0);
  // a self-hosted deployment takes http
  expect(faulty.map(({ message }) => places(message))).toEqual([]);
  expect(places(settings)).toEqual([]);
});

const { agent } = settings;
test.each<[string, object, string]>([
  ["a key one level too high", { ...settings, agent: { ...agent, think: { ...agent.think, temperature: 1 } } }, "/agent/think/temperature"],
  ["the same in a list", { ...settings, agent: { ...agent, think: [{ ...agent.think, temperature: 1 }] } }, "/agent/think/0/temperature"],
  [
    "client_side",
    { ...settings, agent: { ...agent, think: { ...agent.think, functions: [{ name: "a", client_side: true }] } } },
    "/agent/think/functions/0/client_side",
  ],
  ["an unknown key", { ...settings, agent: { ...agent, gretting: "Hello" } }, "/agent/gretting"],
  ["an unknown encoding", { ...settings, audio: { input: { encoding: "webm", sample_rate: 1 } } }, "/audio/input/encoding"],
  [
    "another type",
    { ...settings, agent: { ...agent, speak: { provider: { ...agent.speak.provider, speed: "fast" } } } },
    "/agent/speak/provider/speed",
  ],
  [
    "a key of another provider",
    { ...settings, agent: { ...agent, speak: { provider: { type: "eleven_labs", model_id: "a", model: "b" } } } },
    "/agent/speak/provider/model",
  ],
  [
    "an unknown provider",
    { ...settings, agent: { ...agent, think: { provider: { type: "custom", model: "a" } } } },
    "/agent/think/provider/type",
  ],
  [
    "a language with Flux",
    {
      ...settings,
      agent: { ...agent, language: "de", listen: { provider: { type: "deepgram", version: "v2", model: "flux-general-en" } } },
    },
    "/agent/language",
  ],
  [
    "an endpoint with http",
    { ...settings, agent: { ...agent, think: { ...agent.think, endpoint: { url: "http://llm.acme.io/" } } } },
    "/agent/think/endpoint/url",
  ],
])("%s is an error at its key alone", (_name, message, place) => {
  expect([...new Set(places(message))]).toEqual([place]);
});

test("every key has a description", () => {
  const silent: string[] = [];
  const walk = (one: unknown, path: string): void => {
    if (typeof one !== "object" || one === null || /\/(?:if|then)$|\/allOf\/\d+$/.test(path)) return;
    for (const [key, member] of Object.entries(one)) {
      if (key === "properties") {
        for (const [name, property] of Object.entries(member as object)) {
          const { description, allOf } = property as { description?: string; allOf?: unknown };
          if (description === undefined && allOf === undefined) silent.push(`${path}/${name}`);
        }
      }
      walk(member, `${path}/${key}`);
    }
  };
  walk(schema, "");
  expect(silent).toEqual([]);
});
