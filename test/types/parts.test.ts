import { readFileSync } from "node:fs";
import { join } from "node:path";
import { operationsOf } from "../../src/checks/kind/schemas.js";
import { readData } from "../../src/compile/data/data.js";

const lines = readFileSync(join(__dirname, "parts.types.ts"), "utf8").split("\n");
const examples = lines.flatMap((line, index) => {
  const [, id, part] = /^example\("([\w.-]+)", "(\w+)", .*\);$/.exec(line) ?? [];
  const isRefused = /^\/\/ @ts-expect-error \w/.test(lines[index - 1] ?? "");
  return id === undefined ? [] : [`${id} ${part} ${isRefused ? "is refused" : "compiles"}`];
});

test("every part of every endpoint has an example that compiles and one that does not", () => {
  const wanted = operationsOf(readData(join(__dirname, "../../schemas"))).flatMap(({ operation, query, body, messages }) => {
    const parts = { path: operation.pathParameters, query, body, message: messages };
    const present = Object.entries(parts).flatMap(([part, content]) => (content === undefined ? [] : [part]));
    return present.flatMap((part) => ["compiles", "is refused"].map((what) => `${operation.id} ${part} ${what}`));
  });
  expect(wanted.length).toBeGreaterThan(100);
  expect([...new Set(examples)].sort()).toEqual(wanted.sort());
});

test("every example is on a line of its own", () => {
  expect(lines.filter((line) => line.startsWith("example(")).length).toBe(examples.length);
});
