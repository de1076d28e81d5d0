import type { BindCheck } from "../checks/bound-check.js";
import type { JsonStruct, JsonType } from "../decode/json/type.js";
import type { QueryStruct, ReadQuery } from "../decode/query/struct.js";
import type { ErrorEntry } from "./error-entry.js";
import {
  type AnyFormatTable,
  advice,
  type Certainty,
  type Check,
  type Operation,
  type Operations,
  type Rule,
  rule,
  type SpeechModels,
  type VoiceCatalogue,
} from "./operation.js";
import type { templated } from "./path-template.js";

/** A rule: its id, the place of its error, both certainties, the evidence, the hint; or an advice: its id, the notice, the evidence. */
export type RuleContent =
  | readonly [id: string, error: number, rejects: Certainty, text: Certainty, evidence: readonly string[], hint?: string]
  | readonly [id: string, notice: string, evidence: readonly string[]];

/** A check; what else its kind needs stands beside. What stands elsewhere in the data is named by its place, or by its name. */
export interface CheckContent {
  readonly check: string;
  readonly stage: Check["stage"];
  readonly reads: Check["reads"];
  readonly rules: Readonly<Record<string, RuleContent>>;
  /** The place of a table of audio formats. */
  readonly table?: number;
  /** Whether it needs the voices. */
  readonly voices?: true;
  /** Whether it needs the models of speech to text. */
  readonly models?: true;
  readonly withoutSupport?: { readonly voices: true };
  /** The library that deserialises the query. */
  readonly reader?: string;
}

/** The endpoints of a folder of `schemas/`, as the generated module has them: text, because what a program parses on import costs more than what it parses when it is asked. */
export interface OperationsContent {
  /** The errors: what makes the answer, and what that is given. */
  readonly errors: readonly (readonly [shape: string, ...content: readonly (string | number | undefined)[]])[];
  readonly formats: readonly AnyFormatTable[];
  readonly voices?: VoiceCatalogue;
  readonly models?: SpeechModels;
  readonly queries: readonly QueryStruct[];
  readonly checks: readonly CheckContent[];
  readonly operations: readonly {
    readonly id: string;
    readonly method: string;
    readonly webSocket?: true;
    readonly host?: string;
    readonly path: string;
    readonly query: number;
    readonly body?: JsonStruct;
    readonly formats?: number;
    readonly checks: readonly number[];
  }[];
}

/** The code that the endpoints of a folder use, by the names that their data has for it: so an entry holds what it uses. */
export interface OperationsCode {
  readonly checks: Readonly<Record<string, BindCheck<never>>>;
  readonly errors: Readonly<Record<string, (...content: never[]) => ErrorEntry>>;
  readonly readers: Readonly<Record<string, (struct: QueryStruct) => ReadQuery>>;
  /** What reads a text that is a type of its own. */
  readonly parsers?: Readonly<Record<string, (text: string) => string | undefined>>;
  readonly templated?: typeof templated;
}

/**
 * Puts endpoints together from their data and their code.
 *
 * @param content - The data, as JSON.
 * @param code - The code.
 * @returns The function that makes them.
 */
export function operationsFrom(content: string, code: OperationsCode): Operations {
  return () => {
    const { errors, formats, voices, models, queries, checks, operations } = JSON.parse(content) as OperationsContent;
    const entries = errors.map(([shape, ...rest]) => named(code.errors, shape)(...(rest as never[])));
    const made = checks.map((check) => checkFrom(check, code, entries, formats, { voices, models }));
    return operations.map(({ id, method, webSocket, host, path, query, body, formats: table, checks: places }): Operation => {
      return {
        id,
        method,
        ...(webSocket ? { webSocket } : {}),
        ...(host ? { host } : {}),
        ...(code.templated && path.includes("{") ? code.templated(path) : { path }),
        query: queries[query] as QueryStruct,
        ...(body ? { body: code.parsers ? (withParsers(body, code.parsers) as JsonStruct) : body } : {}),
        ...(table === undefined ? {} : { formats: formats[table] as AnyFormatTable }),
        checks: places.map((place) => made[place] as Check),
      };
    });
  };
}

function named<Value>(values: Readonly<Record<string, Value>>, name: string): Value {
  const value = values[name];
  if (value === undefined) throw new Error(`the code of ${name} is missing`);
  return value;
}

function checkFrom(
  content: CheckContent,
  code: OperationsCode,
  entries: readonly ErrorEntry[],
  formats: readonly AnyFormatTable[],
  { voices, models }: { readonly voices: VoiceCatalogue | undefined; readonly models: SpeechModels | undefined },
): Check {
  const { rules: ruleContents, table, reader, withoutSupport, ...rest } = content;
  const rules: Record<string, Rule> = {};
  for (const [when, one] of Object.entries(ruleContents)) rules[when] = ruleFrom(one, entries);
  return {
    ...rest,
    bind: named(code.checks, content.check),
    rules,
    ...(table === undefined ? {} : { table: formats[table] }),
    ...(reader === undefined ? {} : { reader: named(code.readers, reader) }),
    ...(content.voices && { voices }),
    ...(content.models && { models }),
    ...(withoutSupport && { withoutSupport: { ...withoutSupport, voices } }),
  } as Check;
}

function ruleFrom(content: RuleContent, entries: readonly ErrorEntry[]): Rule {
  if (typeof content[1] === "string") return advice(...(content as Parameters<typeof advice>));
  const [id, error, rejects, text, evidence, hint] = content as Extract<RuleContent, readonly [string, number, ...unknown[]]>;
  return rule(id, entries[error] as ErrorEntry, rejects, text, evidence, hint);
}

/** Gives types that parse a text themselves their parser; the data has its name. */
function withParsers(type: JsonType, parsers: NonNullable<OperationsCode["parsers"]>): JsonType {
  switch (type.type) {
    case "parsed":
      return { ...type, error: named(parsers, type.error as unknown as string) };
    case "option":
      return { ...type, some: withParsers(type.some, parsers) };
    case "struct":
      return { ...type, fields: type.fields.map((field) => ({ ...field, type: withParsers(field.type, parsers) })) };
    default:
      return type;
  }
}
