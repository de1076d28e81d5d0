import { copyFileSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { writeLicenses } from "./third-party-licenses.js";

/** Bundles the playground into a folder of static files; the editor and the parser of JavaScript are files of their own, which load later. */
const outdir = "dist/playground";
// names of parts change with their content
rmSync(outdir, { recursive: true, force: true });
const common = { outdir, bundle: true, minify: true, metafile: true, format: "esm", platform: "browser", target: "es2022" } as const;
const results = await Promise.all([
  build({
    ...common,
    entryPoints: [{ in: "src/playground/main.tsx", out: "playground" }, "src/playground/playground.css"],
    splitting: true,
    chunkNames: "[name]-[hash]",
    jsx: "automatic",
    jsxImportSource: "preact",
    // the `main` of jsonc-parser requires what no bundler sees
    mainFields: ["module", "main"],
  }),
  build({ ...common, entryPoints: ["src/playground/errors/worker.ts"] }),
]);
copyFileSync("src/playground/index.html", `${outdir}/index.html`);
writeLicenses(
  "dist/THIRD-PARTY-LICENSES",
  results.map(({ metafile }) => metafile),
);
