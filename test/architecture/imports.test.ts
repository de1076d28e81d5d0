import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const root = join(__dirname, "../..");

/** The rooms of `src/` by the rooms that they may import from, besides themselves. Entries stand directly in `src/`. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  decode: [],
  checks: ["decode"],
  engine: ["checks", "decode"],
  errors: ["engine", "checks", "decode", "generated"],
  remote: ["engine", "checks", "decode", "generated"],
  curl: [],
  adapters: ["engine", "checks", "decode", "entry", "generated"],
  compile: ["checks", "decode", "engine", "remote", "errors"],
  drift: ["compile", "checks"],
  cli: ["curl", "adapters", "compile", "drift", "errors", "remote", "engine", "checks", "decode", "entry", "generated"],
  playground: ["curl", "errors", "engine", "checks", "decode", "entry", "generated"],
  generated: ["adapters", "engine", "checks", "decode", "remote", "errors", "entry"],
  entry: ["adapters", "engine", "checks", "decode", "remote", "errors", "generated"],
};

const files = ["src", "generated"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`),
);
const known = new Set(files);

function roomOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  return top === "generated" ? top : second.includes(".") ? "entry" : second;
}

/** The files that a file imports, types included. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const specifiers = [...text.matchAll(/^(?:import|export)\b[^;]*?from "(\.[^"]+)";|\bimport\("(\.[^"]+)"\)/gm)];
  return specifiers.flatMap(([, from, dynamic]) => {
    const path = posix.join(dirname(file), (from ?? dynamic ?? "").replace(/\.js$/, ""));
    return [`${path}.ts`, `${path}.tsx`, `${path}.d.ts`].filter((candidate) => known.has(candidate)).slice(0, 1);
  });
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));

test("the graph is not empty", () => {
  expect(graph.get("src/index.ts")).toContain("src/engine/endpoints.ts");
  expect([...graph.values()].flat().length).toBeGreaterThan(500);
});

test("arrows point one way", () => {
  const climbing = [...graph].flatMap(([file, targets]) =>
    targets
      .filter((target) => roomOf(target) !== roomOf(file) && rooms[roomOf(file)]?.includes(roomOf(target)) !== true)
      .map((target) => `${file} -> ${target}`),
  );
  expect(climbing).toEqual([]);
});

const kindOf = (file: string) => /^src\/checks\/(?!kind\/)([^/]+)\//.exec(file)?.[1];

test("nothing names a kind of check, not even another kind", () => {
  const named = [...graph].flatMap(([file, targets]) => {
    const kinds = new Set(targets.map(kindOf).filter((kind) => kind !== undefined && kind !== kindOf(file)));
    return [...kinds].map((kind) => `${file} -> ${kind}`);
  });
  // generated modules import the kinds that their endpoints have
  expect(named.filter((one) => !/^generated\/|^src\/checks\/kinds\.ts /.test(one))).toEqual([
    // the JSON Schemas of a session are compiled from the tree of its messages
    "src/compile/schema/editor-schema.ts -> message-combination",
    "src/compile/schema/editor-schema.ts -> message-tree",
    "src/compile/schema/message-schema.ts -> message-tree",
  ]);
});

test("nothing imports in a circle, types included", () => {
  const done = new Set<string>();
  const path: string[] = [];
  const circles: string[] = [];
  const visit = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(" -> "));
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    for (const target of graph.get(file) ?? []) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of files) visit(file);
  expect(circles).toEqual([]);
});
