import { chmodSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { writeLicenses } from "./third-party-licenses.js";

/** Bundles the command line; what only some commands need is a file of its own, which they load. */
const { metafile } = await build({
  metafile: true,
  entryPoints: [{ in: "src/cli/main.ts", out: "cli" }],
  outdir: "dist",
  bundle: true,
  splitting: true,
  minify: true,
  // the compiler writes functions by their names
  keepNames: true,
  chunkNames: "cli-[hash]",
  format: "esm",
  platform: "node",
  target: "node20",
  // the `main` of jsonc-parser requires what no bundler sees
  mainFields: ["module", "main"],
  plugins: [
    {
      name: "prettier for TypeScript alone",
      setup: ({ onResolve }) => onResolve({ filter: /^prettier$/ }, () => ({ path: resolve("src/compile/package/prettier.ts") })),
    },
  ],
  banner: {
    js: '#!/usr/bin/env node\nimport { createRequire as createRequireHere } from "node:module";\nconst require = createRequireHere(import.meta.url);',
  },
});
writeLicenses("dist/THIRD-PARTY-LICENSES", [metafile]);
chmodSync("dist/cli.js", 0o755);
