import { readConfig } from "../../../src/compile/config/config.js";
import { overlaid } from "../../../src/compile/config/overlay.js";
import { data } from "./configured.js";

/** What is wrong with a configuration. */
function errorsOf(text: string): readonly string[] {
  const { config, errors, locate, word } = readConfig(text, "c.json", data);
  return config === undefined ? errors : overlaid(data, config, "c.json", locate).errors.map(word);
}

const speak = (content: string) => `{\n  "speak.v1": {\n    ${content}\n  }\n}`;

const exactly = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}$`);

test.each<[string, string, string | RegExp]>([
  ["nothing", "", "c.json:1:1: the file is empty: write at least {}"],
  ["no JSON", '{\n  "output": "x"\n  "endpoints": []\n}', "c.json:3:3: invalid JSON: comma expected"],
  ["no object", "[]", "c.json:1:1: the configuration must be an object, not an empty list"],
  ["a key twice", '{ "output": "a",\n  "output": "b" }', 'c.json:2:3: "output" is repeated: remove one'],
  [
    "an unknown setting",
    '{ "ouput": "x" }',
    'c.json:1:3: "ouput" is not one of the products, endpoints and settings; did you mean "output"?',
  ],
  ["an unknown endpoint", '{ "endpoints": ["speak.v3"] }', 'c.json:1:17: "speak.v3" is not one of the endpoints; did you mean "speak.v1"?'],
  ["no endpoints", '{ "endpoints": [] }', 'c.json:1:3: "endpoints" is empty: write at least one item, or delete it'],
  ["an unknown part", speak('"voice": {}'), 'c.json:3:5: "voice" is not one of the settings of speak.v1; did you mean "voices"?'],
  [
    "an unknown voice",
    speak('"voices": { "remove": [\n      "aura-2-tahlia-en"] }'),
    'c.json:4:7: "aura-2-tahlia-en" is not one of the voices of speak.v1; did you mean "aura-2-thalia-en"?',
  ],
  [
    "a voice like none",
    speak('"voices": { "remove": ["zz"] }'),
    'c.json:3:28: "zz" is not one of the voices of speak.v1; delete it, or see "$schema" in an editor',
  ],
  [
    "only a voice that is not known",
    speak('"voices": { "only": ["aura-asteria-en", "acme-brand"] }'),
    'c.json:3:45: "acme-brand" is not one of the voices of speak.v1; put it under "add" too, or delete it',
  ],
  [
    "both only and remove",
    speak('"voices": { "only": ["aura-asteria-en"],\n "remove": ["aura-2-luna-en"] }'),
    'c.json:4:2: "only" already lists the accepted voices: delete "remove"',
  ],
  ["a limit of the wrong kind", speak('"limits": { "speed": 3 }'), 'c.json:3:17: "speed" must be an object, not 3'],
  [
    "an unknown limit",
    speak('"limits": { "textCharacter": 3 }'),
    'c.json:3:17: "textCharacter" is not one of the limits of speak.v1; did you mean "textCharacters"?',
  ],
  ["no limit", speak('"limits": { "textCharacters": 0 }'), 'c.json:3:17: "textCharacters" must be more than 0, not 0'],
  [
    "ends that cross",
    speak('"limits": { "speed": { "minimum": 2 } }'),
    "c.json:3:17: the minimum of speed would be 2, above its maximum 1.5: change both",
  ],
  [
    "an unknown encoding",
    speak('"formats": { "remove": ["acc"] }'),
    'c.json:3:29: "acc" is not one of the encodings of speak.v1; did you mean "aac"?',
  ],
  [
    "an unknown cell",
    speak('"formats": { "change": { "flac": { "sample_rate": "any" } } }'),
    'c.json:3:40: "sample_rate" must be a list of values, { "minimum": …, "maximum": … }, or "not applicable", not "any"',
  ],
  [
    "an unknown container",
    speak('"formats": { "change": { "flac": { "container": ["wave"] } } }'),
    'c.json:3:54: "wave" is not one of the values of container; did you mean "wav"?',
  ],
  [
    "a rate that is none",
    speak('"formats": { "change": { "flac": { "sample_rate": [0.5] } } }'),
    "c.json:3:56: sample_rate must be a whole number, not 0.5",
  ],
  [
    "a range of texts",
    speak('"formats": { "change": { "flac": { "container": { "minimum": 1, "maximum": 2 } } } }'),
    "c.json:3:40: container is a string, which has no range: write a list",
  ],
  [
    "no default",
    speak('"formats": { "remove": ["mp3"] }'),
    'c.json:3:18: "mp3" is the default of speak.v1 without "encoding": keep it, or add "encoding" to "require" in the parameters of speak.v1',
  ],
  [
    "no encoding",
    speak('"formats": { "remove": ["linear16", "mulaw", "alaw", "mp3", "opus", "flac", "aac"] }'),
    'c.json:3:18: speak.v1 would have no encodings: keep one, or delete speak.v1 from "endpoints"',
  ],
  [
    "an encoding that is known",
    speak('"formats": { "add": { "mp3": { "container": "not applicable", "sample_rate": [1], "bit_rate": [1] } } }'),
    'c.json:3:27: "mp3" already exists: put it under "change"',
  ],
  [
    "an unknown parameter",
    speak('"parameters": { "remove": ["calback"] }'),
    'c.json:3:32: "calback" is not one of the parameters of speak.v1; did you mean "callback"?',
  ],
  [
    "an unknown parameter that is required",
    speak('"parameters": { "require": ["tags"] }'),
    'c.json:3:33: "tags" is not one of the parameters of speak.v1; did you mean "tag"?',
  ],
  [
    "a parameter that is known",
    speak('"parameters": { "add": { "tag": { "type": "string" } } }'),
    'c.json:3:30: tag already exists: put its values under "values"',
  ],
  [
    "an unknown type",
    speak('"parameters": { "add": { "x": { "type": "boolen" } } }'),
    'c.json:3:37: "boolen" is not one of the types of parameters; did you mean "boolean"?',
  ],
  [
    "a value of another type",
    speak('"parameters": { "values": { "mip_opt_out": ["true"] } }'),
    'c.json:3:49: mip_opt_out must be boolean, not "true"',
  ],
  [
    "an unknown value",
    speak('"parameters": { "values": { "callback_method": ["GET"] } }'),
    'c.json:3:53: "GET" is not one of the values of callback_method; write one of POST, PUT, or delete it',
  ],
  [
    "values of the encoding",
    speak('"parameters": { "values": { "encoding": ["mp3"] } }'),
    'c.json:3:33: set the accepted encodings under "formats" of speak.v1',
  ],
  ["values of the model", speak('"parameters": { "values": { "model": ["x"] } }'), 'c.json:3:33: set the accepted voices under "voices"'],
  [
    "a parameter that is removed and required",
    speak('"parameters": { "remove": ["tag"], "require": ["tag"] }'),
    'c.json:3:32: tag is also under "require": delete it from one of them',
  ],
  [
    "a parameter that is required anyway",
    '{ "speak.v2": { "parameters": { "remove": ["model"] } } }',
    "c.json:1:44: the server requires model: it cannot be removed",
  ],
  [
    "a special name",
    '{ "__proto__": {} }',
    'c.json:1:3: "__proto__" is not one of the products, endpoints and settings; delete it, or see "$schema" in an editor',
  ],
  ["half a character", speak('"limits": { "textCharacters": 1.5 }'), 'c.json:3:17: "textCharacters" must be a whole number, not 1.5'],
  ["half a byte", speak('"limits": { "bodyBytes": 1.5 }'), 'c.json:3:17: "bodyBytes" must be a whole number, not 1.5'],
  ["a text for a number", speak('"limits": { "textCharacters": "9" }'), 'c.json:3:17: "textCharacters" must be a whole number, not "9"'],
  ["a number for a text", '{ "output": 3 }', 'c.json:1:3: "output" must be a string, not 3'],
  ["an empty text", '{ "output": "" }', 'c.json:1:3: "output" is an empty string: write something, or delete it'],
  [
    "an endpoint that is no text",
    '{ "endpoints": [3] }',
    /^c\.json:1:17: 3 is not one of the endpoints; delete it, or see "\$schema" in an editor$/,
  ],
  [
    "a type that is no text",
    speak('"parameters": { "add": { "x": { "type": 3 } } }'),
    /3 is not one of the types of parameters; write one of string, boolean, integer, number, or delete it$/,
  ],
  ["an endpoint twice", '{ "endpoints": ["read.v1", "read.v1"] }', 'c.json:1:3: "endpoints" repeats "read.v1": delete one'],
  [
    "a voice with a blank",
    speak('"voices": { "add": ["a b"] }'),
    'c.json:3:25: "a b" is not a name without spaces, quotes and backslashes',
  ],
  ["a voice that is no text", speak('"voices": { "add": ["a", 3] }'), 'c.json:3:30: item 2 of "add" must be a string, not 3'],
  [
    "a name of a parameter that is none",
    speak('"parameters": { "add": { "x y": { "type": "string" } } }'),
    'c.json:3:30: "x y" is not a name of letters, digits, - and _ that begins with a letter or _',
  ],
  ["no type", speak('"parameters": { "add": { "x": {} } }'), 'c.json:3:30: "x" must have "type"'],
  ["a day that is none", speak('"voices": { "asOf": "May" }'), 'c.json:3:17: "asOf" must be a date such as "2026-01-31", not "May"'],
  ["a range that is empty", speak('"limits": { "speed": {} }'), 'c.json:3:17: "speed" is empty: add a setting, or delete it'],
  [
    "a model that is none",
    '{ "listen.v1": { "models": { "add": [3] } } }',
    /^c\.json:1:38: item 1 of "add" must be the id of a model .*, not 3$/,
  ],
  [
    "an endpoint that is left out",
    '{ "endpoints": ["read.v1"],\n "speak.v1.stream": { "parameters": { "remove": ["speed"] } } }',
    'c.json:2:2: "endpoints" does not list speak.v1.stream: add it there, or delete "speak.v1.stream" here',
  ],
  [
    "a product that is left out",
    '{ "endpoints": ["read.v1"],\n "speak.v1": { "limits": { "textCharacters": 3 } } }',
    'c.json:2:2: "endpoints" does not list speak.v1: add it there, or delete "speak.v1" here',
  ],
  [
    "parameters of a left out endpoint whose product is wanted",
    '{ "endpoints": ["speak.v1.stream"],\n "speak.v1": { "limits": { "textCharacters": 3 }, "parameters": { "remove": ["tag"] } } }',
    'c.json:2:51: "endpoints" does not list speak.v1: add it there, or delete "parameters" here',
  ],
  ["lists without end", "[".repeat(200_000), "c.json:1:101: nested more than 100 levels deep: delete the inner levels"],
  ["objects without end", '{ "a": '.repeat(200_000), /^c\.json:1:\d+: nested more than 100 levels deep/],
])("of %s it says where, and the way out", (_name, text, error) => {
  expect(errorsOf(text)).toEqual([expect.stringMatching(typeof error === "string" ? exactly(error) : error)]);
});

test("the default voice may go where a voice has to be named, at every endpoint that is wanted", () => {
  const voices = '"voices": { "remove": ["aura-asteria-en"] }';
  const required = '"parameters": { "require": ["model"] }';
  const wayOut = (id: string) =>
    `c.json:3:17: "aura-asteria-en" is the default of ${id} without "model": keep it, add "model" to "require" in the parameters of ${id}, or delete ${id} from "endpoints"`;
  expect(errorsOf(speak(voices))).toEqual([wayOut("speak.v1"), wayOut("speak.v1.stream")]);
  expect(errorsOf(speak(`${voices}, ${required}`))).toEqual([wayOut("speak.v1.stream")]);
  expect(errorsOf(`{ "endpoints": ["speak.v1"],\n\n"speak.v1": { ${voices}, ${required} } }`)).toEqual([]);
  expect(errorsOf(`{ "speak.v1": { ${voices}, ${required} }, "speak.v1.stream": { ${required} } }`)).toEqual([]);
});

test("comments, trailing commas and a way for editors to complete it are taken", () => {
  expect(errorsOf('{ "$schema": "./x.json", /* all */ "endpoints": ["speak.v1", ], // one\n }')).toEqual([]);
});
