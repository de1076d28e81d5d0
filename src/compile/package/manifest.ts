// usage: tsx src/compile/package/manifest.ts strip|restore: takes the script `prepare`, which builds after `npm install` here, out of the packed manifest
import { readFileSync, renameSync, writeFileSync } from "node:fs";

const path = "package.json";
const script = '    "prepare": "npm run build",\n';

const text = readFileSync(path, "utf8");
const without = text.replace(script, "");
const next = process.argv[2] === "strip" ? without : without.replace('  "scripts": {\n', (start) => start + script);
// other programs read the file while the package is packed
writeFileSync(`${path}.new`, next);
renameSync(`${path}.new`, path);
