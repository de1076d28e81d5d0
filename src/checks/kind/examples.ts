import type { Certainty } from "../contract.js";
import { rangeOfMember } from "./folder-data.js";
import type { CheckData, Data, FolderData, JsonSchema, OperationData } from "./schemas.js";

/** A long text in short form: `prefix`, then `unit` repeated `times` times, then `suffix`. */
export interface Repeat {
  readonly prefix: string;
  readonly unit: string;
  readonly times: number;
  readonly suffix: string;
}

/** An example value of a finding, with the error text of the deserializer. */
export interface ValueExample {
  readonly name: string;
  readonly value: string;
  readonly message?: string;
}

/** An example request that a rule rejects, or accepts with `taken`. */
export interface RuleExample {
  readonly rule: string;
  readonly name: string;
  readonly taken?: true;
  readonly endpoints?: readonly string[];
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
  readonly bodyBase64?: string;
  readonly bodyRepeat?: Repeat;
  readonly bodyUnread?: true;
  /** The message of a stream, as an object or as text, in place of a request. */
  readonly message?: string | object;
  /** A long message in short form. */
  readonly messageRepeat?: Repeat;
  readonly slots?: Readonly<Record<string, string | number>>;
  /** The certainty of the example, if it differs from that of the rule. */
  readonly rejects?: Certainty;
  readonly text?: Certainty;
  readonly evidence?: readonly string[];
}

interface Cited {
  readonly evidence: readonly string[];
}

interface ExamplesData {
  readonly libraries: Readonly<Record<string, Cited & { readonly texts: Readonly<Record<string, string>> }>>;
  readonly types: Readonly<Record<string, Cited & { readonly expected: string; readonly wrong?: readonly string[] }>>;
  readonly samples: Readonly<Record<string, string>>;
  readonly findings: readonly (Cited & {
    readonly check: string;
    readonly when: string;
    readonly examples: readonly (string | (Omit<ValueExample, "name"> & { readonly name?: string }))[];
  })[];
}

/** The examples of `schemas/`. */
export interface Examples extends Pick<ExamplesData, "libraries" | "types" | "samples"> {
  /** Lists the examples of a finding; with `taken`, accepted values. */
  readonly of: (check: string, when: string) => readonly (ValueExample & Cited)[];
  /** The examples of the rules of a folder. */
  readonly ofRules: readonly RuleExample[];
}

/**
 * Reads the examples.
 *
 * @param data - The data.
 * @param folder - The folder whose rule examples to include.
 * @returns The examples.
 */
export function readExamples(data: Data, folder: FolderData): Examples {
  const { libraries, types, samples, findings } = data.files.get("examples.json") as ExamplesData;
  const own = data.files.get(`${folder.path}/examples.json`) as { readonly examples: readonly RuleExample[] } | undefined;
  return {
    libraries,
    types,
    samples,
    of: (check, when) =>
      findings
        .filter((finding) => finding.check === check && finding.when === when)
        .flatMap(({ examples, evidence }) =>
          examples.map((example) => {
            const { name, ...rest } = typeof example === "string" ? { name: undefined, value: example } : example;
            return { ...rest, name: name ?? plainName(rest.value), evidence };
          }),
        ),
    ofRules: own?.examples ?? [],
  };
}

/**
 * Converts a value to a name for the id of a vector.
 *
 * @param value - The value.
 * @returns The name: letters, digits, `.`, `_` and `-`.
 */
export function plainName(value: string): string {
  return value.replace(/[^A-Za-z0-9._]+/g, "-").replace(/^-+|-+$/g, "");
}

/**
 * Fills the slots of a text.
 *
 * @param template - The text with `{slots}`.
 * @param slots - The values of the slots.
 * @returns The text; `undefined` if a value is missing.
 */
export function filled(template: string, slots: Readonly<Record<string, string | number>>): string | undefined {
  let isComplete = true;
  const text = template.replace(/\{(\w+)\}/g, (_slot, name: string) => {
    if (!Object.hasOwn(slots, name)) isComplete = false;
    return String(slots[name]);
  });
  return isComplete ? text : undefined;
}

/**
 * Creates an object of the required fields of a body.
 *
 * @param body - The schema of the body.
 * @param examples - The examples to take values from.
 * @returns The object.
 */
export function requiredFields(body: JsonSchema, examples: Examples): Record<string, unknown> {
  const { properties = {}, required = [] } = body.oneOf?.[0] ?? body;
  return Object.fromEntries(required.map((name) => [name, sampleField(name, properties[name] ?? {}, examples)]));
}

/**
 * Creates an accepted value for a field of a body.
 *
 * @param name - The name of the field.
 * @param schema - Its schema.
 * @param examples - The examples to take values from.
 * @returns The value.
 */
export function sampleField(name: string, { type, additionalProperties }: JsonSchema, examples: Examples): unknown {
  const text = examples.samples[name] ?? "a";
  if (type === "array") return [text];
  if (type === "object") return additionalProperties === undefined ? {} : { a: "b" };
  return type === "number" || type === "integer" ? 60 : type === "boolean" ? true : text;
}

/**
 * Creates an accepted value for a parameter.
 *
 * @param endpoint - The endpoint.
 * @param name - The parameter.
 * @param examples - The examples to take values from.
 * @returns The value as text.
 */
export function sampleText(endpoint: OperationData, name: string, { samples }: Examples): string {
  const { query, folder, checks } = endpoint;
  const schema = query?.properties?.[name];
  if (name === "model") return namedModel(folder, query?.properties?.["model"], checks) ?? "a";
  const values = schema?.enum ?? schema?.items?.enum;
  if (values !== undefined) return String(values[0]);
  if (schema?.type === "boolean") return "true";
  if (schema?.type === "string" || schema?.type === "array") return samples[name] ?? "a";
  const range = rangeOfMember(endpoint, name);
  return range === undefined ? "16000" : String(range.minimum);
}

/** Finds a model in the tables of a folder, preferably one that supports every parameter. */
function namedModel(
  { voices, models }: OperationData["folder"],
  schema: JsonSchema | undefined,
  checks: OperationData["checks"],
): string | undefined {
  if (voices !== undefined) {
    const able = voices.voices.find(({ family, language }) => voices.families[family]?.speed.languages.includes(language));
    return (able ?? voices.voices[0])?.id;
  }
  const lists = checks as readonly (CheckData & { readonly values?: { readonly values: readonly string[] } })[];
  const list = lists.find(({ member, values }) => member === "model" && values)?.values?.values ?? schema?.enum;
  return models?.models[0]?.id ?? (list === undefined ? undefined : String(list[0]));
}
