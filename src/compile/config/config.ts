import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Data, JsonSchema } from "../../checks/kind/schemas.js";
import { nearest } from "../../checks/nearest.js";
import { configSchema } from "./config-schema.js";

/** What may be said of every change. */
interface Explained {
  /** Why, for those who are rejected by it. */
  readonly why?: string;
}

/** A change to a catalogue of voices. */
export interface VoiceChange extends Explained {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
  readonly only?: readonly string[];
  /** The day on which the list was taken, where not that of the package. */
  readonly asOf?: string;
}

/** A change to the models of speech to text. */
export interface ModelChange extends Explained {
  readonly add?: readonly (string | { readonly id: string; readonly languages: readonly string[] })[];
  readonly remove?: readonly string[];
  readonly only?: readonly string[];
  readonly asOf?: string;
}

/** The limits by name: a number, or the ends of a range. */
export type LimitChange = Readonly<Record<string, number | { readonly minimum?: number; readonly maximum?: number }>> & Explained;

/** What an encoding allows for a parameter: a list, a range, or nothing. */
export type CellChange = readonly (string | number)[] | { readonly minimum: number; readonly maximum: number } | "not applicable";

/** A change to a table of audio formats. */
export interface FormatChange extends Explained {
  readonly add?: Readonly<Record<string, Readonly<Record<string, CellChange>>>>;
  readonly change?: Readonly<Record<string, Readonly<Record<string, CellChange>>>>;
  readonly remove?: readonly string[];
  readonly only?: readonly string[];
}

/** A parameter that the package does not know. */
export interface AddedParameter {
  readonly type: "string" | "boolean" | "integer" | "number";
  readonly values?: readonly string[];
  readonly description?: string;
}

/** A change to the parameters of a query. */
export interface ParameterChange extends Explained {
  readonly add?: Readonly<Record<string, AddedParameter>>;
  readonly remove?: readonly string[];
  readonly require?: readonly string[];
  readonly values?: Readonly<Record<string, readonly (string | number | boolean)[]>>;
}

/** What is changed of a product or an endpoint. */
export interface Section {
  readonly voices?: VoiceChange;
  readonly models?: ModelChange;
  readonly limits?: LimitChange;
  readonly formats?: FormatChange;
  readonly parameters?: ParameterChange;
}

/** The configuration: where to write, which endpoints, and what is changed of them. */
export interface Config {
  readonly output?: string;
  readonly endpoints?: readonly string[];
  readonly sections: Readonly<Record<string, Section>>;
}

/** Finds the line of a value by its path. */
export type Locate = (path: readonly (string | number)[]) => { readonly line: number; readonly column: number };

/** Something wrong with a configuration, and where. */
export interface ConfigFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A configuration that was read, or why it could not be. */
export interface ReadConfig {
  readonly config: Config | undefined;
  readonly locate: Locate;
  /** What is wrong, each with its line and column, and the way out. */
  readonly faults: readonly string[];
  /** Words a fault with its place. */
  readonly word: (fault: ConfigFault) => string;
}

/**
 * Reads a configuration: JSON, in which comments and trailing commas may stand.
 *
 * @param text - The content of the file.
 * @param name - The name of the file, for what is said about it.
 * @param data - The data that it changes.
 * @returns The configuration, and what is wrong with it.
 * @example
 * readConfig('{ "speak.v1": { "voices": { "remove": ["aura-2-tahlia-en"] } } }', "preflight.config.json", data).faults;
 * // ["preflight.config.json:1:42: \"aura-2-tahlia-en\" is not among the voices of speak.v1; did you mean \"aura-2-thalia-en\"?"]
 */
export function readConfig(text: string, name: string, data: Data): ReadConfig {
  const errors: ParseError[] = [];
  const deep = depthFault(text);
  const root = deep === undefined ? parseTree(text, errors, { allowTrailingComma: true }) : undefined;
  const place = (offset: number) => {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: before.length, column: (before[before.length - 1] ?? "").length + 1 };
  };
  const locate: Locate = (path) => place(nodeAt(root, path)?.offset ?? 0);
  const said = ({ line, column }: { line: number; column: number }, message: string) => `${name}:${line}:${column}: ${message}`;
  const word = ({ path, message }: ConfigFault) => said(locate(path), message);
  if (deep !== undefined)
    return {
      config: undefined,
      locate,
      word,
      faults: [said(place(deep), `this is nested more than ${maxDepth} deep, and no configuration is: take it out`)],
    };
  if (root === undefined)
    return { config: undefined, locate, word, faults: [said(place(0), "there is no configuration: write {} at least")] };
  const [error] = errors;
  if (error !== undefined) return { config: undefined, locate, word, faults: [said(place(error.offset), inWords(error))] };
  const twice = [...repeatedKeys(root)].map((node) => said(place(node.offset), `${JSON.stringify(node.value)} stands here twice`));
  const content = contentOf(root);
  const wrong = schemaFaults(content, data);
  const faults = [...twice, ...(wrong.length > 0 ? wrong : unwantedFaults(content as Record<string, unknown>, data)).map(word)];
  const { $schema: _schema, output, endpoints, ...sections } = (content ?? {}) as Record<string, unknown>;
  return { config: faults.length > 0 ? undefined : ({ output, endpoints, sections } as Config), locate, word, faults };
}

/** How deep a configuration may be nested: several times as deep as any is. */
const maxDepth = 100;

/** Where a text is nested too deep to be read, as the reader calls itself for each level. */
function depthFault(text: string): number | undefined {
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

/** What is set for endpoints that are not wanted. */
function unwantedFaults(content: Readonly<Record<string, unknown>>, data: Data): ConfigFault[] {
  const { endpoints } = content as { readonly endpoints?: readonly string[] };
  if (endpoints === undefined) return [];
  const faults: ConfigFault[] = [];
  const add = (path: ConfigFault["path"], id: string) =>
    faults.push({
      path,
      message: `"endpoints" leaves out ${id}: name it there, or leave ${JSON.stringify(path[path.length - 1])} out here`,
    });
  for (const folder of data.folders) {
    const product = folder.path.replace("/", ".");
    const ids = folder.operations.map(({ operation }) => operation.id);
    const none = !ids.some((id) => endpoints.includes(id));
    for (const id of new Set([product, ...ids])) {
      if (content[id] === undefined || endpoints.includes(id)) continue;
      // voices, models and limits are those of all endpoints of a product
      if (none || id !== product) add([id], id);
      else for (const own of ["formats", "parameters"]) if (own in (content[id] as object)) add([id, own], id);
    }
  }
  return faults;
}

/** The key of a member rather than its value, where there is one: that is where people look. */
function nodeAt(root: Node | undefined, path: readonly (string | number)[]): Node | undefined {
  const node = root && findNodeAtLocation(root, [...path]);
  if (node === undefined) return path.length === 0 ? root : nodeAt(root, path.slice(0, -1));
  return node.parent?.type === "property" ? node.parent.children?.[0] : node;
}

/** The value, in which no name is special. */
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
  return `this is no JSON: ${words.toLowerCase()}`;
}

// compiling it takes longer than everything else, and who watches asks often
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

function schemaFaults(content: unknown, data: Data): ConfigFault[] {
  const validate = validatorFor(data);
  if (validate(content)) return [];
  // what is said of the branches of a choice is worse than what is said of the choice
  const all = validate.errors ?? [];
  const choices = all.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath);
  const isOfBranch = ({ keyword, instancePath }: ErrorObject) =>
    keyword !== "anyOf" && choices.some((choice) => instancePath === choice || instancePath.startsWith(`${choice}/`));
  return all.filter((error) => error.keyword !== "propertyNames" && !isOfBranch(error)).map(faultOf);
}

const types: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a text",
};

/** What was given, in short. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function named(path: ConfigFault["path"]): string {
  const last = path[path.length - 1];
  if (last === undefined) return "the configuration";
  return typeof last === "number" && path.length > 1 ? `item ${last + 1} of ${named(path.slice(0, -1))}` : JSON.stringify(last);
}

/** What is wrong with a value, by the keyword of the schema that says so. */
const wordings: Readonly<Record<string, (error: ErrorObject, where: string) => string>> = {
  anyOf: ({ data, parentSchema }, where) =>
    `${where} must be ${String((parentSchema as JsonSchema | undefined)?.description ?? "something else")}, not ${shown(data)}`,
  exclusiveMinimum: ({ data, params }, where) => `${where} must be more than ${String(params["limit"])}, not ${shown(data)}`,
  format: ({ data }, where) => `${where} must be a day such as "2026-01-31", not ${shown(data)}`,
  minItems: (_error, where) => `${where} is empty: write at least one item, or leave it out`,
  minLength: (_error, where) => `${where} is an empty text: write something, or leave it out`,
  minProperties: (_error, where) => `${where} is empty: say what changes, or leave it out`,
  pattern: ({ data, parentSchema }) => `${shown(data)} is not ${String((parentSchema as JsonSchema | undefined)?.["x-what"])}`,
  required: ({ params }, where) => `${where} lacks ${JSON.stringify(params["missingProperty"])}: add it`,
  type: ({ data, params }, where) =>
    `${where} must be ${[params["type"]]
      .flat()
      .map((type) => types[String(type)])
      .join(" or ")}, not ${shown(data)}`,
  uniqueItems: ({ data, params }, where) => `${where} has ${shown((data as unknown[])[Number(params["i"])])} twice: leave one out`,
};

function faultOf(error: ErrorObject): ConfigFault {
  const { instancePath, keyword, params, data, parentSchema, propertyName, message } = error;
  const path = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const what = String((parentSchema as JsonSchema | undefined)?.["x-what"] ?? "what is known here");
  const unknown = (name: string, known: readonly string[]) => `${JSON.stringify(name)} is not among ${what}; ${wayOut(name, known)}`;
  if (keyword === "additionalProperties") {
    const name = String(params["additionalProperty"]);
    const known = Object.keys((parentSchema as JsonSchema | undefined)?.properties ?? {});
    return { path: [...path, name], message: unknown(name, known) };
  }
  if (keyword === "enum") {
    const known = (params["allowedValues"] as unknown[]).map(String);
    if (typeof data === "string") return { path, message: unknown(data, known) };
    return { path, message: `${shown(data)} is not among ${what}; ${wayOut("", known)}` };
  }
  const where = propertyName === undefined ? path : [...path, propertyName];
  return { path: where, message: wordings[keyword]?.(error, named(where)) ?? `${named(where)} ${message ?? "is wrong"}` };
}

/**
 * Says what to write instead of a name that is not known.
 *
 * @param name - The name.
 * @param known - The names that are.
 * @returns The nearest, or all where they are few.
 */
export function wayOut(name: string, known: readonly string[]): string {
  const [near] = nearest(name, known, 1);
  if (near !== undefined) return `did you mean ${JSON.stringify(near)}?`;
  if (known.length === 0) return "leave it out";
  return known.length > 12
    ? `leave it out, or see ${JSON.stringify("$schema")} in an editor`
    : `write one of ${known.join(", ")}, or leave it out`;
}
