import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Certainty } from "../engine/operation.js";

/** An entry of `evidence.json`. */
export interface EvidenceData {
  readonly kind: string;
  readonly source: string;
  readonly date: string;
  readonly says: string;
}

/** An entry of `errors.json`. */
export interface ErrorData {
  readonly status: number;
  readonly shape: string;
  readonly err_code?: string;
  readonly err_msg: string | null;
  readonly endpoints: readonly string[];
  readonly foreseeable: boolean;
  readonly why?: string;
  readonly mend: string;
  readonly retry: { readonly helps: boolean; readonly after?: string };
  readonly docs: string;
  readonly evidence: readonly string[];
}

interface Cited {
  readonly evidence: readonly string[];
}

/** A cell of `audio-formats.json`. */
export type CellData = Cited & {
  readonly rejects: Certainty;
  readonly text: Certainty;
  readonly contested?: Cited & { readonly values: readonly (string | number)[]; readonly why: string };
} & (
    | { readonly rule: "not applicable" }
    | { readonly rule: "list"; readonly values: readonly (string | number)[]; readonly default: string | number | null }
    | { readonly rule: "range"; readonly minimum: number; readonly maximum: number; readonly default: number | null }
  );

/** A parameter that the table of audio formats has a column for. */
export type ColumnName = "container" | "sample_rate" | "bit_rate";

/** `audio-formats.json`. */
export interface FormatsData {
  readonly default: Cited & { readonly encoding: string };
  readonly specificationDefaults: Cited & { readonly container: string; readonly sample_rate: number; readonly bit_rate: number };
  readonly formats: Readonly<Record<string, Readonly<Record<ColumnName, CellData>>>>;
}

/** `voices.json`. */
export interface VoicesData extends Cited {
  readonly date: string;
  readonly grammar: Cited & { readonly pattern: string };
  readonly default: Cited & { readonly model: string };
  readonly families: Readonly<
    Record<string, { readonly title: string; readonly speed: Cited & { readonly languages: readonly string[] } }>
  >;
  readonly voices: readonly { readonly id: string; readonly family: string; readonly language: string; readonly locale: string }[];
}

/** A rule or an advice of `checks.json`. */
export interface RuleData extends Cited {
  readonly rule: string;
  readonly when: string;
  readonly parameters?: readonly string[];
  readonly error?: string;
  readonly rejects?: Certainty | "by format";
  readonly text?: Certainty | "by format";
  readonly hint?: string;
  readonly notice?: string;
}

/** A check of `checks.json`. */
export interface CheckData {
  readonly check: string;
  readonly stage: "head" | "body";
  readonly reads: "query" | "headers" | "body";
  readonly order: Cited & { readonly certainty: Certainty };
  readonly parameter?: string;
  readonly columns?: readonly (Cited & { readonly parameter: ColumnName; readonly certainty: Certainty })[];
  readonly ports?: Cited & { readonly values: readonly number[] };
  readonly withoutSupport?: Cited & { readonly rejects: Certainty; readonly text: Certainty };
  readonly schemes?: Cited & { readonly values: readonly string[] };
  readonly rangeWording?: Cited & { readonly text: string; readonly certainty: Certainty };
  readonly mediaTypes?: Cited & { readonly json: string; readonly text: string };
  readonly rules: readonly RuleData[];
}

/** A limit of `limits.json`. */
export type LimitData = Cited & { readonly description: string } & (
    | { readonly value: number; readonly unit: string }
    | { readonly minimum: number; readonly maximum: number; readonly unit: string }
  );

/** A JSON Schema, as far as the compiler looks into it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly (string | number)[] | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
}

/** Everything under `schemas/` about one endpoint. */
export interface OperationData {
  readonly folder: string;
  readonly operation: {
    readonly id: string;
    readonly name: string;
    readonly method: string;
    readonly path: string;
    readonly title: string;
    readonly summary: string;
    readonly docs: string;
  };
  readonly query: JsonSchema;
  readonly body: JsonSchema;
  readonly formats: FormatsData;
  readonly voices: VoicesData;
  readonly limits: Readonly<Record<string, LimitData>>;
  readonly checks: readonly CheckData[];
}

/** Everything under `schemas/`. */
export interface Data {
  readonly date: string;
  readonly evidence: Readonly<Record<string, EvidenceData>>;
  readonly errors: Readonly<Record<string, ErrorData>>;
  readonly operations: readonly OperationData[];
  /** Every file as it is, by its path below `schemas/`. */
  readonly files: ReadonlyMap<string, unknown>;
}

/**
 * Reads the data.
 *
 * @param folder - The folder `schemas/`.
 * @returns The data, as it stands in the files: `checkData` says whether it is sound.
 * @throws Error that names the file where one is missing or no JSON.
 */
export function readData(folder: string): Data {
  const files = new Map<string, unknown>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!path.endsWith(".json")) continue;
    try {
      files.set(path.replaceAll("\\", "/"), JSON.parse(readFileSync(join(folder, path), "utf8")));
    } catch (error) {
      throw new Error(`schemas/${path}: ${(error as Error).message}`);
    }
  }
  const file = <Content>(path: string): Content => {
    if (!files.has(path)) throw new Error(`schemas/${path} is missing`);
    return files.get(path) as Content;
  };
  const operations = [...files.keys()]
    .filter((path) => path.endsWith("/operation.json"))
    .map((path): OperationData => {
      const below = path.slice(0, -"/operation.json".length);
      return {
        folder: below,
        operation: file(path),
        query: described(withEncodings(file(`${below}/query.schema.json`), file(`${below}/audio-formats.json`)), numbers(below)),
        body: described(file(`${below}/body.schema.json`), numbers(below)),
        formats: file(`${below}/audio-formats.json`),
        voices: file(`${below}/voices.json`),
        limits: file<{ limits: OperationData["limits"] }>(`${below}/limits.json`).limits,
        checks: file<{ checks: CheckData[] }>(`${below}/checks.json`).checks,
      };
    });
  function numbers(below: string): Record<string, string | number> {
    const { limits } = file<{ limits: OperationData["limits"] }>(`${below}/limits.json`);
    const { speed, textCharacters } = limits;
    return {
      defaultEncoding: file<FormatsData>(`${below}/audio-formats.json`).default.encoding,
      defaultModel: file<VoicesData>(`${below}/voices.json`).default.model,
      ...(speed !== undefined && "minimum" in speed ? { speedMinimum: speed.minimum, speedMaximum: speed.maximum } : {}),
      ...(textCharacters !== undefined && "value" in textCharacters ? { textCharacters: textCharacters.value } : {}),
    };
  }
  return {
    date: file<{ date: string }>("data-version.json").date,
    evidence: file<{ evidence: Data["evidence"] }>("evidence.json").evidence,
    errors: file<{ errors: Data["errors"] }>("errors.json").errors,
    operations,
    files,
  };
}

/** Gives the parameter that names `audio-formats.json` the encodings of the table as its values. */
function withEncodings(schema: JsonSchema, { formats }: FormatsData): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, { "x-variants": source, ...property }]) => [
    name,
    source === undefined ? property : { ...property, enum: Object.keys(formats) },
  ]);
  return { ...schema, properties: Object.fromEntries(properties) as Record<string, JsonSchema> };
}

/** Fills the `{slots}` of every description, so that no number is written twice. */
function described<Value>(value: Value, slots: Readonly<Record<string, string | number>>): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => described(member as unknown, slots)) as Value;
  const filled = Object.entries(value).map(([key, member]) => [
    key,
    key === "description" && typeof member === "string"
      ? member.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot))
      : described(member as unknown, slots),
  ]);
  return Object.fromEntries(filled) as Value;
}
