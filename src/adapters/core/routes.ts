import { nearest } from "../../checks/nearest.js";
import type { Operation } from "../../engine/operation.js";

/** The default comparison of a route with a path: both decoded. */
export function samePath(route: string, path: string): boolean {
  return route === path || decodedPath(route) === decodedPath(path);
}

/**
 * Decodes a path, except for escapes of delimiters.
 *
 * @param path - The path.
 * @returns The decoded path; the path as it is if an escape is malformed.
 */
export function decodedPath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The query with its question mark. The URL may be one that does not parse, as proxies get them: `http://[/api/tts?encoding=mp3`. */
export function searchOf(url: string): string {
  const [beforeFragment = ""] = url.split("#", 1);
  const mark = beforeFragment.indexOf("?");
  return mark < 0 ? "" : beforeFragment.slice(mark);
}

/**
 * Finds an endpoint by its id.
 *
 * @param operations - The endpoints.
 * @param id - The id.
 * @returns The endpoint.
 * @throws TypeError for an unknown id; it lists the ids that routes can have.
 */
export function operationOf(operations: readonly Operation[], id: string): Operation {
  const operation = operations.find((one) => one.id === id);
  if (operation !== undefined) return operation;
  const ids = operations.filter(({ template }) => template === undefined).map((one) => one.id);
  const name = String(id);
  const near = ids.find((one) => one.startsWith(`${name}.`)) ?? nearest(name, ids, 1)[0];
  const question = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
  throw new TypeError(`preflight: unknown endpoint ${JSON.stringify(name)}.${question} The endpoints of routes are ${ids.join(", ")}`);
}

/**
 * Finds the endpoint of a route.
 *
 * @param operations - The endpoints.
 * @param id - The id of the endpoint.
 * @returns The endpoint.
 * @throws TypeError for an unknown id, or an endpoint whose path has parameters.
 */
export function ownRoute(operations: readonly Operation[], id: string): Operation {
  const operation = operationOf(operations, id);
  if (operation.template) throw new TypeError(`preflight: ${id} cannot be mapped to a route: its path has parameters`);
  return operation;
}
