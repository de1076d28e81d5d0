import { type Schema, suggestFrom } from "../../../src/playground/editor/suggest.js";

const schema: Schema = {
  type: "object",
  properties: { type: { enum: ["Settings", "KeepAlive"] } },
  allOf: [
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    { if: { properties: { type: { enum: ["Settings"] } } }, then: { $ref: "#/$defs/settings" } },
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    { if: { properties: { type: { enum: ["KeepAlive"] } } }, then: { properties: { never: {} } } },
  ],
  $defs: {
    settings: {
      properties: {
        agent: {
          type: "object",
          description: "The agent.",
          properties: {
            provider: { $ref: "#/$defs/provider" },
            on: { type: "boolean" },
            list: { type: "array", items: { $ref: "#/$defs/provider" } },
          },
        },
      },
      required: ["agent"],
    },
    provider: {
      anyOf: [
        { properties: { type: { enum: ["deepgram"] }, model: { type: "string", enum: ["nova-3", "flux"] } } },
        { properties: { type: { enum: ["open_ai"] }, temperature: { type: "number" } } },
      ],
    },
  },
};
const suggest = suggestFrom(schema);

/** The suggestions at `|`, and the text after the first one is taken. */
function at(marked: string) {
  const place = marked.indexOf("|");
  const text = marked.replace("|", "");
  const found = suggest(text, place);
  const [first] = found?.suggestions ?? [];
  return {
    labels: found?.suggestions.map(({ label }) => label),
    first,
    taken: found && first && text.slice(0, found.from) + first.insert + text.slice(Math.max(place, endOfWord(text, found.from))),
  };
}

function endOfWord(text: string, from: number): number {
  return from + (/^[\w"]*/.exec(text.slice(from))?.[0].length ?? 0);
}

test.each<[string, string, string[]]>([
  ["keys at the root, of the type that is chosen", '{"type": "Settings", |}', ["agent"]],
  ["keys of another type", '{"type": "KeepAlive", |}', ["never"]],
  ["keys that are there are not offered", '{"type": "Settings", "agent": {"on": true, |}}', ["provider", "list"]],
  ["keys of every branch", '{"type": "Settings", "agent": {"provider": {|}}}', ["type", "model", "temperature"]],
  ["keys of the branch that fits", '{"type": "Settings", "agent": {"provider": {"type": "open_ai", |}}}', ["temperature"]],
  ["keys in a list", '{"type": "Settings", "agent": {"list": [{"type": "deepgram", |}]}}', ["model"]],
  ["values of a key", '{"type": |}', ['"Settings"', '"KeepAlive"']],
  ["values of a branch", '{"type": "Settings", "agent": {"provider": {"type": "deepgram", "model": "n|"}}}', ['"nova-3"', '"flux"']],
  ["values of a boolean", '{"type": "Settings", "agent": {"on": |}}', ["true", "false"]],
])("%s", (_name, marked, labels) => {
  expect(at(marked).labels).toEqual(labels);
});

test("a key brings its colon and an empty value, and says what it is", () => {
  const { first, taken } = at('{"type": "Settings", a|}');
  expect(first).toMatchObject({ label: "agent", detail: "object, required", info: "The agent." });
  expect(taken).toBe('{"type": "Settings", "agent": {}}');
});
