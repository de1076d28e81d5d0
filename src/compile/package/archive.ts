// usage: tsx src/compile/package/archive.ts [FOLDER]: writes the archive of the data for other languages
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { archive } from "./archive-content.js";

const { name, content } = archive();
const path = join(process.argv[2] ?? ".", name);
writeFileSync(path, content);
console.log(`${path}: ${content.length} bytes`);
