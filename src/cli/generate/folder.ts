import {
  chmodSync,
  closeSync,
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
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { foreignBanner } from "../../compile/config/configured-files.js";

/** The files of a folder that were written and removed, or would be. */
export interface WrittenFolder {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files that were not generated and would be overwritten: nothing is written then. */
  readonly foreign: readonly string[];
}

/** A folder that cannot be written to. */
export class FolderFault extends Error {}

/** The file that lists what was generated: nothing else is ever removed. */
const manifest = "generated.json";

/**
 * Writes generated files into a folder: writes stale files, removes files that an earlier run listed and this one does not, and leaves all
 * other files alone.
 *
 * @param folder - The folder; it need not exist.
 * @param files - The content of each file by its path below the folder.
 * @param dry - Whether to change nothing.
 * @returns The paths below the folder that were written and removed, or would be.
 * @throws FolderFault if the folder is not a folder, or a link in it leads out of it.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>, dry: boolean): WrittenFolder {
  refuseFile(folder);
  const removed = listedIn(folder).filter((path) => !files.has(path) && isInside(folder, path) && isOurs(join(folder, path)));
  const list = { "//": foreignBanner, files: [...files.keys()].sort() };
  // the list comes last, so that the next run repeats an interrupted one
  const all = new Map(files).set(manifest, `${JSON.stringify(list, null, 2)}\n`);
  const stale = [...all].filter(([path, content]) => contentOf(join(folder, path)) !== content);
  const written = stale.map(([path]) => path);
  const foreign = written.filter((path) => exists(join(folder, path)) && !isOurs(join(folder, path)));
  if (dry || foreign.length > 0) return { written, removed, foreign };
  for (const place of new Set(written.map((path) => dirname(join(folder, path))))) {
    makeFolder(place);
    refuseOutside(folder, place);
  }
  for (const path of removed) rmSync(join(folder, path));
  for (const [path, content] of stale) writeWhole(join(folder, path), content);
  for (const path of new Set(removed.map(dirname))) removeEmpty(join(folder, path));
  return { written, removed, foreign };
}

/** One level at a time: `recursive` never returns in Node 20 where no folder can be created, as in /proc. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // another run may have made it just now
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function refuseFile(folder: string): void {
  if (!exists(folder)) return;
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) throw new FolderFault(`${folder} is a broken link: choose another folder`);
  if (!stats.isDirectory()) throw new FolderFault(`${folder} is not a folder: choose another`);
}

/** The paths that an earlier run listed, except those that could lead out of the folder. */
function listedIn(folder: string): string[] {
  const file = join(folder, manifest);
  if (!exists(file) || !isOurs(file)) return [];
  try {
    const { files } = JSON.parse(readFileSync(file, "utf8")) as { readonly files?: unknown };
    return Array.isArray(files) ? files.filter(isPlainPath) : [];
  } catch (error) {
    // a broken list is written again
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isPlainPath(path: unknown): path is string {
  if (typeof path !== "string" || /[\\:\0]/.test(path)) return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

/** Whether a file exists in the folder itself, not behind a link. */
function isInside(folder: string, path: string): boolean {
  return exists(join(folder, path)) && isBelow(realpathSync(folder), realpathSync(dirname(join(folder, path))));
}

function isBelow(root: string, place: string): boolean {
  return place === root || place.startsWith(root + sep);
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOTDIR") throw error;
    return false;
  }
}

function contentOf(path: string): string | undefined {
  return exists(path) && lstatSync(path).isFile() ? readFileSync(path, "utf8") : undefined;
}

/** Whether a file was generated: its first bytes contain the banner. */
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
  if (!isBelow(realpathSync(folder), realpathSync(place)))
    throw new FolderFault(`${place} is a link that leads out of ${folder}: choose another folder`);
}

/**
 * Writes a file atomically: a reader finds the old content or the new content, never a part.
 *
 * @param path - The file.
 * @param content - The content.
 * @param mode - The permissions, if not those of a new file.
 */
export function writeWhole(path: string, content: string, mode?: number): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
