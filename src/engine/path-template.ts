import { decodeSegment } from "../decode/url/percent-encoding.js";

/** A path that has parameters. */
export interface PathTemplate {
  /** Reads the parameters off a path, decoded; `undefined` where the path is another. */
  match(path: string): Readonly<Record<string, string>> | undefined;
  /**
   * Makes a path.
   *
   * @throws TypeError where a parameter is missing, or nothing that a path can carry.
   */
  fill(values: Readonly<Record<string, unknown>>): string;
}

/**
 * Makes a template of a path.
 *
 * @param path - The path, with its parameters in braces: `/v1/projects/{project_id}`. Each is a whole segment, and not empty.
 * @returns The template.
 */
export function pathTemplate(path: string): PathTemplate {
  const parts = path.split("/");
  const names = parts.map((part) => (part[0] === "{" ? part.slice(1, -1) : undefined));
  return {
    match(candidate) {
      const segments = candidate.split("/", parts.length + 1);
      if (segments.length !== parts.length) return undefined;
      for (let place = 0; place < parts.length; place++) {
        if (names[place] === undefined ? segments[place] !== parts[place] : segments[place] === "") return undefined;
      }
      const parameters: Record<string, string> = {};
      for (const [place, name] of names.entries()) if (name !== undefined) parameters[name] = decodeSegment(segments[place] as string);
      return parameters;
    },
    fill(values) {
      const filled = parts.map((part, place) => {
        const name = names[place];
        if (name === undefined) return part;
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (typeof value !== "string" || value === "")
          throw new TypeError(`preflight: ${path} needs path.${name}, a text that is not empty`);
        // the URL standard resolves these, however they are written
        if (/^(?:\.|%2e){1,2}$/i.test(value)) throw new TypeError(`preflight: no path can carry ${JSON.stringify(value)} as ${name}`);
        return encodeURIComponent(value.toWellFormed());
      });
      return filled.join("/");
    },
  };
}

/** What an operation has whose path has parameters. */
export function templated(path: string): { readonly path: string; readonly template: PathTemplate } {
  return { path, template: pathTemplate(path) };
}
