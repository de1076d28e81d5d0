import type { QueryType } from "../decode/query-string.js";

/** How well a fact about the server is known: seen live, said by Deepgram, or following from something else. */
export type Certainty = "recorded" | "documented" | "inferred";

/** That a request is rejected and what the message says are two facts, with a certainty each. */
export interface RuleCertainty {
  /** How sure it is that the server rejects this. */
  readonly rejects: Certainty;
  /** How sure it is that the message reads as given. */
  readonly text: Certainty;
}

/** An answer of the server, from the catalogue of errors. */
export interface ErrorEntry {
  readonly status: number;
  readonly code: string;
  /** The message, with `{slots}`. */
  readonly message: string;
  /** What to change in the request, with `{slots}`. */
  readonly mend: string;
  /** Where it is documented. */
  readonly docs: string;
}

/** Makes an entry of the catalogue; short, because there are many. */
export function errorEntry(status: number, code: string, message: string, mend: string, docs: string): ErrorEntry {
  return { status, code, message, mend, docs };
}

/** A constraint that the server enforces with an error, or something that it takes and a person would want to know. */
export interface Rule {
  readonly id: string;
  /** The ids of what `evidence.json` has on it. */
  readonly evidence: readonly string[];
  /** The message of an advice, with `{slots}`. */
  readonly notice?: string;
  /** The answer to a request that breaks the constraint; an advice has none. */
  readonly error?: ErrorEntry;
  /** How sure it is; an advice is never enforced. */
  readonly certainty: RuleCertainty;
  /** The way out, where the error's own is not enough; with `{slots}`. */
  readonly hint?: string | undefined;
}

/** Makes a constraint. */
export function rule(id: string, error: ErrorEntry, rejects: Certainty, text: Certainty, evidence: readonly string[], hint?: string): Rule {
  return { id, error, certainty: { rejects, text }, evidence, hint };
}

/** Makes an advice. */
export function advice(id: string, notice: string, evidence: readonly string[]): Rule {
  return { id, notice, evidence, certainty: { rejects: "inferred", text: "inferred" } };
}

/** Where the certainty and the evidence of a finding stand, when it is not with its rule. */
export interface Source {
  readonly certainty?: RuleCertainty;
  readonly evidence: readonly string[];
}

interface CheckBase<Kind extends string> {
  readonly check: Kind;
  /** Whether it comes before the body is read or needs it. */
  readonly stage: "head" | "body";
  /** What it looks at: what reads the query alone comes to the same for the same query. */
  readonly reads: "query" | "headers" | "body";
  /** The rules by what the check finds, and by the parameter where it finds the same for several: `wrong type speed`. */
  readonly rules: Readonly<Record<string, Rule>>;
}

/** A step of the server's examination of a request; the list of checks is the server's order. */
export type Check =
  | CheckBase<"request-target">
  | CheckBase<"query">
  | CheckBase<"model-grammar">
  | (CheckBase<"callback"> & { readonly ports: readonly number[] })
  | (CheckBase<"audio-format"> & { readonly columns: readonly FormatColumn[]; readonly rangeWording: string })
  | (CheckBase<"authorization"> & { readonly schemes: readonly string[] })
  | (CheckBase<"range"> & { readonly parameter: "speed"; readonly withoutSupport: Source })
  | CheckBase<"speed-support">
  | (CheckBase<"media-type"> & { readonly mediaTypes: { readonly json: string; readonly text: string } })
  | CheckBase<"transfer">
  | CheckBase<"content-coding">
  | CheckBase<"body-size">
  | CheckBase<"utf-8">
  | CheckBase<"json-body">
  | CheckBase<"remote-url">
  | CheckBase<"characters">
  | CheckBase<"voice-catalogue">;

/** The name of a kind of check. */
export type CheckKind = Check["check"];

/** A parameter of a query: its name and the type that the server deserialises it to. */
export type Parameter = QueryType & { readonly name: string };

/** The parameters that the table of audio formats has columns for. */
export type FormatColumn = "container" | "sample_rate" | "bit_rate";

interface CellBase {
  /** How sure it is that other values are rejected. */
  readonly certainty: RuleCertainty;
  readonly evidence: readonly string[];
  /** Values on which official sources contradict each other: taken, with a notice. */
  readonly contested?: {
    readonly values: readonly (string | number)[];
    readonly why: string;
    readonly evidence: readonly string[];
  };
}

/** What one encoding allows for one parameter. */
export type FormatCell =
  | (CellBase & { readonly rule: "not applicable" })
  | (CellBase & {
      readonly rule: "list";
      readonly values: readonly (string | number)[];
      readonly default: string | number | null;
    })
  | (CellBase & { readonly rule: "range"; readonly minimum: number; readonly maximum: number; readonly default: number | null });

/** The table of audio formats: encoding × container, sample rate and bit rate. */
export interface FormatTable {
  readonly default: string;
  readonly specificationDefaults: Readonly<Record<FormatColumn, string | number>>;
  readonly formats: Readonly<Record<string, Readonly<Record<FormatColumn, FormatCell>>>>;
}

/** The voices that are known, by family and language. */
export interface VoiceCatalogue {
  readonly date: string;
  readonly pattern: string;
  readonly default: string;
  /** Voice names by language by family: `voices["aura-2"].en`. */
  readonly voices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The languages of a family whose voices take `speed`. */
  readonly speed: Readonly<Record<string, readonly string[]>>;
}

/** The numbers that a request must keep within. */
export interface Limits {
  readonly requestTargetBytes: number;
  /** The largest body, in bytes. */
  readonly bodyBytes: number;
  /** The longest text, in Unicode code points. */
  readonly textCharacters: number;
  readonly speed: { readonly minimum: number; readonly maximum: number };
}

/** Everything that the engine knows about an endpoint: data, made from `schemas/`. */
export interface Operation<Id extends string = string> {
  readonly id: Id;
  readonly method: string;
  readonly path: string;
  /** The Rust name of the type that the query is deserialised to. */
  readonly struct: string;
  readonly parameters: readonly Parameter[];
  readonly bodyFields: readonly string[];
  readonly formats: FormatTable;
  readonly voices: VoiceCatalogue;
  readonly limits: Limits;
  readonly checks: readonly Check[];
}
