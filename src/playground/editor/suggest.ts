/**
 * What editors complete from: a part of its own, because it is loaded when the first suggestion is wanted.
 *
 * @module
 */
import { getLocation, getNodeValue, type Node, parseTree } from "jsonc-parser";
import { schemasContent } from "../../../generated/playground/schemas.js";
import type { Suggestion, Suggestions } from "./codemirror.js";

/** A JSON Schema, as far as suggestions need it. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

const schemas = JSON.parse(schemasContent) as Readonly<Record<string, Schema>>;

/**
 * Finds the schema of the body or the messages of an endpoint.
 *
 * @param endpoint - The id.
 * @returns The schema, if the endpoint has one.
 */
export function schemaOf(endpoint: string): Schema | undefined {
  return Object.hasOwn(schemas, endpoint) ? schemas[endpoint] : undefined;
}

const deepest = 20;

/**
 * Creates the suggestions of an editor for JSON: keys and known values.
 *
 * @param root - The schema of the text.
 * @returns The function that suggests.
 */
export function suggestFrom(root: Schema): (text: string, place: number) => Suggestions | undefined {
  return (text, place) => {
    const location = getLocation(text, place);
    const tree = parseTree(text);
    const document = tree === undefined ? undefined : (getNodeValue(tree) as unknown);
    const node = location.previousNode;
    const path = location.isAtPropertyKey ? location.path.slice(0, -1) : location.path;
    const schemas = schemasAt(root, path, document);
    const from = node !== undefined && place > node.offset && place <= node.offset + node.length ? node.offset : wordStart(text, place);
    if (location.isAtPropertyKey) {
      const present = new Set(Object.keys(Object(valueAt(document, path)) as object));
      return { from, suggestions: keySuggestions(schemas, present, hasColon(text, place, node)) };
    }
    return { from, suggestions: valueSuggestions(schemas) };
  };
}

function wordStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && /[\w"-]/.test(text[start - 1] as string)) start--;
  return start;
}

function hasColon(text: string, place: number, node: Node | undefined): boolean {
  const end = node === undefined ? place : Math.max(place, node.offset + node.length);
  return /^[\w"-]*\s*:/.test(text.slice(end, end + 200));
}

function keySuggestions(schemas: readonly Schema[], present: ReadonlySet<string>, isFollowedByColon: boolean): Suggestion[] {
  const suggestions = new Map<string, Suggestion>();
  for (const { properties = {}, required = [] } of schemas) {
    for (const [name, schema] of Object.entries(properties)) {
      if (present.has(name) || suggestions.has(name) || schema["doNotSuggest"] === true) continue;
      const { description } = schema;
      suggestions.set(name, {
        label: name,
        detail: [typeText(schema), ...(required.includes(name) ? ["required"] : [])].filter((part) => part !== "").join(", "),
        ...(description !== undefined && { info: description }),
        insert: isFollowedByColon ? JSON.stringify(name) : `${JSON.stringify(name)}: ${placeholder(schema)}`,
      });
    }
  }
  return [...suggestions.values()];
}

function valueSuggestions(schemas: readonly Schema[]): Suggestion[] {
  const values = new Set<string>();
  for (const { type, enum: known, const: only, examples } of schemas) {
    for (const value of [...(known ?? []), ...(only === undefined ? [] : [only]), ...((examples as unknown[] | undefined) ?? [])])
      values.add(JSON.stringify(value));
    if (type === "boolean") for (const value of ["true", "false"]) values.add(value);
  }
  return [...values].map((label) => ({ label, insert: label }));
}

function typeText({ type, enum: known }: Schema): string {
  return known === undefined ? [type ?? ""].flat().join(" or ") : known.slice(0, 4).map(String).join(", ");
}

function placeholder({ type, enum: known }: Schema): string {
  if (known?.length === 1) return JSON.stringify(known[0]);
  const [first] = [type].flat();
  return first === "object" ? "{}" : first === "array" ? "[]" : first === "string" ? '""' : "";
}

type Path = readonly (string | number)[];

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const segment of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value;
}

/** The schemas of a place, without the branches that the values of the document rule out. */
function schemasAt(root: Schema, path: Path, document: unknown): Schema[] {
  let schemas = expanded(root, root, document, 0);
  for (const [index, segment] of path.entries()) {
    const value = valueAt(document, path.slice(0, index + 1));
    schemas = schemas.flatMap(({ properties = {}, additionalProperties, items }) => {
      const next = typeof segment === "number" ? items : Object.hasOwn(properties, segment) ? properties[segment] : additionalProperties;
      return typeof next === "object" ? expanded(next, root, value, 0) : [];
    });
  }
  return schemas;
}

function expanded(schema: Schema, root: Schema, value: unknown, depth: number): Schema[] {
  if (depth > deepest) return [];
  const {
    $ref,
    allOf = [],
    anyOf = [],
    oneOf = [],
    if: condition,
    then,
  } = schema as { readonly [keyword: string]: unknown } & {
    readonly allOf?: readonly Schema[];
    readonly anyOf?: readonly Schema[];
    readonly oneOf?: readonly Schema[];
  };
  const more = [
    ...(typeof $ref === "string" ? [referenced(root, $ref)] : []),
    ...allOf,
    ...[...anyOf, ...oneOf].filter((branch) => fits(branch, root, value)),
    ...(typeof condition === "object" && then !== undefined && fits(condition as Schema, root, value) ? [then as Schema] : []),
  ];
  return [schema, ...more.flatMap((one) => (one === undefined ? [] : expanded(one, root, value, depth + 1)))];
}

function referenced(root: Schema, reference: string): Schema | undefined {
  let found: unknown = root;
  for (const segment of reference.replace(/^#\/?/, "").split("/")) found = (found as Record<string, unknown> | undefined)?.[segment];
  return found as Schema | undefined;
}

/** Whether the single values that a schema demands are not contradicted by the value. */
function fits(schema: Schema, root: Schema, value: unknown): boolean {
  const { $ref, not } = schema as { readonly $ref?: string; readonly not?: unknown };
  if (not !== undefined) return false;
  const { properties = {} } = (typeof $ref === "string" ? referenced(root, $ref) : schema) ?? {};
  return Object.entries(properties).every(([name, { enum: known, const: only }]) => {
    const given = valueAt(value, [name]);
    const wanted = only === undefined ? known : [only];
    // several values name no branch
    return given === undefined || wanted === undefined || wanted.length > 1 || wanted.includes(given);
  });
}
