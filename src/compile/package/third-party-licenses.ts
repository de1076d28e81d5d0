import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

const separator = `\n${"=".repeat(80)}\n`;
const introduction = "Parts of these packages are bundled into the files of this folder.\n";
const noticeFile = /^(?:licen[cs]e|copying|notice|third-party)/i;

/**
 * Finds the packages whose code esbuild put into its output.
 *
 * @param metafile - What esbuild says about its output.
 * @returns The folders of the packages, such as `node_modules/preact`.
 */
export function bundledPackages({ outputs }: Metafile): string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) => {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
    return folder !== undefined && bytesInOutput > 0 ? [folder] : [];
  });
  return [...new Set(folders)].sort();
}

/**
 * Adds the licence texts of bundled packages to a file, and keeps those that other bundles wrote there.
 *
 * @param file - The path of the file.
 * @param metafiles - What esbuild says about its output.
 * @throws Error for a package without a licence text.
 */
export function writeLicenses(file: string, metafiles: readonly Metafile[]): void {
  const written = existsSync(file) ? readFileSync(file, "utf8").split(separator).slice(1) : [];
  const sections = new Set([...written, ...metafiles.flatMap(bundledPackages).map(licenseOf)]);
  writeFileSync(file, [introduction, ...[...sections].sort()].join(separator));
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  const texts = readdirSync(folder)
    .filter((entry) => noticeFile.test(entry))
    .sort()
    .map((entry) => readFileSync(join(folder, entry), "utf8").replaceAll("\r\n", "\n").trim());
  if (texts.length === 0) throw new Error(`${folder} is bundled and has no licence text`);
  return `${name} ${version} (${license})\n\n${texts.join("\n\n")}\n`;
}
