import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { nearest } from "../engine/nearest.js";
import { configSchema } from "./config-schema.js";
import type { Data, JsonSchema } from "./data.js";

// ajv-formats is CommonJS and its types put the function under `default`; bundlers differ on whether it is there
const addFormats = ((addFormatsModule as { default?: unknown }).default ?? addFormatsModule) as typeof addFormatsModule.default;

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
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const place = (offset: number) => {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: before.length, column: (before[before.length - 1] ?? "").length + 1 };
  };
  const locate: Locate = (path) => place(nodeAt(root, path)?.offset ?? 0);
  const said = ({ line, column }: { line: number; column: number }, message: string) => `${name}:${line}:${column}: ${message}`;
  const word = ({ path, message }: ConfigFault) => said(locate(path), message);
  if (root === undefined)
    return { config: undefined, locate, word, faults: [said(place(0), "there is no configuration: write {} at least")] };
  const [error] = errors;
  if (error !== undefined) return { config: undefined, locate, word, faults: [said(place(error.offset), inWords(error))] };
  const twice = [...repeatedKeys(root)].map((node) => said(place(node.offset), `${JSON.stringify(node.value)} stands here twice`));
  const content = contentOf(root);
  const faults = [...twice, ...schemaFaults(content, data).map(word)];
  const { $schema: _schema, output, endpoints, ...sections } = (content ?? {}) as Record<string, unknown>;
  return { config: faults.length > 0 ? undefined : ({ output, endpoints, sections } as Config), locate, word, faults };
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
  addFormats(ajv);
  const validate = ajv.compile(configSchema(data));
  validators.set(data, validate);
  return validate;
}

function schemaFaults(content: unknown, data: Data): ConfigFault[] {
  const validate = validatorFor(data);
  if (validate(content)) return [];
  // what is said of the branches of a choice is worse than what is said of the choice
  const all = validate.errors ?? [];
  const choices = all.filter(({ keyword }) => keyword === "anyOf").map(({ schemaPath }) => `${schemaPath}/`);
  return all.filter(({ schemaPath }) => !choices.some((choice) => schemaPath.startsWith(choice))).map(faultOf);
}

function faultOf({ instancePath, keyword, params, data, parentSchema, message }: ErrorObject): ConfigFault {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const what = String((parentSchema as JsonSchema | undefined)?.["x-what"] ?? "what is known here");
  const unknown = (name: string, known: readonly string[]) => `${JSON.stringify(name)} is not among ${what}; ${wayOut(name, known)}`;
  if (keyword === "additionalProperties" || keyword === "propertyNames") {
    const name = String(params["additionalProperty"] ?? params["propertyName"]);
    const known = Object.keys((parentSchema as JsonSchema | undefined)?.properties ?? {});
    return { path: [...path, name], message: unknown(name, known) };
  }
  if (keyword === "enum" && typeof data === "string")
    return { path, message: unknown(data, (params["allowedValues"] as unknown[]).map(String)) };
  const where = path.length === 0 ? "the configuration" : JSON.stringify(path[path.length - 1]);
  const wanted = (parentSchema as JsonSchema | undefined)?.description;
  return { path, message: `${where} ${message ?? "is wrong"}${keyword === "anyOf" && wanted ? `: ${wanted}` : ""}` };
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
