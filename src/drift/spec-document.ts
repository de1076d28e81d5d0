import { isMap, isNode, LineCounter, parseDocument } from "yaml";

/** What is wrong with a specification, or with how it is asked for: the message names the file and the line. */
export class SpecError extends Error {}

/** A value in a document, and the way to it. */
export interface Located {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly document: SpecDocument;
}

/** A document that is read. */
export interface SpecDocument {
  readonly root: Located;
  /** The file and the line of what stands at the end of a path, or else around it. */
  place(path: readonly (string | number)[]): string | undefined;
}

/**
 * Reads a document in YAML or in JSON.
 *
 * @param name - The name of the file, for messages.
 * @param text - Its content.
 * @returns The document.
 * @throws SpecError where it is neither, or no object.
 */
export function readDocument(name: string, text: string): SpecDocument {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(lines.linePos(offset).line, 1);
  const [fault] = parsed.errors;
  if (fault !== undefined) throw new SpecError(`${name}:${lineAt(fault.pos[0])}: ${fault.message}`);
  let value: unknown;
  try {
    value = parsed.toJS();
  } catch (error) {
    throw new SpecError(`${name}:1: ${(error as Error).message}`);
  }
  if (!isObject(value)) throw new SpecError(`${name}:1: a specification is an object`);
  const place = (path: readonly (string | number)[]): string => {
    for (let length = path.length; length > 0; length--) {
      const around = parsed.getIn(path.slice(0, length - 1), true);
      // a member of an object stands where its key does
      const key = isMap(around) ? around.items.find((pair) => String(pair.key) === String(path[length - 1]))?.key : undefined;
      const node = isNode(key) ? key : parsed.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return `${name}:${lineAt(node.range[0])}`;
    }
    return `${name}:1`;
  };
  return documentOf(value, place);
}

/**
 * Makes a document of a value.
 *
 * @param value - The value.
 * @param place - Says where the end of a path stands; nowhere by default.
 * @returns The document.
 */
export function documentOf(value: unknown, place: SpecDocument["place"] = () => undefined): SpecDocument {
  const document: SpecDocument = {
    get root() {
      return { value, path: [], document };
    },
    place,
  };
  return document;
}

/** Whether a value is an object with members, and no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Goes to a member, and to what it refers to.
 *
 * @param located - An object or an array.
 * @param key - The name of the member or its index.
 * @returns The member, its `$ref` followed; `undefined` where there is none.
 * @throws SpecError where a reference leads nowhere.
 */
export function at(located: Located | undefined, key: string | number): Located | undefined {
  const member = memberOf(located, key);
  return member === undefined ? undefined : followed(member);
}

/** The members of an object or the items of an array, each with its `$ref` followed. */
export function entries(located: Located | undefined): [string, Located][] {
  const value = located?.value;
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const member = at(located, Array.isArray(value) ? Number(key) : key);
    return member === undefined ? [] : [[key, member]];
  });
}

/** A member that is a text. */
export function textAt(located: Located | undefined, key: string): string | undefined {
  const value = memberOf(located, key)?.value;
  return typeof value === "string" ? value : undefined;
}

/** A member as it stands: a `$ref` is not followed. */
export function memberOf(located: Located | undefined, key: string | number): Located | undefined {
  const value = located?.value;
  if (located === undefined || typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const { path, document } = located;
  return { value: (value as Readonly<Record<string | number, unknown>>)[key], path: [...path, key], document };
}

/** The file and the line of a value. */
export function placeOf({ path, document }: Located): string | undefined {
  return document.place(path);
}

/**
 * Follows the reference that a value consists of.
 *
 * @param located - The value.
 * @returns What it refers to, in the end; itself where it is no reference.
 * @throws SpecError where the reference leads to another file, to nothing or back to itself.
 */
export function followed(located: Located): Located {
  const seen = new Set<string>();
  let current = located;
  for (let reference = textAt(current, "$ref"); reference !== undefined; reference = textAt(current, "$ref")) {
    if (seen.has(reference)) throw faultAt(current, `the reference ${reference} leads to itself`);
    seen.add(reference);
    current = target(current, reference);
  }
  return current;
}

function target(from: Located, reference: string): Located {
  if (!reference.startsWith("#"))
    throw faultAt(from, `the reference ${reference} leads to another file: bundle the specification into one`);
  let current: Located = from.document.root;
  for (const token of decoded(from, reference.slice(1)).split("/").slice(1)) {
    // what lies behind another reference is reached through it
    const next = memberOf(
      textAt(current, "$ref") === undefined ? current : followed(current),
      token.replaceAll("~1", "/").replaceAll("~0", "~"),
    );
    if (next === undefined) throw faultAt(from, `the reference ${reference} leads to nothing`);
    current = next;
  }
  return current;
}

function decoded(from: Located, pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    throw faultAt(from, `the reference #${pointer} is not percent-encoded right`);
  }
}

/**
 * Makes an error that says where something is wrong.
 *
 * @param located - What is wrong.
 * @param message - Why.
 * @returns The error.
 */
export function faultAt(located: Located, message: string): SpecError {
  return new SpecError(`${placeOf(located) ?? "?"}: ${message}`);
}
