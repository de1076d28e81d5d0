/**
 * Imports a module of Node where there is one; a bundle for another platform must not need it to be there.
 *
 * @param name - Its name, such as `node:dns`.
 * @returns The module, or `undefined` where there is none.
 */
export async function nodeModule(name: `node:${string}`): Promise<unknown> {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}
