import type { Check, CompileCheck, Rule } from "../checks/contract.js";
import type { AnyFormatTable } from "../checks/tables.js";
import type { JsonStruct, JsonType } from "../decode/json/type.js";
import type { QueryStruct } from "../decode/query/struct.js";
import type { ErrorEntry } from "./answers.js";
import type { Operation, Operations } from "./operation.js";
import { ownProperties, parseData } from "./own-properties.js";
import type { templated } from "./path-template.js";

/** A rule: id, index of its error, both certainties by their first letters. Advice is just an id. */
export type RuleContent = readonly [id: string, error: number, certainty: `${Letter}${Letter}`] | string;

const certainties = { r: "recorded", d: "documented", i: "inferred" } as const;
type Letter = keyof typeof certainties;

/** A check. The options of its kind are further properties; a value `{ $table: index }` or `{ $code: name }`, at the top or one level below, is resolved. */
export interface CheckContent {
  readonly check: string;
  readonly stage: Check["stage"];
  readonly reads: Check["reads"];
  readonly rules: Readonly<Record<string, RuleContent>>;
}

/** The operations of a folder of `schemas/`, as the generated module has them: JSON text, because it is parsed only when the folder is used. */
export interface OperationsContent {
  /** The folder. */
  readonly folder: string;
  /** The errors: the function that makes the answer, and its arguments. */
  readonly errors: readonly (readonly [shape: string, ...content: readonly (string | number | undefined)[]])[];
  /** Tables that several checks share: audio formats, voices, models. */
  readonly tables: readonly object[];
  readonly queries: readonly QueryStruct[];
  readonly checks: readonly CheckContent[];
  readonly operations: readonly {
    readonly id: string;
    readonly method: string;
    readonly webSocket?: true;
    readonly host?: string;
    readonly path: string;
    readonly otherPaths?: readonly string[];
    readonly query: number;
    readonly body?: JsonStruct;
    readonly formats?: number;
    readonly checks: readonly number[];
  }[];
}

/** The code that a folder uses, by name: a bundle contains only what it uses. */
export interface OperationsCode {
  readonly checks: Readonly<Record<string, CompileCheck<never>>>;
  readonly errors: Readonly<Record<string, (...content: never[]) => ErrorEntry>>;
  /** Readers of queries and parsers of texts that checks and bodies refer to. */
  readonly code?: Readonly<Record<string, (...input: never[]) => unknown>>;
  readonly templated?: typeof templated;
}

/**
 * Creates the operations of a folder from their data and their code.
 *
 * @param content - The data, as JSON.
 * @param code - The code.
 * @returns A function that creates them.
 */
export function operationsFrom(content: string, code: OperationsCode): Operations {
  return () => {
    const { folder, errors, tables, queries, checks, operations } = parseData(content) as OperationsContent;
    const entries = errors.map(([shape, ...rest]) => named(code.errors, shape)(...(rest as never[])));
    const made = checks.map(({ rules, ...options }): Check<string, ErrorEntry> => {
      const byFinding = Object.entries(rules).map(([finding, rule]) => [finding, ruleFrom(rule, entries)]);
      return ownProperties({
        ...(resolved(options, tables, code, 2) as CheckContent),
        rules: ownProperties(Object.fromEntries(byFinding) as Check<string, ErrorEntry>["rules"]),
      });
    });
    return operations.map(({ id, method, webSocket, host, path, otherPaths, query, body, formats, checks: indexes }): Operation => {
      return ownProperties<Operation>({
        id,
        method,
        folder,
        ...(webSocket ? { webSocket } : {}),
        ...(host ? { host } : {}),
        ...(otherPaths ? { otherPaths } : {}),
        ...(code.templated && path.includes("{") ? code.templated(path) : { path }),
        query: queries[query] as QueryStruct,
        ...(body ? { body: code.code ? (withParsers(body, code.code) as JsonStruct) : body } : {}),
        ...(formats === undefined ? {} : { formats: tables[formats] as AnyFormatTable }),
        checks: indexes.map((index) => made[index] as Check<string, ErrorEntry>),
        compilers: code.checks,
      });
    });
  };
}

function named<Value>(values: Readonly<Record<string, Value>> | undefined, name: string): Value {
  const value = values && Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`the code of ${name} is missing`);
  return value;
}

/** Resolves the references among the options of a check. */
function resolved(value: unknown, tables: readonly object[], code: OperationsCode, depth: number): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if ("$table" in value) return tables[value.$table as number];
  if ("$code" in value) return named(code.code, value.$code as string);
  if (depth === 0) return value;
  return ownProperties(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolved(member, tables, code, depth - 1)])));
}

function ruleFrom(content: RuleContent, entries: readonly ErrorEntry[]): Rule<ErrorEntry> {
  if (typeof content === "string") return { id: content, error: undefined, certainty: { rejects: "inferred", text: "inferred" } };
  const [id, error, [rejects, text]] = content as unknown as readonly [string, number, readonly [Letter, Letter]];
  return { id, error: entries[error] as ErrorEntry, certainty: { rejects: certainties[rejects], text: certainties[text] } };
}

/** Replaces the names of parsers in a type by the parsers. */
function withParsers(type: JsonType, parsers: NonNullable<OperationsCode["code"]>): JsonType {
  switch (type.type) {
    case "parsed":
      return ownProperties({ ...type, error: named(parsers, type.error as unknown as string) as (text: string) => string | undefined });
    case "option":
      return ownProperties({ ...type, some: withParsers(type.some, parsers) });
    case "struct":
      return ownProperties({
        ...type,
        fields: type.fields.map((field) => ownProperties({ ...field, type: withParsers(field.type, parsers) })),
      });
    default:
      return type;
  }
}
