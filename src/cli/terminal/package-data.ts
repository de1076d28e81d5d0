import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Data } from "../../checks/kind/schemas.js";
import { readData } from "../../compile/data/data.js";

const require = createRequire(import.meta.url);

/** The version of this package. */
export function packageVersion(): string {
  return (require("deepgram-preflight/package.json") as { version: string }).version;
}

/** Reads the data that this package brings. */
export function packageData(): Data {
  return readData(join(dirname(require.resolve("deepgram-preflight/package.json")), "schemas"), packageVersion());
}
