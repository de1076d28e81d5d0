import { copyFileSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { writeLicenses } from "./third-party-licenses.js";

/** Bundles the playground into a folder of static files; what the page and its worker share, and what loads later, are files of their own. */
const outdir = "dist/playground";
// names of parts change with their content
rmSync(outdir, { recursive: true, force: true });
const { metafile } = await build({
  outdir,
  bundle: true,
  minify: true,
  metafile: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  entryPoints: [
    { in: "src/playground/main.tsx", out: "playground" },
    { in: "src/playground/errors/worker.ts", out: "worker" },
    "src/playground/playground.css",
  ],
  splitting: true,
  chunkNames: "[name]-[hash]",
  jsx: "automatic",
  jsxImportSource: "preact",
  // the `main` of jsonc-parser requires what no bundler sees
  mainFields: ["module", "main"],
});
copyFileSync("src/playground/index.html", `${outdir}/index.html`);
writeLicenses("dist/THIRD-PARTY-LICENSES", [metafile]);
