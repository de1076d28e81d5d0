import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { freshFunctions, publicCalls, resultOf } from "./public-calls.js";

const root = join(__dirname, "../../src");

/** Every name that the source reads of an object, or gives to a property. */
const names = new Set(
  ["engine", "checks", "decode", "errors", "adapters/standard"]
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(root, folder, file)))
    .filter((file) => file.endsWith(".ts") && !file.endsWith("vectors.ts"))
    .flatMap((file) => [
      ...readFileSync(file, "utf8")
        .replace(/\/\*.*?\*\/|\/\/.*/gs, "")
        .matchAll(/(?<=[.{,\s])[A-Za-z_]\w*(?=\??[:,.;)} =(])/g),
    ])
    .map(([name]) => name)
    .filter((name) => !(name in Object.prototype)),
);
// what the language itself reads of an object that lacks it: descriptors of properties, JSON.stringify, iterators
for (const name of ["get", "set", "value", "toJSON", "done", "next", "return", "raw"]) names.delete(name);

/** Results of the public functions while `Object.prototype` has these names. The data are read anew. */
function resultsWith(added: readonly string[], value: unknown): string[] {
  const calls = publicCalls(freshFunctions(), true);
  for (const name of added) Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
  try {
    return calls.map(resultOf);
  } catch (error) {
    return [String((error as Error).stack)];
  } finally {
    for (const name of added) delete (Object.prototype as unknown as Record<string, unknown>)[name];
  }
}

/** The names that change a result, and the first result that each changes. */
function guilty(clean: readonly string[], added: readonly string[], value: unknown): string[] {
  const results = resultsWith(added, value);
  const place = results.findIndex((result, index) => result !== clean[index]);
  if (place < 0 && results.length === clean.length) return [];
  if (added.length === 1) return [`${added[0]}: ${String(results[place]).slice(0, 300)}`];
  const middle = Math.ceil(added.length / 2);
  const found = [added.slice(0, middle), added.slice(middle)].flatMap((half) => guilty(clean, half, value));
  return found.length > 0 ? found : [added.join()];
}

test.each([
  ["a text", "polluted"],
  ["a number", 1],
  ["a list", ["polluted"]],
  ["a function", () => "polluted"],
])("a property that was added to Object.prototype beforehand changes no verdict: %s", (_what, value) => {
  const clean = resultsWith([], value);
  expect(clean.length).toBeGreaterThan(250);
  const all = [...names];
  expect(all.length).toBeGreaterThan(500);
  // a hundred at a time: one would be as good, and slow
  const groups = Array.from({ length: Math.ceil(all.length / 100) }, (_, group) => all.slice(group * 100, group * 100 + 100));
  expect(groups.flatMap((group) => guilty(clean, group, value))).toEqual([]);
});
