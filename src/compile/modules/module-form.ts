import { createHash } from "node:crypto";
import { dateTimeError } from "../../decode/date/chrono.js";

/** The form of a generated module. */
export interface ModuleForm {
  /** The expression for a name that is imported from `src/`. */
  reference(name: string): string;
  /** Prints the imports of names from files below `src/`. */
  imports(names: readonly (readonly [file: string, names: readonly string[]])[]): string[];
  /** Returns the text if the module has types, otherwise an empty list. */
  typed(text: string): string[];
  /** The key under which the explanations of a folder are registered. */
  explanationsKey(content: string, folder: string): string;
}

/** The form of the modules of this package: TypeScript that imports from `src/`. */
export const ownForm: ModuleForm = {
  reference: (name) => name,
  imports: (names) => names.map(([file, from]) => `import { ${from.join(", ")} } from "../../src/${file}.js";`),
  typed: (text) => [text],
  explanationsKey: (_content, folder) => folder,
};

/**
 * The form of modules in a user's folder: JavaScript that imports the namespace `engine`. With a namespace, an engine of another version can report
 * the mismatch itself.
 */
export const foreignForm: ModuleForm = {
  reference: (name) => `engine.${name}`,
  imports: (names) => (names.length === 0 ? [] : ['import * as engine from "deepgram-preflight/engine";']),
  typed: () => [],
  // several configurations may meet in one process
  explanationsKey: (content, folder) => `${folder} ${createHash("sha256").update(content).digest("hex").slice(0, 12)}`,
};

/** The form of the modules of single endpoints in the package: JavaScript that imports from the built engine. */
export const packageForm: ModuleForm = {
  ...ownForm,
  imports: (names) => [`import { ${[...new Set(names.flatMap(([, from]) => from))].sort().join(", ")} } from "../engine.js";`],
  typed: () => [],
};

/** A list in which equal values share an index. */
export class Interner<Value> {
  private readonly list = new Map<string, { readonly index: number; readonly value: Value }>();

  add(value: Value): number {
    const source = JSON.stringify(value);
    const known = this.list.get(source) ?? { index: this.list.size, value };
    this.list.set(source, known);
    return known.index;
  }

  values(): Value[] {
    return [...this.list.values()].map(({ value }) => value);
  }
}

/** The imports of a module. */
export class Imports {
  private readonly names = new Map<string, Set<string>>();

  constructor(private readonly form: ModuleForm) {}

  /** Imports a name from a file below `src/`, and returns the expression for it. */
  name(name: string, file: string): string {
    this.names.set(file, (this.names.get(file) ?? new Set()).add(name));
    return this.form.reference(name);
  }

  /** Imports a name, and returns a property of an object literal with it. */
  entry(key: string, name: string, file: string): string {
    const reference = this.name(name, file);
    return key === reference ? key : `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${reference}`;
  }

  lines(): string[] {
    return this.form.imports([...this.names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, names]) => [file, [...names].sort()]));
  }
}

/**
 * Prints a JSON array with one line per value.
 *
 * @param values - The values; functions are replaced by their names.
 * @param leftOut - The keys to leave out.
 * @returns JSON.
 */
export function listed(values: readonly unknown[], leftOut: readonly string[] = []): string {
  const replaced = (key: string, value: unknown) => (leftOut.includes(key) ? undefined : withFunctionNames(value));
  return values.length === 0 ? "[]" : `[\n${values.map((value) => JSON.stringify(value, replaced)).join(",\n")}\n]`;
}

/** The functions that data refers to. Their property `name` is no help: a bundler renames functions. */
const functionNames: ReadonlyMap<unknown, string> = new Map([[dateTimeError, "dateTimeError"]]);

/** Replaces a function by its name, under which the module imports it. */
function withFunctionNames(value: unknown): unknown {
  if (typeof value !== "function") return value;
  const name = functionNames.get(value);
  if (name === undefined) throw new TypeError("a function in the data has no name");
  return name;
}

/**
 * Prints a line of JSON as a string literal of TypeScript.
 *
 * @param line - A line of JSON.
 * @returns The literal, indented.
 */
export function quoted(line: string): string {
  return `  '${line.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/**
 * Prints JSON as an expression of string literals, one for each line.
 *
 * @param json - JSON; a module with few long lines is hard to compare.
 * @returns The expression, indented.
 */
export function jsonLiteral(json: string): string {
  return json.split("\n").map(quoted).join(" +\n");
}

/**
 * Prints a constant with JSON.
 *
 * @param comment - What the JSON is.
 * @param name - The name of the constant.
 * @param json - JSON.
 * @returns The declaration.
 */
export function jsonConstant(comment: string, name: string, json: string): string {
  return `/** ${comment} */\nexport const ${name}: string =\n${jsonLiteral(json)};\n`;
}
