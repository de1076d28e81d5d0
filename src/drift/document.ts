import { isMap, isNode, LineCounter, parseDocument } from "yaml";

/** An error in a specification or in the arguments. The message names the file and the line. */
export class SpecificationError extends Error {}

/** A value in a document and its path. */
export interface Located {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly document: SpecificationDocument;
}

/** A parsed document. */
export interface SpecificationDocument {
  readonly root: Located;
  /** The file and line of the value at a path, or of the nearest value around it. */
  place(path: readonly (string | number)[]): string | undefined;
}

/**
 * Parses a YAML or JSON document.
 *
 * @param name - The file name, for messages.
 * @param text - The content of the file.
 * @returns The document.
 * @throws SpecificationError if the text is not valid or not an object.
 */
export function readDocument(name: string, text: string): SpecificationDocument {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(lines.linePos(offset).line, 1);
  const [fault] = parsed.errors;
  if (fault !== undefined) throw new SpecificationError(`${name}:${lineAt(fault.pos[0])}: ${fault.message}`);
  let value: unknown;
  try {
    value = parsed.toJS();
  } catch (error) {
    throw new SpecificationError(`${name}:1: ${(error as Error).message}`);
  }
  if (!isObject(value)) throw new SpecificationError(`${name}:1: a specification must be an object`);
  const place = (path: readonly (string | number)[]): string => {
    for (let length = path.length; length > 0; length--) {
      const around = parsed.getIn(path.slice(0, length - 1), true);
      // the line of a property is the line of its key
      const key = isMap(around) ? around.items.find((pair) => String(pair.key) === String(path[length - 1]))?.key : undefined;
      const node = isNode(key) ? key : parsed.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return `${name}:${lineAt(node.range[0])}`;
    }
    return `${name}:1`;
  };
  return documentOf(value, place);
}

/**
 * Wraps a value as a document.
 *
 * @param value - The value.
 * @param place - Returns the file and line of a path. Default: none.
 * @returns The document.
 */
export function documentOf(value: unknown, place: SpecificationDocument["place"] = () => undefined): SpecificationDocument {
  const document: SpecificationDocument = {
    get root() {
      return { value, path: [], document };
    },
    place,
  };
  return document;
}

/** Whether a value is an object and not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Returns a property or an array item and follows its `$ref`.
 *
 * @param located - An object or an array.
 * @param key - The property name or the index.
 * @returns The value; `undefined` if there is none.
 * @throws SpecificationError if a reference cannot be resolved.
 */
export function at(located: Located | undefined, key: string | number): Located | undefined {
  const member = memberOf(located, key);
  return member === undefined ? undefined : followed(member);
}

/** Lists the properties of an object or the items of an array and follows each `$ref`. */
export function entries(located: Located | undefined): [string, Located][] {
  const value = located?.value;
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const member = at(located, Array.isArray(value) ? Number(key) : key);
    return member === undefined ? [] : [[key, member]];
  });
}

/** Lists the values of `entries`. */
export function valuesOf(located: Located | undefined): Located[] {
  return entries(located).map(([, value]) => value);
}

/** Returns a property if it is a string. */
export function textAt(located: Located | undefined, key: string): string | undefined {
  const value = memberOf(located, key)?.value;
  return typeof value === "string" ? value : undefined;
}

/** Returns a property without following its `$ref`. */
export function memberOf(located: Located | undefined, key: string | number): Located | undefined {
  const value = located?.value;
  if (located === undefined || typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const { path, document } = located;
  return { value: (value as Readonly<Record<string | number, unknown>>)[key], path: [...path, key], document };
}

/** The file and line of a value. */
export function placeOf({ path, document }: Located): string | undefined {
  return document.place(path);
}

/**
 * Follows a `$ref`, and the references behind it.
 *
 * @param located - The value.
 * @returns The target; the value itself if it is not a reference.
 * @throws SpecificationError if a reference names another file, a missing value or itself.
 */
export function followed(located: Located): Located {
  const seen = new Set<string>();
  let current = located;
  for (let reference = textAt(current, "$ref"); reference !== undefined; reference = textAt(current, "$ref")) {
    if (seen.has(reference)) throw faultAt(current, `the reference ${reference} refers to itself`);
    seen.add(reference);
    if (!reference.startsWith("#"))
      throw faultAt(current, `the reference ${reference} names another file: bundle the specification into one file`);
    const target = resolved(current.document.root, reference.slice(1).split("/").slice(1));
    if (target === undefined) throw faultAt(current, `the reference ${reference} names a missing value`);
    current = target;
  }
  return current;
}

/** Resolves the tokens of a JSON Pointer. Deepgram leaves `/` in keys unescaped, so several tokens may name one key. */
function resolved(from: Located, tokens: readonly string[]): Located | undefined {
  if (tokens.length === 0) return from;
  const parent = textAt(from, "$ref") === undefined ? from : followed(from);
  for (let length = 1; length <= tokens.length; length++) {
    const raw = tokens.slice(0, length).join("/");
    for (const key of new Set([unescaped(raw), raw])) {
      const member = memberOf(parent, key);
      const target = member && resolved(member, tokens.slice(length));
      if (target !== undefined) return target;
    }
  }
  return undefined;
}

function unescaped(token: string): string {
  try {
    return decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return token;
  }
}

/**
 * Creates an error that names the place of a value.
 *
 * @param located - The invalid value.
 * @param message - What is wrong.
 * @returns The error.
 */
export function faultAt(located: Located, message: string): SpecificationError {
  return new SpecificationError(`${placeOf(located) ?? "?"}: ${message}`);
}
