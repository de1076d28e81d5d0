import { readFileSync } from "node:fs";
import { join } from "node:path";
import { remoteData } from "../../generated/remote.js";
import { readData } from "../../src/compile/data/data.js";
import { remoteModule } from "../../src/compile/modules/remote-module.js";

const root = join(__dirname, "../..");
const data = readData(join(root, "schemas"));

/** The data with another content of a file. */
function edited(path: string, change: (content: string) => string): typeof data {
  const before = JSON.stringify(data.files.get(path));
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  return { ...data, files: new Map(data.files).set(path, JSON.parse(after)) };
}

test("every error of remote content has a rule", () => {
  const { rules } = data.files.get("remote.json") as { rules: { error?: string }[] };
  const used = new Set(rules.map(({ error }) => error));
  const remote = Object.entries(data.errors).filter(([, { err_code }]) => err_code === "REMOTE_CONTENT_ERROR");
  expect(remote).toHaveLength(10);
  expect(remote.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
});

test("a finding has one rule for each endpoint", () => {
  const { rules, endpoints } = remoteData();
  for (const endpoint of Object.keys(endpoints)) {
    const found = rules.filter((rule) => rule.endpoints?.includes(endpoint) !== false).map(({ when }) => when);
    expect(new Set(found).size).toBe(found.length);
  }
});

test("what the code finds, the data has rules and words for", () => {
  const { rules, undetermined } = remoteData();
  const source = ["follow", "host", "evaluation"].map((name) => readFileSync(join(root, `src/remote/${name}.ts`), "utf8")).join("\n");
  for (const { when } of rules) expect(source).toContain(`"${when}"`);
  const own = ["not enforced", "user information", "too slow", "redirect hidden", "redirect followed"];
  for (const why of Object.keys(undetermined)) if (!own.includes(why)) expect(source).toContain(`"${why}"`);
});

test("a text may have as many bytes as a body", () => {
  const { limits } = data.files.get("speak/v1/limits.json") as { limits: { bodyBytes: { value: number } } };
  expect(remoteData().limits).toEqual({ milliseconds: 10_000, bytes: limits.bodyBytes.value, redirects: 20 });
});

test.each<[status: number, line: string]>([
  [200, "200 OK"],
  [401, "401 Unauthorized"],
  [404, "404 Not Found"],
  [413, "413 Payload Too Large"],
  [418, "418 I'm a teapot"],
  [420, "420 <unknown status code>"],
  [425, "425 Too Early"],
  [499, "499 <unknown status code>"],
])("%i is written as the server does", (status, line) => {
  expect(remoteData().statusLine(status)).toBe(line);
});

test.each<[what: string, path: string, change: (content: string) => string, complaint: RegExp]>([
  ["an error", "remote.json", (content) => content.replace('"error":"remote-not-public"', '"error":"remote-nowhere"'), /remote-nowhere/],
  [
    "an error of another shape",
    "remote.json",
    (content) => content.replace('"error":"remote-not-public"', '"error":"upload-gone"'),
    /upload-gone/,
  ],
  [
    "an error of another endpoint",
    "remote.json",
    (content) => content.replace('"error":"remote-not-public"', '"error":"text-empty"'),
    /text-empty, which is no error of read\.v1/,
  ],
  ["an endpoint", "remote.json", (content) => content.replace('"endpoints":["listen.v1"]', '"endpoints":["listen.v9"]'), /listen\.v9/],
  ["a limit", "remote.json", (content) => content.replace('"limit":"bodyBytes"', '"limit":"bodyBits"'), /bodyBits/],
])("the compiler names %s that does not exist", (_what, path, change, complaint) => {
  expect(() => remoteModule(edited(path, change))).toThrow(complaint);
});
