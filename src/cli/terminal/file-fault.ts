/** What the codes of the file system mean to whoever named the file. */
const words: Readonly<Record<string, string>> = {
  EACCES: "there is no permission for it",
  EEXIST: "something else is in its place",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a file stands where its folder would be",
  EPERM: "that is not permitted",
  EROFS: "the disk is read-only",
};

/**
 * Says in one line why a file or a folder could not be read or written.
 *
 * @param error - What was thrown.
 * @param named - The path, where the error has none.
 * @returns The path and the reason; nothing where the error is not the file system's.
 */
export function fileFault(error: unknown, named: string): string | undefined {
  const { code, syscall, path = named, message } = Object(error) as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  return `${path.replace(/\.\d+\.tmp$/, "")}: ${words[code] ?? message} (${code})`;
}
