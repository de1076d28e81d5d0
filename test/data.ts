import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Data, type FolderData, type OperationData, operationsOf } from "../src/checks/kind/schemas.js";
import { readData } from "../src/compile/data/data.js";

const root = join(__dirname, "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/** The data under `schemas/`: expected values come from here, so that an edit of the data does not break tests. */
export const data: Data = readData(join(root, "schemas"), version);

/** The folders of endpoints, such as `speak/v1`. */
export const folders: readonly string[] = data.folders.map(({ path }) => path);

/** The names of the generated files of the folders, such as `speak-v1`. */
export const folderNames: readonly string[] = folders.map((path) => path.replaceAll("/", "-"));

/** Finds a folder of endpoints by its path. */
export function folderData(path: string): FolderData {
  const found = data.folders.find((folder) => folder.path === path);
  if (found === undefined) throw new Error(`schemas/${path} does not exist`);
  return found;
}

/** Finds an endpoint by its id. */
export function operationData(id: string): OperationData {
  const found = operationsOf(data).find(({ operation }) => operation.id === id);
  if (found === undefined) throw new Error(`the endpoint ${id} does not exist`);
  return found;
}

/** Lists the encodings of an endpoint as serde writes the variants of an enum. */
export function encodingsOf(id: string): string {
  const names = Object.keys(operationData(id).formats?.formats ?? {}).map((name) => `\`${name}\``);
  return names.length < 3 ? names.join(" or ") : `one of ${names.join(", ")}`;
}
