/** A file as the body of a request. */
export interface BodyFile {
  readonly name: string;
  /** The size in bytes. */
  readonly size: number;
  /** The media type, as the browser derives it from the name; it may be empty. */
  readonly type: string;
  /** The content; `undefined` for a file that is too large to read: then only its size is checked. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

/** Larger files are not read, because a browser may not have the memory. */
export const largestRead = 256 * 1024 * 1024;

/**
 * Reads a file, to use it as a body.
 *
 * @param file - The file that was chosen.
 * @returns The file and its content.
 */
export async function readBodyFile(file: Blob & { readonly name: string }): Promise<BodyFile> {
  const { name, size, type } = file;
  return { name, size, type, bytes: size > largestRead ? undefined : new Uint8Array(await file.arrayBuffer()) };
}

/**
 * Writes a size for people.
 *
 * @param bytes - The size in bytes.
 * @returns Text such as `1.2 MB (1,234,567 bytes)`.
 */
export function sizeText(bytes: number): string {
  const exact = `${bytes.toLocaleString("en")} ${bytes === 1 ? "byte" : "bytes"}`;
  const [unit, factor] = bytes >= 1e9 ? ["GB", 1e9] : bytes >= 1e6 ? ["MB", 1e6] : ["kB", 1e3];
  return bytes < 1000 ? exact : `${(bytes / Number(factor)).toLocaleString("en", { maximumFractionDigits: 1 })} ${unit} (${exact})`;
}
