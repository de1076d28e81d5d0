import { decodeSegment } from "../decode/url/percent-encoding.js";

/** A path with parameters. */
export interface PathTemplate {
  /** The number of segments. */
  readonly length: number;
  /** Returns the decoded parameters of a path; `undefined` if the path does not match. */
  match(segments: readonly string[]): Readonly<Record<string, string>> | undefined;
  /**
   * Creates a path.
   *
   * @throws TypeError for a parameter that is missing or cannot be part of a path.
   */
  fill(values: Readonly<Record<string, unknown>>): string;
}

/**
 * Parses a path template.
 *
 * @param path - The path with parameters in braces, such as `/v1/projects/{project_id}`. Each is a whole, non-empty segment.
 * @returns The template.
 */
export function pathTemplate(path: string): PathTemplate {
  const parts = path.split("/");
  const names = parts.map((part) => (part[0] === "{" ? part.slice(1, -1) : undefined));
  return {
    length: parts.length,
    match(segments) {
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
        if (typeof value !== "string" || value === "") throw new TypeError(`preflight: ${path} needs \`path.${name}\`, a non-empty string`);
        // the URL standard resolves dot segments, also when percent-encoded
        if (/^(?:\.|%2e){1,2}$/i.test(value)) throw new TypeError(`preflight: \`path.${name}\` must not be ${JSON.stringify(value)}`);
        return encodeURIComponent(value.toWellFormed());
      });
      return filled.join("/");
    },
  };
}

/** Returns a path and its template. */
export function templated(path: string): { readonly path: string; readonly template: PathTemplate } {
  return { path, template: pathTemplate(path) };
}
