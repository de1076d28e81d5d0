import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { run } from "../../src/cli/run.js";
import { data } from "../data.js";

const root = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const pages = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(root, path)));
const guides = pages.filter((path) => path.endsWith("/README.md") && !path.startsWith("generated/reference"));

/** The anchors of a page, as GitHub makes them from headings. */
function anchorsOf(path: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of withoutBlocks(read(path)).matchAll(/^#{1,6} (.+)$/gm)) {
    anchors.add(
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .trim()
        .replaceAll(" ", "-"),
    );
  }
  return anchors;
}

function withoutBlocks(text: string): string {
  return text.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, "");
}

async function help(...args: string[]): Promise<string> {
  let text = "";
  const stdout = { write: (part: string) => (text += part) };
  await run([...args, "--help"], { stdout, stderr: stdout, env: {}, stdin: () => [], interactive: false } as never);
  return text;
}

const linked = pages.flatMap((path) =>
  [
    ...withoutBlocks(read(path))
      .replaceAll(/`[^`\n]*`/g, "")
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, target = ""]) => [path, target] as const),
);

test("no link is dead", () => {
  expect(linked.length).toBeGreaterThan(500);
  const anchors = new Map<string, Set<string>>();
  const dead = linked.filter(([path, target]) => {
    if (/^(https?|mailto):/.test(target)) return false;
    const [file = "", anchor] = target.split("#");
    const to = file === "" ? path : normalize(join(dirname(path), file));
    if (!existsSync(join(root, to)) || statSync(join(root, to)).isDirectory()) return true;
    if (anchor === undefined) return false;
    if (!anchors.has(to)) anchors.set(to, anchorsOf(to));
    return anchors.get(to)?.has(anchor) !== true;
  });
  expect(dead).toEqual([]);
});

test("the README is short, and so is every guide", () => {
  expect(Buffer.byteLength(read("README.md"))).toBeLessThanOrEqual(12_000);
  expect(guides.length).toBeGreaterThan(5);
  const long = guides.filter((path) => Buffer.byteLength(read(path)) > 15_000);
  expect(long).toEqual([]);
});

test("every rule has a page with its certainty, and is in the list of rules", () => {
  const list = read("generated/reference/rules.md");
  for (const { checks } of data.folders) {
    for (const { rule, error } of checks.flatMap(({ rules }) => rules)) {
      const page = read(`generated/reference/rules/${rule}.md`);
      expect([rule, page.includes(`"${rule}": "off"`), page.includes("## Example"), list.includes(`rules/${rule}.md`)]).toEqual([
        rule,
        true,
        true,
        true,
      ]);
      if (error !== undefined) expect(page).toContain(`errors.md#${error}`);
    }
  }
});

test("each wrong key of the Voice Agent that the data knows is on the page of its rule", () => {
  const pages = ["key-misplaced", "key-unknown", "key-undocumented"].map((rule) => read(`generated/reference/rules/${rule}.md`)).join();
  const { oneOf, $defs } = JSON.parse(read("schemas/agent/v1/converse.session.schema.json")) as {
    oneOf: { "x-refused"?: object }[];
    $defs: Record<string, { "x-refused"?: object }>;
  };
  const keys = [...oneOf, ...Object.values($defs)].flatMap((struct) => Object.keys(struct["x-refused"] ?? {}));
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter((key) => !new RegExp(`[.: ]${key}\` \\|`).test(pages))).toEqual([]);
});

test("every error and every endpoint is in the reference", () => {
  const errors = anchorsOf("generated/reference/errors.md");
  for (const id of Object.keys(data.errors)) expect([id, errors.has(id)]).toEqual([id, true]);
  const endpoints = read("generated/reference/endpoints.md");
  for (const { operations } of data.folders) for (const { operation } of operations) expect(endpoints).toContain(`| \`${operation.id}\` |`);
});

test("every command and every option of the command line is in its guide", async () => {
  const guide = read("src/cli/README.md");
  const commands = [...(await help()).matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name = ""]) => name);
  expect(commands).toContain("check");
  expect(commands.length).toBeGreaterThan(7);
  for (const command of commands) {
    expect([command, guide.includes(`\`${command}`)]).toEqual([command, true]);
    const options = new Set([...(await help(command)).matchAll(/(?<![\w-])--[a-z][a-z0-9-]+/g)].map(([option]) => option));
    options.delete("--help");
    options.delete("--save-dev");
    const undocumented = [...options].filter((option) => !new RegExp(`${option}(?![\\w-])`).test(guide));
    expect([command, undocumented]).toEqual([command, []]);
  }
});

const { exports } = JSON.parse(read("package.json")) as { exports: Record<string, unknown> };
const entries = Object.entries(exports).flatMap(([entry, target]) => (typeof target === "object" && !entry.includes("*") ? [entry] : []));

test.each(entries)("every name that %s exports is in the reference", async (entry) => {
  const api = read("generated/reference/api.md");
  const [, section = ""] = api.split(`\n## ${entry.replace(".", "deepgram-preflight")}\n`);
  const [own = ""] = section.split("\n## ");
  const names = Object.keys((await import(`../../src/${entry === "." ? "index" : entry.slice(2)}.ts`)) as object);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !own.includes(`\`${name}\``))).toEqual([]);
});

test("every type of options has a section", () => {
  const options = read("generated/reference/options.md");
  const types = new Set([...read("generated/reference/api.md").matchAll(/`(\w+Options)`/g)].map(([, name = ""]) => name));
  // a deprecated alias, and the options of a part, which are some of those of `preflight`
  for (const name of ["GateOptions", "PartOptions"]) types.delete(name);
  expect(types.size).toBeGreaterThan(5);
  expect([...types].filter((name) => !options.includes(`\`${name}\`, for `))).toEqual([]);
});

/** Turns of phrase that read twice, and that plain text about this subject never needs. */
const oldVoice =
  /\b(if it is none|that is none|there are none|of one's own|nobody (?:knows|reads)|hand over|escape hatch|a gate for|such a one|no such object|is no (?:route|endpoint) that|that is known|that are known|comes to nothing|whoever)\b/i;

test("no page, help text or description has the old voice", async () => {
  expect("It is for no endpoint that is known").toMatch(oldVoice);
  const texts = new Map(pages.filter((path) => path !== "CHANGELOG.md").map((path) => [path, withoutBlocks(read(path))]));
  for (const command of ["", "check", "explain", "formats", "rules", "endpoints", "serve", "generate", "models", "conform"])
    texts.set(`${command} --help`, await help(...(command === "" ? [] : [command])));
  for (const [path, content] of data.files)
    if (path !== "evidence.json" && !path.startsWith("meta/")) texts.set(path, JSON.stringify(content));
  const found = [...texts].flatMap(([path, text]) => {
    const match = oldVoice.exec(text);
    return match === null ? [] : [`${path}: …${text.slice(Math.max(0, match.index - 60), match.index + 60)}…`];
  });
  expect(found).toEqual([]);
});
