import { readFileSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";
import { writeEndpointModules } from "./endpoint-modules.js";
import { writeLicenses } from "./third-party-licenses.js";

/** Bundles what `exports` of package.json names, as ES modules and as CommonJS. */
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };

// these all hold the engine for every endpoint: as ES modules, they share it
const adapters = new Set(["web", "fetch", "express", "fastify", "hono"]);
// of these a user's bundler takes single endpoints: it knows by the marks that go with the white space what it can leave out
const divisible = new Set(["standard", "engine"]);

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
const sources = (wanted: readonly string[]) => wanted.map((name) => `src/${name}.ts`);

const results = await Promise.all([
  build({ ...common, format: "esm", entryPoints: sources(names.filter((name) => !adapters.has(name) && !divisible.has(name))) }),
  build({ ...common, format: "esm", minify: false, minifyIdentifiers: true, minifySyntax: true, entryPoints: sources([...divisible]) }),
  build({
    ...common,
    format: "esm",
    // a user's bundler leaves out the endpoints that `guardFor` and its kin do not name
    minify: false,
    minifyIdentifiers: true,
    minifySyntax: true,
    splitting: true,
    chunkNames: "shared-[hash]",
    entryPoints: sources(names.filter((name) => adapters.has(name))),
  }),
  build({ ...common, format: "cjs", outExtension: { ".js": ".cjs" }, entryPoints: sources(names) }),
]);
writeLicenses(
  "dist/THIRD-PARTY-LICENSES",
  results.map(({ metafile }) => metafile),
);
writeEndpointModules("dist/operations");
