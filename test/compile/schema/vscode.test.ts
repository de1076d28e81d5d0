/** The schema for editors, in the library that Visual Studio Code uses. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getLanguageService, type MarkedString, type MarkupContent, TextDocument } from "vscode-json-languageservice";

const schema = readFileSync(join(__dirname, "../../../generated/agent.v1.settings.schema.json"), "utf8");
const service = getLanguageService({
  schemaRequestService: async () => schema,
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
});
const $schema = "./node_modules/deepgram-preflight/generated/agent.v1.settings.schema.json";

/** A file with an agent; `|` marks the cursor. */
const fileWith = (agent: string, more = '"audio": {"input": {"encoding": "linear16", "sample_rate": 16000}}') =>
  `{"$schema": "${$schema}", "type": "Settings", ${more}, "agent": ${agent}}`;

function open(marked: string) {
  const at = marked.indexOf("|");
  const document = TextDocument.create("file:///project/settings.json", "json", 1, marked.replace("|", ""));
  return { document, position: document.positionAt(Math.max(at, 0)), json: service.parseJSONDocument(document) };
}

async function completions(marked: string) {
  const { document, position, json } = open(marked);
  return (await service.doComplete(document, position, json))?.items ?? [];
}

async function diagnostics(text: string) {
  const { document, json } = open(text);
  return (await service.doValidation(document, json)).map(({ range, message }) => [document.getText(range), message]);
}

const textOf = (contents: MarkupContent | MarkedString | MarkedString[] | undefined) => JSON.stringify(contents).replaceAll("\\", "");

test.each([
  ["keys of the message", `{"$schema": "${$schema}", |}`, ["type", "audio", "agent", "tags", "flags"]],
  ["keys of the agent", fileWith("{|}"), ["listen", "think", "speak", "greeting", "context"]],
  ["keys of a Nova provider", fileWith('{"listen": {"provider": {"type": "deepgram", |}}}'), ["model", "language", "keyterms"]],
  [
    "keys of a Flux provider",
    fileWith('{"listen": {"provider": {"type": "deepgram", "version": "v2", |}}}'),
    ["model", "eot_threshold", "language_hints"],
  ],
  ["keys of a think provider in a list", fileWith('{"think": [{"provider": {"type": "open_ai", |}}]}'), ["model", "temperature"]],
  ["encodings", fileWith("{}", '"audio": {"input": {"encoding": |}}'), ['"linear16"', '"mulaw"']],
  ["providers", fileWith('{"think": {"provider": {"type": |}}}'), ['"open_ai"', '"anthropic"', '"aws_bedrock"']],
  ["models", fileWith('{"think": {"provider": {"type": "anthropic", "model": |}}}'), ['"claude-haiku-4-5"']],
  ["voices", fileWith('{"speak": {"provider": {"type": "deepgram", "model": |}}}'), ['"aura-2-thalia-en"', '"flux-kit-en"']],
])("completion offers %s", async (_name, marked, labels) => {
  const items = await completions(marked);
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
});

test("each offered key is documented, and misplaced keys are not offered", async () => {
  for (const marked of [fileWith("{|}"), fileWith('{"think": {|}}'), fileWith('{"listen": {|}}'), `{"$schema": "${$schema}", |}`]) {
    const items = await completions(marked);
    expect(items.filter(({ documentation }) => documentation === undefined)).toEqual([]);
    expect(items.filter(({ label }) => /^(?:temperature|instructions|endpointing|client_side)$/.test(label))).toEqual([]);
  }
});

test.each([
  ["audio", `{"$schema": "${$schema}", "au|dio": {}}`, "The audio in both directions."],
  ["a key in a provider", fileWith('{"think": {"provider": {"type": "open_ai", "mo|del": "x"}}}'), "any name with an endpoint"],
  ["a misplaced key", fileWith('{"think": {"tempera|ture": 1}}'), "belongs in `agent.think.provider`"],
])("hover describes %s", async (_name, marked, description) => {
  const { document, position, json } = open(marked);
  expect(textOf((await service.doHover(document, position, json))?.contents)).toContain(description);
});

test("Settings without mistakes have no diagnostics", async () => {
  const agent =
    '{"listen": {"provider": {"type": "deepgram", "model": "nova-3"}}, "think": [{"provider": {"type": "groq", "model": "x"}}]}';
  expect(await diagnostics(fileWith(agent))).toEqual([]);
  expect(await diagnostics(fileWith('"b0a7d1de-0000-4000-8000-000000000000"'))).toEqual([]);
});

const provider = '"provider": {"type": "open_ai", "model": "x"}';
test.each([
  [
    "a misplaced key",
    fileWith(`{"think": {${provider}, "temperature": 1}}`),
    '"temperature"',
    "`temperature` belongs in `agent.think.provider`.",
  ],
  [
    "a misplaced key in a list",
    fileWith(`{"think": [{${provider}, "temperature": 1}]}`),
    '"temperature"',
    "`temperature` belongs in `agent.think.provider`.",
  ],
  [
    "client_side",
    fileWith(`{"think": {${provider}, "functions": [{"name": "a", "client_side": true}]}}`),
    '"client_side"',
    "Remove `client_side`: a client-side function has no `endpoint`.",
  ],
  ["tags of the agent", fileWith('{"tags": []}'), '"tags"', "`tags` belongs at the root of the message."],
  [
    "a field of early access",
    fileWith('{"listen_model": "nova-3"}'),
    '"listen_model"',
    "Move `listen_model` to `agent.listen.provider.model`: only early access had it in `agent`.",
  ],
  ["an unknown key", fileWith('{"gretting": "Hello"}'), '"gretting"', "Property gretting is not allowed."],
  [
    "an unknown value",
    fileWith('{"think": {"provider": {"type": "custom", "model": "x"}}}'),
    '"custom"',
    expect.stringContaining('"open_ai"'),
  ],
  ["a value of another type", fileWith('{"think": "gpt"}'), '"gpt"', "Incorrect type. Expected one of object, array."],
])("%s is the only error, at its key or value", async (_name, text, place, message) => {
  expect(await diagnostics(text)).toEqual([[place, message]]);
});
