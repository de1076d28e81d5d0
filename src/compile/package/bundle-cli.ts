import { chmodSync } from "node:fs";
import { build } from "esbuild";
import { writeLicenses } from "./third-party-licenses.js";

/** Bundles the command line; code that only some commands need goes into files of its own, loaded on demand. */
const { metafile } = await build({
  metafile: true,
  entryPoints: [{ in: "src/cli/main.ts", out: "cli" }],
  outdir: "dist",
  bundle: true,
  splitting: true,
  minify: true,
  chunkNames: "cli-[hash]",
  format: "esm",
  platform: "node",
  target: "node20",
  // optional peer dependencies of `generate`
  external: ["ajv", "json-schema-to-typescript"],
  // the `main` of jsonc-parser calls require in a way that no bundler can follow
  mainFields: ["module", "main"],
  banner: {
    js: '#!/usr/bin/env node\nimport { createRequire as createRequireHere } from "node:module";\nconst require = createRequireHere(import.meta.url);',
  },
});
writeLicenses("dist/THIRD-PARTY-LICENSES", [metafile]);
chmodSync("dist/cli.js", 0o755);
