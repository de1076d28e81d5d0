import { readJsonObject } from "../../../src/decode/json/object.js";
import { decodeUtf8 } from "../../../src/decode/text/utf8.js";
import { readVectors } from "../../vectors/read-vectors.js";

const fields = ["text", "url"];

test("every text that serde_json takes or refuses is taken or refused", () => {
  let taken = 0;
  for (const { target, input, base64, error } of readVectors<{ target: string; input?: string; base64?: string; error: string | null }>(
    "serde-json",
  )) {
    if (target !== "speak_body+deny") continue;
    const text = decodeUtf8(base64 === undefined ? Buffer.from(input ?? "") : Buffer.from(base64, "base64"));
    const reading = text === undefined ? undefined : readJsonObject(text, fields);
    const takes = reading?.value !== undefined && (reading.error === undefined || reading.error.kind === "list");
    expect({ input, takes }).toEqual({ input, takes: error === null });
    if (takes) taken++;
  }
  expect(taken).toBeGreaterThan(10);
});

test.each<[string, string, string | undefined]>([
  ['{"text":"a","text":"b"}', "repeated key", "text"],
  ['{"text":"a","te\\u0078t":"b"}', "repeated key", "text"],
  ['{"text":{"text":1,"a":["}","]"]},"text":"b"}', "repeated key", "text"],
  ['{"text":"\\"","text":"\\\\"}', "repeated key", "text"],
  ['{"text":"x\\",\\"text\\":\\"y"}', "none", undefined],
  ['{"text":"a\\\\"}', "none", undefined],
  ['{"text":"a","url":null}', "none", undefined],
  ['{"text":"\\ud800"}', "lone surrogate", undefined],
  ['{"text":"\\ud800","url":null}', "lone surrogate", undefined],
  ['{"text":"\\ud83d\\ude00"}', "none", undefined],
  ["\ufeff{}", "byte order mark", undefined],
  ["\ufeff{", "syntax", undefined],
  ['["a","b"]', "list", undefined],
  ['["a"]', "shape", undefined],
  ['{"text":1}', "shape", "text"],
  ['{"a":"b"}', "unknown field", "a"],
  ['{"a":"b","text":1}', "shape", "text"],
  ['{"text":"b","a":1,"b":2}', "unknown field", "a"],
])("%j: %s", (text, kind, found) => {
  const reading = readJsonObject(text, fields);
  expect(reading.error?.kind ?? "none").toBe(kind);
  expect(reading.error?.found).toBe(found);
});
