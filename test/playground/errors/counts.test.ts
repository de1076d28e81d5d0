import { ErrorCounter, LineSplitter } from "../../../src/playground/errors/counts.js";
import fc from "../../properties.js";

test("lines do not depend on how the text arrives", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom("a", "\n", "\r", "ü") })), (parts) => {
      const splitter = new LineSplitter();
      const lines: string[] = [];
      for (const part of parts) splitter.add(part, (line) => lines.push(line));
      splitter.end((line) => lines.push(line));
      const expected = parts.join("").split("\n");
      if (expected.at(-1) === "") expected.pop();
      expect(lines).toEqual(expected.map((line) => line.replace(/\r$/, "")));
    }),
  );
});

test("a line without an end stays short", () => {
  const splitter = new LineSplitter();
  const lines: string[] = [];
  for (let count = 0; count < 100; count++) splitter.add("x".repeat(10_000), (line) => lines.push(line));
  splitter.end((line) => lines.push(line));
  expect(lines.map(({ length }) => length)[0]).toBeLessThan(150_000);
});

test("errors are counted, and the rules that foresee them", () => {
  const counter = new ErrorCounter();
  const mp3 =
    '{"err_code":"UNSUPPORTED_AUDIO_FORMAT","err_msg":"Unsupported audio format: `container` is not applicable when `encoding=mp3`."}';
  for (const line of [
    "GET / 200",
    "",
    mp3,
    `ERROR ${mp3}`,
    '{"err_code":"TOO_MANY_REQUESTS","err_msg":"Too many requests. Please try again later"}',
  ])
    counter.add(line);
  const { lines, recognised, foreseeable, errors, rules } = counter.summary();
  expect({ lines, recognised, foreseeable }).toEqual({ lines: 5, recognised: 3, foreseeable: 2 });
  expect(errors.map(({ error, count }) => [error.id, count])).toEqual([
    ["audio-format-not-applicable", 2],
    ["speech-too-many-requests", 1],
  ]);
  expect(rules).toEqual([{ id: "container-not-applicable", count: 2 }]);
});
