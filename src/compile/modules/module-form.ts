import { createHash } from "node:crypto";

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
