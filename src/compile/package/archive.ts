import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { VectorFile } from "../vectors/vector.js";

const block = 512;

/** The header of a file in a tar archive, without owner and time: the same content makes the same bytes. */
function header(name: string, size: number): Buffer {
  const bytes = Buffer.alloc(block);
  if (Buffer.byteLength(name) > 100) throw new Error(`${name} is too long for a tar archive`);
  bytes.write(name, 0);
  bytes.write(`0000644\0${"0000000\0".repeat(2)}`, 100);
  bytes.write(`${size.toString(8).padStart(11, "0")}\0${"0".repeat(11)}\0        0`, 124);
  bytes.write("ustar\u000000", 257);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return bytes;
}

function tarOf(files: ReadonlyMap<string, Buffer>): Buffer {
  const parts = [...files].flatMap(([name, content]) => [
    header(name, content.length),
    content,
    Buffer.alloc((block - (content.length % block)) % block),
  ]);
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

function sortedNames(folder: string): string[] {
  return readdirSync(folder).sort();
}

/** JSON without white space: half of the size. */
function compact(path: string): Buffer {
  return Buffer.from(`${JSON.stringify(JSON.parse(readFileSync(path, "utf8")))}\n`);
}

/** The vectors of all endpoints, one a line. The same case of many endpoints stands together, which compresses to a quarter less. */
function vectorLines(): Buffer {
  const vectors = sortedNames("generated/vectors").flatMap((name) => {
    const file = JSON.parse(readFileSync(join("generated/vectors", name), "utf8")) as VectorFile;
    return [...file.vectors, ...(file.messages ?? [])];
  });
  const caseOf = ({ id }: { readonly id: string }) => id.slice(id.indexOf("/"));
  const lines = vectors.sort((a, b) => (caseOf(a) < caseOf(b) ? -1 : caseOf(a) > caseOf(b) ? 1 : a.id < b.id ? -1 : 1));
  return Buffer.from(lines.map((vector) => `${JSON.stringify(vector)}\n`).join(""));
}

/** Lists the files of the archive by name, with the sums of all others last. */
export function archiveFiles(): Map<string, Buffer> {
  const files = new Map<string, Buffer>([["README.md", readFileSync("generated/README.md")]]);
  for (const name of ["errors.json", "special-purpose-addresses.json"]) files.set(name, compact(join("schemas", name)));
  for (const name of sortedNames("test/executors")) {
    if (/\.(?:py|rb|pl|php|go)$/.test(name)) files.set(`executors/${name}`, readFileSync(join("test/executors", name)));
  }
  for (const name of ["openapi.json", "decoding.json", "order.json"]) files.set(name, compact(join("generated", name)));
  for (const name of sortedNames("generated/schemas")) files.set(`schemas/${name}`, compact(join("generated/schemas", name)));
  files.set("vectors.jsonl", vectorLines());
  const sums = [...files].map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`);
  return files.set("SHA256SUMS", Buffer.from(sums.join("")));
}

/**
 * Packs the data for other languages.
 *
 * @returns The name of the archive, and its bytes: the same for the same data.
 */
export function archive(): { readonly name: string; readonly content: Buffer } {
  const { date } = JSON.parse(readFileSync("schemas/data-version.json", "utf8")) as { readonly date: string };
  const root = `deepgram-preflight-data-${date}`;
  const content = gzipSync(tarOf(new Map([...archiveFiles()].map(([name, file]) => [`${root}/${name}`, file]))), { level: 9 });
  // the operating system, which is no part of the content
  content[9] = 255;
  return { name: `${root}.tar.gz`, content };
}
