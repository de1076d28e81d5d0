import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Data } from "../../checks/kind/schemas.js";
import { readData } from "../../compile/data/data.js";
import { UsageError } from "./arguments.js";

const require = createRequire(import.meta.url);

/** The version of this package. */
export function packageVersion(): string {
  return (require("deepgram-preflight/package.json") as { version: string }).version;
}

/**
 * Finds a file of the data: in a clone of the repository where it is, in a package in `dist/data`.
 *
 * @param path - Its path in the repository.
 * @param packed - Its path in `dist/data`, if that is another one.
 * @returns The path of the file.
 */
export function dataFile(path: string, packed: string = path): string {
  const root = dirname(require.resolve("deepgram-preflight/package.json"));
  const source = join(root, path);
  return existsSync(source) ? source : join(root, "dist/data", packed);
}

let data: Data | undefined;

/** Reads the data of this package, once. */
export function packageData(): Data {
  data ??= readData(dirname(dataFile("schemas/data-version.json")), packageVersion());
  return data;
}

/**
 * Checks that optional peer dependencies are installed.
 *
 * @param names - The names of the packages.
 * @throws UsageError that says how to install what is missing.
 */
export function requirePeers(names: readonly string[]): void {
  const missing = names.filter((name) => {
    try {
      require.resolve(name);
      return false;
    } catch (error) {
      // a package without an entry for `require` is installed all the same
      return (error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND";
    }
  });
  if (missing.length === 0) return;
  const { peerDependencies } = require("deepgram-preflight/package.json") as { peerDependencies: Readonly<Record<string, string>> };
  const major = (name: string) => `${name}@${/\d+/.exec(peerDependencies[name] ?? "")?.[0] ?? "latest"}`;
  throw new UsageError(`${missing.join(" and ")} must be installed: npm install --save-dev ${missing.map(major).join(" ")}`);
}

/** What reads a configuration and applies it to the data. */
export type ConfigCompiler = Awaited<ReturnType<typeof configCompiler>>;

/**
 * Loads what reads and applies a configuration. It is large, and needs ajv, an optional peer dependency.
 *
 * @returns The functions.
 * @throws UsageError if ajv is not installed.
 */
export async function configCompiler() {
  requirePeers(["ajv"]);
  return { ...(await import("../../compile/config/config.js")), ...(await import("../../compile/config/overlay.js")) };
}
