/** What the error codes of the file system mean. */
const words: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "another file is in its place",
  EISDIR: "it is a folder",
  ELOOP: "its links form a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file",
  EPERM: "the operation is not permitted",
  EROFS: "the disk is read-only",
};

/**
 * Explains in one line why a file or folder could not be read or written.
 *
 * @param error - The error thrown.
 * @param named - The path to print if the error has none.
 * @returns The path and the reason; `undefined` if the error is not from the file system.
 */
export function fileFault(error: unknown, named: string): string | undefined {
  const { code, syscall, path = named, message } = Object(error) as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  return `${path.replace(/\.\d+\.tmp$/, "")}: ${words[code] ?? message} (${code})`;
}
