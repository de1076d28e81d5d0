/**
 * Imports a module of Node if the platform has it. Bundlers for other platforms do not see the import.
 *
 * @param name - Its name, such as `node:dns`.
 * @returns The module, or `undefined` if it does not exist.
 */
export async function nodeModule(name: `node:${string}`): Promise<unknown> {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}
