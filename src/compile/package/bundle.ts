import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type BuildOptions, build, type Metafile, transform } from "esbuild";
import { writeEndpointModules } from "./endpoint-modules.js";
import { writeLicenses } from "./third-party-licenses.js";

/** Bundles what `exports` of package.json names, as ES modules and as CommonJS. */
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };

// a user's bundler takes single endpoints of these: it knows by the marks that go with the white space what it can leave out
const divisible = new Set(["web", "fetch", "express", "fastify", "hono", "standard", "engine"]);

const names = Object.entries(exports).flatMap(([path, conditions]) =>
  typeof conditions === "object" && !path.includes("*") ? [path === "." ? "index" : path.slice(2)] : [],
);
const common = {
  bundle: true,
  minify: true,
  platform: "neutral",
  target: "es2022",
  external: ["node:*"],
  outdir: "dist",
  metafile: true,
} satisfies BuildOptions;
const marked = { minify: false, minifyIdentifiers: true, minifySyntax: true } satisfies BuildOptions;
const without = (left: Iterable<string>) => {
  const leftOut = new Set(left);
  return names.filter((name) => !leftOut.has(name));
};
const sources = (wanted: readonly string[]) => wanted.map((name) => `src/${name}.ts`);

/** Bundles entries that share their code and data as chunks. */
async function buildShared(
  entries: readonly string[],
  options: typeof marked | undefined,
  write: (path: string, text: string) => Promise<void>,
): Promise<{ readonly metafile: Metafile }> {
  const { metafile, outputFiles } = await build({
    ...common,
    ...options,
    format: "esm",
    splitting: true,
    chunkNames: "shared-[hash]",
    entryPoints: sources(entries),
    write: false,
  });
  // no chunk has side effects: an import without names would only load what is not needed
  await Promise.all(outputFiles.map(({ path, text }) => write(path, text.replace(/import ?"\.\/shared-\w+\.js";\n?/g, ""))));
  return { metafile };
}

/** Writes CommonJS: esbuild splits only ES modules. */
async function writeCommonJs(path: string, text: string): Promise<void> {
  const requiring = text.replace(/"\.\/(shared-\w+)\.js"/g, '"./$1.cjs"');
  const { code } = await transform(requiring, { format: "cjs", minify: true, target: common.target });
  writeFileSync(path.replace(/\.js$/, ".cjs"), code);
}

mkdirSync(common.outdir, { recursive: true });
const large = ["index", ...divisible];
const results = await Promise.all([
  build({ ...common, format: "esm", entryPoints: sources(without(divisible)) }),
  buildShared([...divisible], marked, async (path, text) => writeFileSync(path, text)),
  build({ ...common, format: "cjs", outExtension: { ".js": ".cjs" }, entryPoints: sources(without(large)) }),
  buildShared(large, undefined, writeCommonJs),
]);
writeEndpointModules(`${common.outdir}/operations`);
writeLicenses(
  "dist/THIRD-PARTY-LICENSES",
  results.map(({ metafile }) => metafile),
);
