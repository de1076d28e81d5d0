// usage: tsx test/bench/mutants.ts [SEED] [EACH] [PATH]: breaks the code in EACH places of each room, one at a time, and runs the room's tests
// Only what is compiled for a suite is changed, never a file. A seed always breaks the same places. PATH, or FILE:LINE, selects among them.

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "@swc/core";
import { type BuildContext, context, type Plugin } from "esbuild";
import { randomBelow } from "./random.js";

const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31);
const each = Number(process.argv[3] ?? 16);
const selected = process.argv[4] ?? "";
const mostSurvivors = 0.05;

/** The folders of suites of each room, and the suites that come first, because they find most in little time. */
const suites: Readonly<Record<string, { readonly folders: readonly string[]; readonly first: readonly string[] }>> = {
  checks: { folders: ["checks", "engine", "errors"], first: ["engine/rows", "engine/agent", "engine/messages"] },
  decode: { folders: ["decode", "engine"], first: ["decode/json/message", "decode/query/string", "engine/rows"] },
  engine: { folders: ["engine"], first: ["engine/rows", "engine/options", "engine/request", "engine/messages"] },
  errors: { folders: ["errors"], first: ["errors/parse"] },
  remote: { folders: ["remote"], first: ["remote/check-remote"] },
};
/** Code that runs at build time. Its output is under version control: test/compile/generated fails on any difference. */
const buildTime = /^src\/checks\/(?:kind\/|kinds\.ts|registry\.ts|.*\/(?:kind|data|constraint|vectors|union|from-schema|wrong-keys)\.ts)/;

const root = join(import.meta.dirname, "../..");
const output = join(root, ".tmp", `mutants-${process.pid}.cjs`);

interface Edit {
  readonly operator: string;
  /** The bytes to replace. */
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

interface Mutant extends Edit {
  readonly file: string;
  readonly line: number;
  /** The line's text. */
  readonly text: string;
  /** The file with the edit. */
  readonly broken: Buffer;
}

/** A mutant that no test can tell from the code, and why. */
interface Equivalent {
  readonly file: string;
  readonly text: string;
  readonly operator: string;
  readonly reason: string;
}

interface Node {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof Object(value).type === "string";
const opposite: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
};

/** The edits that break the code of a file. */
function editsOf(source: Buffer): Edit[] {
  const edits: Edit[] = [];
  const replace = (operator: string, { start, end }: Node["span"], by: string) =>
    // positions of swc start at one
    edits.push({ operator, from: start - 1, to: end - 1, by });
  const textOf = ({ span }: Node) => source.subarray(span.start - 1, span.end - 1).toString();

  function visit(node: Node): void {
    if (node.type.startsWith("Ts") && !isNode(node["expression"])) return;
    if (/^(?:Import|ExportAll|ExportNamed)/.test(node.type)) return;
    const { span } = node;
    if (node.type === "BinaryExpression") {
      const operator = String(node["operator"]);
      const left = node["left"] as Node;
      const right = node["right"] as Node;
      const between = { start: left.span.end, end: right.span.start };
      const by = opposite[operator];
      // `(a) < (b)`: the brackets belong to no node
      if (by !== undefined) replace(`${operator} to ${by}`, between, textOf({ type: "", span: between }).replace(operator, by));
      if (/^[+-]$/.test(operator) && right["value"] === 1)
        replace(`without ${operator} 1`, { start: left.span.end, end: right.span.end }, "");
    } else if (node.type === "BooleanLiteral") {
      replace(`${node["value"]} to ${!node["value"]}`, span, String(!node["value"]));
    } else if (node.type === "UnaryExpression" && node["operator"] === "!") {
      replace("without !", { start: span.start, end: span.start + 1 }, "");
    } else if (node.type === "StringLiteral" && node["value"] !== "") {
      replace("empty text", span, '""');
    } else if (node.type === "ContinueStatement" || (node.type === "ReturnStatement" && !isNode(node["argument"]))) {
      replace(`without ${textOf(node)}`, span, ";");
    } else if (node.type === "IfStatement" && !isNode(node["alternate"])) {
      const body = node["consequent"] as Node;
      const only = body.type === "BlockStatement" ? (body["stmts"] as Node[]).at(-1) : body;
      if (only?.type === "ReturnStatement" && isNode(only["argument"]))
        replace("without early return", (node["test"] as Node).span, "false");
    } else if (node.type === "ConditionalExpression") {
      const condition = node["test"] as Node;
      replace("other branch", condition.span, `!(${textOf(condition)})`);
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) visit(child);
        // arguments and members of arrays are wrapped
        else if (isNode(child?.expression)) visit(child.expression);
      }
    }
  }
  for (const statement of parseSync(source.toString(), { syntax: "typescript", target: "es2022" }).body)
    visit(statement as unknown as Node);
  return edits;
}

function mutantsOf(file: string): Mutant[] {
  const source = readFileSync(join(root, file));
  const lines = source.toString().split("\n");
  return editsOf(source).map((edit) => {
    const line = source.subarray(0, edit.from).toString().split("\n").length;
    const broken = Buffer.concat([source.subarray(0, edit.from), Buffer.from(edit.by), source.subarray(edit.to)]);
    return { ...edit, file, line, text: (lines[line - 1] ?? "").trim(), broken };
  });
}

const below = randomBelow(seed);

/** Takes mutants of a room's files in turn, so that a long file has no more than a short one. */
function choose(room: string): Mutant[] {
  const files = readdirSync(join(root, "src", room), { recursive: true, encoding: "utf8" })
    .map((path) => `src/${room}/${path}`)
    .filter((path) => path.endsWith(".ts") && !buildTime.test(path))
    .sort();
  const left = files.map(mutantsOf).filter((mutants) => mutants.length > 0);
  const chosen: Mutant[] = [];
  while (chosen.length < each && left.some((mutants) => mutants.length > 0)) {
    const turn = left.filter((mutants) => mutants.length > 0);
    while (turn.length > 0 && chosen.length < each) {
      const [mutants = []] = turn.splice(below(turn.length), 1);
      chosen.push(...mutants.splice(below(mutants.length), 1));
    }
  }
  return chosen;
}

/** The suites of a room, in order. */
function suitesOf(room: string): string[] {
  const { folders = [], first = [] } = suites[room] ?? {};
  const all = folders.flatMap((folder) =>
    readdirSync(join(root, "test", folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".test.ts"))
      // a bundle has no modules to replace
      .filter((path) => !readFileSync(join(root, "test", folder, path), "utf8").includes("jest.mock("))
      .map((path) => `${folder}/${path.replace(/\.test\.ts$/, "")}`),
  );
  return [...first, ...all.filter((suite) => !first.includes(suite)).sort()];
}

let mutant: Mutant | undefined;

/** Compiles files with the mutant in one of them. */
const withMutant: Plugin = {
  name: "mutant",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const source = mutant !== undefined && path === join(root, mutant.file) ? mutant.broken : readFileSync(path);
      // a bundle has one folder, its parts have their own
      const head = /\b__dirname\b/.test(source.toString()) ? `const __dirname = ${JSON.stringify(dirname(path))};` : "";
      return { contents: head + source.toString(), loader: "ts" };
    });
  },
};

const contexts = new Map<string, BuildContext>();

/** Runs a suite with the mutant; tells whether it passes. */
async function passes(suite: string): Promise<boolean> {
  const bundle =
    contexts.get(suite) ??
    (await context({
      entryPoints: [join(root, `test/${suite}.test.ts`)],
      outfile: output,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      // uuid has ES modules only
      external: ["ajv", "fast-check", "esbuild"],
      logLevel: "error",
      plugins: [withMutant],
    }));
  contexts.set(suite, bundle);
  await bundle.rebuild();
  const runner = join(import.meta.dirname, "run-suite.js");
  const { status } = spawnSync(process.execPath, [runner, output], { cwd: root, stdio: "ignore", timeout: 600_000 });
  return status === 0;
}

async function killer(suites: readonly string[]): Promise<string | undefined> {
  for (const suite of suites) if (!(await passes(suite))) return suite;
  return undefined;
}

mkdirSync(join(root, ".tmp"), { recursive: true });
process.once("exit", () => rmSync(output, { force: true }));

const equivalents: readonly Equivalent[] = JSON.parse(readFileSync(join(import.meta.dirname, "equivalent-mutants.json"), "utf8"));
const isEquivalent = ({ file, text, operator }: Mutant) =>
  equivalents.some((known) => known.file === file && known.text === text && known.operator === operator);

console.log(`seed ${seed}, ${each} of each room`);
const isLine = /:\d+$/.test(selected);
const isSelected = ({ file, line }: Mutant) => (isLine ? `${file}:${line}` === selected : file.startsWith(selected));
const chosen = Object.keys(suites)
  .map((room) => ({ room, mutants: choose(room).filter(isSelected) }))
  .filter(({ mutants }) => mutants.length > 0);
// of a single line, the suites are known to pass
const failing = isLine ? undefined : await killer([...new Set(chosen.flatMap(({ room }) => suitesOf(room)))]);
if (failing !== undefined) throw new Error(`${failing} fails without a mutant`);
let killed = 0;
let equivalent = 0;
const survivors: string[] = [];
for (const { room, mutants } of chosen) {
  for (const each of mutants) {
    const { file, line, operator, text } = each;
    const described = `${file}:${line}  ${operator}  | ${text}`;
    if (isEquivalent(each)) {
      equivalent++;
      console.log(`equivalent  ${described}`);
      continue;
    }
    mutant = each;
    const suite = await killer(suitesOf(room));
    if (suite === undefined) survivors.push(described);
    else killed++;
    console.log(`${suite === undefined ? "SURVIVED" : `killed by ${suite}`}  ${described}`);
  }
}
for (const bundle of contexts.values()) await bundle.dispose();
console.log(`${killed} killed, ${survivors.length} survived, ${equivalent} equivalent`);
for (const survivor of survivors) console.log(`survived  ${survivor}`);
process.exitCode = survivors.length > mostSurvivors * (killed + survivors.length) ? 1 : 0;
