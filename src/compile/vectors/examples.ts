import type { Certainty } from "../../engine/operation.js";
import type { Data, FolderData } from "../data/data.js";
import type { Repeat } from "./vector.js";

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
