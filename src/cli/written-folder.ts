import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { foreignBanner } from "../compile/configured-files.js";
import { UsageError } from "./usage-error.js";

/** What became of a folder, or would. */
export interface WrittenFolder {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files of somebody else's that are in the way: nothing was written then. */
  readonly foreign: readonly string[];
}

/**
 * Makes a folder hold generated files: writes what is not as it should be, removes what was generated and is no more, and leaves all else alone.
 *
 * @param folder - The folder; it need not exist.
 * @param files - The content of each file by its path below the folder.
 * @param dry - Whether to touch nothing.
 * @returns The paths below the folder that were written and removed, or would be.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>, dry: boolean): WrittenFolder {
  const present = existsSync(folder) ? filesBelow(folder) : [];
  const removed = present.filter((path) => !files.has(path) && isOurs(join(folder, path)));
  const stale = [...files].filter(([path, content]) => contentOf(join(folder, path)) !== content);
  const written = stale.map(([path]) => path);
  const foreign = written.filter((path) => isThere(join(folder, path)) && !isOurs(join(folder, path)));
  if (dry || foreign.length > 0) return { written, removed, foreign };
  for (const path of removed) rmSync(join(folder, path));
  for (const [path, content] of stale) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    refuseOutside(folder, dirname(join(folder, path)));
    writeWhole(join(folder, path), content);
  }
  for (const path of new Set(removed.map(dirname))) removeEmpty(join(folder, path));
  return { written, removed, foreign };
}

/** The files below a folder; what a link leads to is elsewhere. */
function filesBelow(folder: string, below = ""): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.name === "node_modules") return [];
    if (entry.isDirectory()) return filesBelow(folder, path);
    return entry.isFile() ? [path] : [];
  });
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function contentOf(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : undefined;
}

/** Whether a file was generated: it says so at its head. */
function isOurs(path: string): boolean {
  if (lstatSync(path).isFile() === false) return false;
  const head = Buffer.alloc(256);
  const file = openSync(path, "r");
  try {
    return head.toString("utf8", 0, readSync(file, head)).includes(foreignBanner);
  } finally {
    closeSync(file);
  }
}

function refuseOutside(folder: string, place: string): void {
  const root = realpathSync(folder);
  const real = realpathSync(place);
  if (real !== root && !real.startsWith(root + sep))
    throw new UsageError(`${place} is a link that leads out of ${folder}: choose another folder`);
}

/**
 * Writes a file so that whoever reads it finds the old content or the new one, and never a part.
 *
 * @param path - The file.
 * @param content - The content.
 */
export function writeWhole(path: string, content: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
