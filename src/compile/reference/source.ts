/** Reads a file of the project by its path, such as `src/web.ts`. */
export type ReadSource = (path: string) => string;

/** A declaration of a source file. */
export interface Declaration {
  readonly name: string;
  readonly kind: "function" | "constant" | "type";
  /** The comment, without its markers. */
  readonly comment: string;
}

/** A member of an interface. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly comment: string;
}

const declared = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export (?:declare )?(?:async )?(function\*?|const|class|interface|type) (\w+)/g;
const reexported = /export (?:type )?(?:\{([^}]*)\}|\*)(?: from "([^"]+)")?;/g;

/**
 * Lists what a module exports, with comments.
 *
 * @param path - The path of the module.
 * @param readSource - Reads a file.
 * @returns The declarations, those of other modules included.
 * @throws Error for a name without a declaration.
 */
export function exportsOf(path: string, readSource: ReadSource): Declaration[] {
  const source = sourceOf(path, readSource);
  const own = [...source.matchAll(declared)].map(
    ([, comment = "", keyword = "", name = ""]): Declaration => ({ name, kind: kinds[keyword] ?? "type", comment: plain(comment) }),
  );
  const others = [...source.matchAll(reexported)].flatMap(([, names, from]) => {
    if (names === undefined) return exportsOf(resolved(path, from ?? ""), readSource);
    return names.split(",").flatMap((entry) => {
      const [, original = "", renamed] = /^\s*(?:type )?(\w+)(?: as (\w+))?\s*$/.exec(entry) ?? [];
      if (original === "") return [];
      const target = resolved(path, from ?? importOf(original, source));
      const found = exportsOf(target, readSource).find(({ name }) => name === original);
      if (found === undefined) throw new Error(`${path}: ${original} is not declared in ${target}`);
      return [{ ...found, name: renamed ?? original }];
    });
  });
  return [...own, ...others];
}

const kinds: Readonly<Record<string, Declaration["kind"]>> = { function: "function", const: "constant", class: "constant" };

/** Reads a module: its source, or its declarations if it is JavaScript. */
function sourceOf(path: string, readSource: ReadSource): string {
  try {
    return readSource(path);
  } catch (error) {
    if (path.endsWith(".d.ts")) throw error;
    return sourceOf(path.replace(/\.ts$/, ".d.ts"), readSource);
  }
}

function importOf(name: string, source: string): string {
  return new RegExp(`import (?:type )?\\{[^}]*\\b${name}\\b[^}]*\\} from "([^"]+)"`).exec(source)?.[1] ?? "";
}

function resolved(from: string, specifier: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/").replace(/\.js$/, ".ts");
}

/**
 * Lists the members of an interface.
 *
 * @param path - The path of the module.
 * @param name - The name of the interface.
 * @param readSource - Reads a file.
 * @returns The members.
 * @throws Error if the interface or the comment of a member is missing.
 */
export function membersOfInterface(path: string, name: string, readSource: ReadSource): Member[] {
  const source = readSource(path);
  const start = source.search(new RegExp(`^export interface ${name}\\b`, "m"));
  if (start < 0) throw new Error(`${path}: there is no interface ${name}`);
  const body = source.slice(start, source.indexOf("\n}", start));
  const members = [...body.matchAll(/ {2}\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {2}(?:readonly )?(\w+)\??: ((?:[^;{]|\{[^}]*\})+);/g)].map(
    ([, comment = "", member = "", type = ""]): Member => ({
      name: member,
      type: type.replaceAll(/\s+/g, " ").replace(/ \| undefined$/, ""),
      comment: plain(comment),
    }),
  );
  const all = [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??: /gm)].map(([, member]) => member);
  const missing = all.filter((member) => !members.some((one) => one.name === member));
  if (missing.length > 0) throw new Error(`${path}: ${name} has no comment for ${missing.join(", ")}`);
  return members;
}

function plain(comment: string): string {
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .trim();
}

/**
 * The description of a comment: the text before the tags.
 *
 * @param comment - The comment, without its markers.
 * @returns The paragraphs, each on one line.
 */
export function descriptionOf(comment: string): string[] {
  const [text = ""] = comment.split(/^@/m);
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, " "));
}

/**
 * The first sentence of a comment.
 *
 * @param comment - The comment, without its markers.
 * @returns The sentence.
 */
export function firstSentence(comment: string): string {
  const [first = ""] = descriptionOf(comment);
  return /^.*?[.!?](?= [A-Z`]|$)/.exec(first)?.[0] ?? first;
}
