import type { Certainty } from "../contract.js";
import type { Repeat } from "./change.js";
import type { CheckData, Data, FolderData, JsonSchema, OperationData } from "./schemas.js";

/** An example of what a check finds in a value, and what the deserialiser says of it. */
export interface ValueExample {
  readonly name: string;
  readonly value: string;
  readonly message?: string;
}

/** An example of what a rule finds, or lets pass. */
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
  readonly slots?: Readonly<Record<string, string | number>>;
  /** Where the rule's certainty is not that of what is sent. */
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
  /** What a check finds, or with `taken` lets pass. */
  readonly of: (check: string, when: string) => readonly (ValueExample & Cited)[];
  /** The examples of the rules of a folder. */
  readonly ofRules: readonly RuleExample[];
}

/**
 * Reads the examples.
 *
 * @param data - The data.
 * @param folder - The folder whose rules they are to be of.
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
 * Makes a name of a value, for the id of a vector.
 *
 * @param value - The value.
 * @returns Letters, digits and what ids have between them.
 */
export function plainName(value: string): string {
  return value.replace(/[^A-Za-z0-9._]+/g, "-").replace(/^-+|-+$/g, "");
}

/**
 * Fills the slots of a text.
 *
 * @param template - The text with `{slots}`.
 * @param slots - What goes into them.
 * @returns The text; `undefined` where something is missing.
 */
export function filled(template: string, slots: Readonly<Record<string, string | number>>): string | undefined {
  let isWhole = true;
  const text = template.replace(/\{(\w+)\}/g, (_slot, name: string) => {
    if (!Object.hasOwn(slots, name)) isWhole = false;
    return String(slots[name]);
  });
  return isWhole ? text : undefined;
}

/**
 * Makes an object of the fields that a body needs.
 *
 * @param body - The schema of the body.
 * @param examples - Where values come from.
 * @returns The object.
 */
export function requiredFields(body: JsonSchema, examples: Examples): Record<string, unknown> {
  const { properties = {}, required = [] } = body.oneOf?.[0] ?? body;
  return Object.fromEntries(required.map((name) => [name, sampleField(name, properties[name] ?? {}, examples)]));
}

/**
 * Gives a field of a body a value that is taken.
 *
 * @param name - The name of the field.
 * @param schema - Its schema.
 * @param examples - Where values come from.
 * @returns The value.
 */
export function sampleField(name: string, { type, additionalProperties }: JsonSchema, examples: Examples): unknown {
  const text = examples.samples[name] ?? "a";
  if (type === "array") return [text];
  if (type === "object") return additionalProperties === undefined ? {} : { a: "b" };
  return type === "number" || type === "integer" ? 60 : type === "boolean" ? true : text;
}

/**
 * Gives a parameter a value that is taken.
 *
 * @param one - The endpoint.
 * @param name - The parameter.
 * @param examples - Where values come from.
 * @returns The value as text.
 */
export function sampleText({ query, folder, checks }: OperationData, name: string, { samples }: Examples): string {
  const schema = query?.properties?.[name];
  if (name === "model") return namedModel(folder, query?.properties?.["model"], checks) ?? "a";
  const values = schema?.enum ?? schema?.items?.enum;
  if (values !== undefined) return String(values[0]);
  if (schema?.type === "boolean") return "true";
  if (schema?.type === "string" || schema?.type === "array") return samples[name] ?? "a";
  const limits = checks.flatMap(({ reads, member, limit = "" }) =>
    reads === "query" && member === name ? (folder.limits[limit] ?? []) : [],
  );
  const range = limits.find((limit) => "minimum" in limit);
  return range === undefined ? "16000" : String(range.minimum);
}

/** A model of the tables of a folder; one that takes everything, where there is such a thing. */
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
