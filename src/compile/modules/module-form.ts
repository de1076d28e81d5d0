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

/**
 * Prints a JSON array with one line per value.
 *
 * @param values - The values; functions are replaced by their names.
 * @returns JSON.
 */
export function listed(values: readonly unknown[]): string {
  return values.length === 0 ? "[]" : `[\n${values.map((value) => JSON.stringify(value, withFunctionNames)).join(",\n")}\n]`;
}

/** The functions that data refers to. Their property `name` is no help: a bundler renames functions. */
const functionNames: ReadonlyMap<unknown, string> = new Map([[dateTimeError, "dateTimeError"]]);

/** Replaces a function by its name, under which the module imports it. */
function withFunctionNames(_key: string, value: unknown): unknown {
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
