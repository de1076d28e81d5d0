import { createHash } from "node:crypto";

/** In which form a generated module is written. */
export interface ModuleForm {
  /** What a name that is imported from `src/` is called. */
  reference(name: string): string;
  /** The lines that import names from files below `src/`. */
  imports(names: readonly (readonly [file: string, names: readonly string[]])[]): string[];
  /** What is there only where there are types. */
  typed(text: string): string[];
  /** The key under which the explanations of a folder are registered. */
  explanationsKey(content: string, folder: string): string;
}

/** The form of this package's own modules: TypeScript, beside `src/`. */
export const ownForm: ModuleForm = {
  reference: (name) => name,
  imports: (names) => names.map(([file, from]) => `import { ${from.join(", ")} } from "../../src/${file}.js";`),
  typed: (text) => [text],
  explanationsKey: (_content, folder) => folder,
};

/**
 * The form of modules in somebody else's folder: JavaScript, which takes everything from one entry. As a namespace, so that an engine of another
 * version can say itself that it does not fit.
 */
export const foreignForm: ModuleForm = {
  reference: (name) => `engine.${name}`,
  imports: (names) => (names.length === 0 ? [] : ['import * as engine from "deepgram-preflight/engine";']),
  typed: () => [],
  // several configurations may meet in one process
  explanationsKey: (content, folder) => `${folder} ${createHash("sha256").update(content).digest("hex").slice(0, 12)}`,
};
