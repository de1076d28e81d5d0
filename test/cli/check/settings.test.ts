import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withoutComments } from "../../../src/cli/check/messages.js";
import { runWith } from "../terminal/terminal.js";

const folder = mkdtempSync(join(tmpdir(), "preflight-settings-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function check(content: string, ...args: string[]) {
  const file = join(folder, "settings.json");
  writeFileSync(file, content);
  const outcome = await runWith(["check", "--settings", file, ...args], undefined);
  return { ...outcome, stderr: outcome.stderr.replaceAll(file, "FILE") };
}

const listen = '"listen": { "provider": { "type": "deepgram", "model": "nova-3" } }';
const audio = '"audio": { "input": { "encoding": "linear16", "sample_rate": 16000 } }';

test("Settings that are taken, with comments and $schema", async () => {
  const content = `\ufeff{\n  // for editors\n  "$schema": "./a.json",\n  "type": "Settings", /* "greeting": 1 */ ${audio},\n  "agent": { ${listen}, "greeting": "https://a" }\n}\n`;
  expect(await check(content)).toEqual({ code: 0, stdout: "", stderr: "accepted FILE\n" });
  expect(await check(`{ "type": "Settings", ${audio}, "agent": { ${listen} }, "$schema": "a" }`)).toMatchObject({
    code: 0,
    stderr: "accepted FILE\n",
  });
});

test("the server's answer, and a caret under the key", async () => {
  const content = `{\n  "type": "Settings", ${audio},\n  "agent": {\n    ${listen},\n    /* 漢 */ "tags": ["a"]\n  }\n}`;
  const { code, stdout, stderr } = await check(content);
  expect([code, stdout]).toEqual([
    1,
    '{"type":"Error","description":"Error parsing client message. Check the agent.tags field against the API spec.","code":"UNPARSABLE_CLIENT_MESSAGE"}\n',
  ]);
  const [line, caret, ...rest] = stderr.split("\n");
  expect(line).toBe('5 |     /* 漢 */ "tags": ["a"]');
  // the character is two columns wide
  expect(caret).toBe(`${" ".repeat((line ?? "").indexOf('"tags"') + 1)}^`);
  expect(rest.join("\n")).toContain("`tags` belongs at the root of the message, next to `agent`.");
});

test("a missing key has its caret at the object, and --all finds everything", async () => {
  const content = `{ "type": "Settings", ${audio},\n"agent": { ${listen},\n"think": { "provider": { "type": "open_ai" } },\n"tags": [] } }`;
  const { stderr } = await check(content, "--all");
  const lines = stderr.split("\n");
  const carets = lines.flatMap((line, index) => (/^ +\^$/.test(line) ? [lines[index - 1]?.slice(line.length - 1)] : []));
  expect(carets).toEqual(['"tags": [] } }', '"provider": { "type": "open_ai" } },']);
});

test("what is no JSON, --json, --quiet and a file that is not there", async () => {
  expect(await check("{")).toMatchObject({ code: 1, stdout: expect.stringContaining("did not match any of the formats") });
  expect(JSON.parse((await check("{}", "--json")).stdout)).toMatchObject({ ok: false, rule: { id: "message-type-unknown" } });
  expect(await check("{}", "-q")).toMatchObject({ code: 1, stderr: "" });
  expect(await runWith(["check", "--settings", join(folder, "none")], undefined)).toMatchObject({ code: 2, stdout: "" });
});

test("comments become white space, and positions stay", () => {
  const text = '{ "a": "// no /* comment \\" ", // yes\n/* a\n b */ "b": 1 }';
  const plain = withoutComments(text);
  expect(plain).toHaveLength(text.length);
  expect([JSON.parse(plain), plain.split("\n").length]).toEqual([{ a: '// no /* comment " ', b: 1 }, 3]);
  expect(withoutComments(`"${"\\\\".repeat(2_000_000)}"`)).toHaveLength(4_000_002);
});
