import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Data, JsonSchema } from "../../checks/kind/schemas.js";
import { nearest } from "../../checks/nearest.js";
import { productOf } from "../names.js";
import { configSchema } from "./config-schema.js";

/** The setting that every change has. */
interface Explained {
  /** The reason, shown in the hint of a rejection. */
  readonly why?: string;
}

/** A change that selects from a list of names. */
export interface Selection extends Explained {
  readonly remove?: readonly string[];
  readonly only?: readonly string[];
}

/** A change to a catalogue of voices. */
export interface VoiceChange extends Selection {
  readonly add?: readonly string[];
  /** The date of the list; by default that of the package. */
  readonly asOf?: string;
}

/** A change to the speech-to-text models. */
export interface ModelChange extends Selection {
  readonly add?: readonly (string | { readonly id: string; readonly languages: readonly string[] })[];
  readonly asOf?: string;
}

/** New limits by name: a number, or the ends of a range. */
export type LimitChange = Readonly<Record<string, number | { readonly minimum?: number; readonly maximum?: number }>> & Explained;

/** The values of a parameter that an encoding supports: a list, a range, or none. */
export type CellChange = readonly (string | number)[] | { readonly minimum: number; readonly maximum: number } | "not applicable";

/** A change to a table of audio formats. */
export interface FormatChange extends Selection {
  readonly add?: Readonly<Record<string, Readonly<Record<string, CellChange>>>>;
  readonly change?: Readonly<Record<string, Readonly<Record<string, CellChange>>>>;
}

/** An additional parameter. */
export interface AddedParameter {
  readonly type: "string" | "boolean" | "integer" | "number";
  readonly values?: readonly string[];
  readonly description?: string;
}

/** A change to the parameters of a query. */
export interface ParameterChange extends Explained {
  readonly add?: Readonly<Record<string, AddedParameter>>;
  /** The only parameters to accept, with the added ones. */
  readonly allow?: readonly string[];
  readonly remove?: readonly string[];
  readonly require?: readonly string[];
  readonly values?: Readonly<Record<string, readonly (string | number | boolean)[]>>;
}

/** The changes to a product or an endpoint. */
export interface Section {
  readonly voices?: VoiceChange;
  readonly models?: ModelChange;
  readonly limits?: LimitChange;
  readonly formats?: FormatChange;
  readonly parameters?: ParameterChange;
}

/** A configuration: the output folder, the endpoints, and the changes to them. */
export interface Config {
  readonly output?: string;
  readonly endpoints?: readonly string[];
  /** What to do about single rules. */
  readonly rules?: Readonly<Record<string, "off" | "warn" | "enforce">>;
  readonly sections: Readonly<Record<string, Section>>;
}

/** Finds the line and column of a value by its path. */
export type Locate = (path: readonly (string | number)[]) => { readonly line: number; readonly column: number };

/** An error in a configuration and its path. */
export interface ConfigError {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A configuration, or the errors in it. */
export interface ReadConfig {
  readonly config: Config | undefined;
  readonly locate: Locate;
  /** The errors, each with its line, its column and a fix. */
  readonly errors: readonly string[];
  /** Formats an error with its line and column. */
  readonly word: (error: ConfigError) => string;
}

/**
 * Reads a configuration: JSON with optional comments and trailing commas.
 *
 * @param text - The content of the file.
 * @param name - The name of the file, for error messages.
 * @param data - The data that it changes.
 * @returns The configuration and its errors.
 * @example
 * readConfig('{ "speak.v1": { "voices": { "remove": ["aura-2-tahlia-en"] } } }', "preflight.config.json", data).errors;
 * // ["preflight.config.json:1:42: \"aura-2-tahlia-en\" is not one of the voices of speak.v1; did you mean \"aura-2-thalia-en\"?"]
 */
export function readConfig(text: string, name: string, data: Data): ReadConfig {
  const syntaxErrors: ParseError[] = [];
  const deep = tooDeepAt(text);
  const root = deep === undefined ? parseTree(text, syntaxErrors, { allowTrailingComma: true }) : undefined;
  const place = (offset: number) => {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: before.length, column: (before[before.length - 1] ?? "").length + 1 };
  };
  const locate: Locate = (path) => place(nodeAt(root, path)?.offset ?? 0);
  const said = ({ line, column }: { line: number; column: number }, message: string) => `${name}:${line}:${column}: ${message}`;
  const word = ({ path, message }: ConfigError) => said(locate(path), message);
  const unreadable = (offset: number, message: string) => ({ config: undefined, locate, word, errors: [said(place(offset), message)] });
  if (deep !== undefined) return unreadable(deep, `nested more than ${maxDepth} levels deep: delete the inner levels`);
  if (root === undefined) return unreadable(0, "the file is empty: write at least {}");
  const [syntaxError] = syntaxErrors;
  if (syntaxError !== undefined) return unreadable(syntaxError.offset, inWords(syntaxError));
  const twice = [...repeatedKeys(root)].map((node) => said(place(node.offset), `${JSON.stringify(node.value)} is repeated: remove one`));
  const content = contentOf(root);
  const wrong = schemaErrors(content, data);
  const errors = [...twice, ...(wrong.length > 0 ? wrong : unlistedErrors(content as Record<string, unknown>, data)).map(word)];
  const { $schema: _schema, output, endpoints, rules, ...sections } = (content ?? {}) as Record<string, unknown>;
  return { config: errors.length > 0 ? undefined : ({ output, endpoints, rules, sections } as Config), locate, word, errors };
}

/** The deepest allowed nesting, several times that of a real configuration. */
const maxDepth = 100;

/** Finds the offset at which a text is nested too deep for the recursive parser. */
function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const token = text.slice(scanner.getTokenOffset(), scanner.getPosition());
    if (token === "{" || token === "[") depth++;
    if (token === "}" || token === "]") depth--;
    if (depth > maxDepth) return scanner.getTokenOffset();
  }
  return undefined;
}

/** Finds settings of endpoints that `endpoints` does not list. */
function unlistedErrors(content: Readonly<Record<string, unknown>>, data: Data): ConfigError[] {
  const { endpoints } = content as { readonly endpoints?: readonly string[] };
  if (endpoints === undefined) return [];
  const errors: ConfigError[] = [];
  const add = (path: ConfigError["path"], id: string) =>
    errors.push({
      path,
      message: `"endpoints" does not list ${id}: add it there, or delete ${JSON.stringify(path[path.length - 1])} here`,
    });
  for (const folder of data.folders) {
    const product = productOf(folder);
    const ids = folder.operations.map(({ operation }) => operation.id);
    const none = !ids.some((id) => endpoints.includes(id));
    for (const id of new Set([product, ...ids])) {
      if (content[id] === undefined || endpoints.includes(id)) continue;
      // the endpoints of a product share voices, models and limits
      if (none || id !== product) add([id], id);
      else for (const own of ["formats", "parameters"]) if (own in (content[id] as object)) add([id, own], id);
    }
  }
  return errors;
}

/** Finds the node of a path: the key of a property rather than its value. */
function nodeAt(root: Node | undefined, path: readonly (string | number)[]): Node | undefined {
  const node = root && findNodeAtLocation(root, [...path]);
  if (node === undefined) return path.length === 0 ? root : nodeAt(root, path.slice(0, -1));
  return node.parent?.type === "property" ? node.parent.children?.[0] : node;
}

/** Converts a node to a value without giving `__proto__` a special meaning. */
function contentOf(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(contentOf);
  if (node.type !== "object") return node.value;
  const members = (node.children ?? []).map(({ children: [key, value] = [] }) => [key?.value, value && contentOf(value)]);
  return Object.fromEntries(members) as unknown;
}

function* repeatedKeys(node: Node): Generator<Node> {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === "property" ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) yield key;
    seen.add(key?.value);
    yield* repeatedKeys(child);
  }
}

function inWords({ error }: ParseError): string {
  const words = printParseErrorCode(error).replace(/([a-z])([A-Z])/g, "$1 $2");
  return `invalid JSON: ${words.toLowerCase()}`;
}

// compiling is slow, and `--watch` validates often
const validators = new WeakMap<Data, ValidateFunction>();

function validatorFor(data: Data): ValidateFunction {
  const known = validators.get(data);
  if (known) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, verbose: true });
  ajv.addKeyword("x-what");
  // the only format of the configuration
  ajv.addFormat(
    "date",
    (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
  );
  const validate = ajv.compile(configSchema(data));
  validators.set(data, validate);
  return validate;
}

function schemaErrors(content: unknown, data: Data): ConfigError[] {
  const validate = validatorFor(data);
  if (validate(content)) return [];
  // the errors of the branches of an `anyOf` are less clear than the error of the `anyOf`
  const all = validate.errors ?? [];
  const choices = all.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath);
  const isOfBranch = ({ keyword, instancePath }: ErrorObject) =>
    keyword !== "anyOf" && choices.some((choice) => instancePath === choice || instancePath.startsWith(`${choice}/`));
  return all.filter((error) => error.keyword !== "propertyNames" && !isOfBranch(error)).map(errorOf);
}

const types: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

/** Prints a value in short. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function named(path: ConfigError["path"]): string {
  const last = path[path.length - 1];
  if (last === undefined) return "the configuration";
  return typeof last === "number" && path.length > 1 ? `item ${last + 1} of ${named(path.slice(0, -1))}` : JSON.stringify(last);
}

/** The error messages by the keyword of the schema. */
const wordings: Readonly<Record<string, (error: ErrorObject, where: string) => string>> = {
  anyOf: ({ data, parentSchema }, where) =>
    `${where} must be ${String((parentSchema as JsonSchema | undefined)?.description ?? "something else")}, not ${shown(data)}`,
  exclusiveMinimum: ({ data, params }, where) => `${where} must be more than ${String(params["limit"])}, not ${shown(data)}`,
  format: ({ data }, where) => `${where} must be a date such as "2026-01-31", not ${shown(data)}`,
  minItems: (_error, where) => `${where} is empty: write at least one item, or delete it`,
  minLength: (_error, where) => `${where} is an empty string: write something, or delete it`,
  minProperties: (_error, where) => `${where} is empty: add a setting, or delete it`,
  pattern: ({ data, parentSchema }) => `${shown(data)} is not ${String((parentSchema as JsonSchema | undefined)?.["x-what"])}`,
  required: ({ params }, where) => `${where} must have ${JSON.stringify(params["missingProperty"])}`,
  type: ({ data, params }, where) =>
    `${where} must be ${[params["type"]]
      .flat()
      .map((type) => types[String(type)])
      .join(" or ")}, not ${shown(data)}`,
  uniqueItems: ({ data, params }, where) => `${where} repeats ${shown((data as unknown[])[Number(params["i"])])}: delete one`,
};

function errorOf(error: ErrorObject): ConfigError {
  const { instancePath, keyword, params, data, parentSchema, propertyName, message } = error;
  const path = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const what = String((parentSchema as JsonSchema | undefined)?.["x-what"] ?? "the known names");
  if (keyword === "additionalProperties") {
    const name = String(params["additionalProperty"]);
    const known = Object.keys((parentSchema as JsonSchema | undefined)?.properties ?? {});
    return { path: [...path, name], message: unknownName(name, what, known) };
  }
  if (keyword === "enum") {
    const known = (params["allowedValues"] as unknown[]).map(String);
    if (typeof data === "string") return { path, message: unknownName(data, what, known) };
    return { path, message: `${shown(data)} is not one of ${what}; ${wayOut("", known)}` };
  }
  const where = propertyName === undefined ? path : [...path, propertyName];
  return { path: where, message: wordings[keyword]?.(error, named(where)) ?? `${named(where)} ${message ?? "is wrong"}` };
}

/**
 * Suggests a replacement for an unknown name.
 *
 * @param name - The unknown name.
 * @param known - The known names.
 * @returns The most similar name, or all names if there are few.
 */
export function wayOut(name: string, known: readonly string[]): string {
  const [near] = nearest(name, known, 1);
  if (near !== undefined) return `did you mean ${JSON.stringify(near)}?`;
  if (known.length === 0) return "delete it";
  return known.length > 12
    ? `delete it, or see ${JSON.stringify("$schema")} in an editor`
    : `write one of ${known.join(", ")}, or delete it`;
}

/**
 * Formats the error for an unknown name.
 *
 * @param name - The unknown name, or another value.
 * @param what - The set that it should be in, such as `the voices of speak.v1`.
 * @param known - The known names.
 * @returns The message, with a replacement.
 */
export function unknownName(name: unknown, what: string, known: readonly string[]): string {
  return `${JSON.stringify(name)} is not one of ${what}; ${wayOut(String(name), known)}`;
}
