import type { BindCheck } from "../checks/bound-check.js";
import type { JsonStruct } from "../decode/json/type.js";
import type { QueryStruct } from "../decode/query/struct.js";
import type { ErrorEntry } from "./error-entry.js";
import type { PathTemplate } from "./path-template.js";

/** How well a fact about the server is known: seen live, said by Deepgram, or following from something else. */
export type Certainty = "recorded" | "documented" | "inferred";

/** That a request is rejected and what the message says are two facts, with a certainty each. */
export interface RuleCertainty {
  /** How sure it is that the server rejects this. */
  readonly rejects: Certainty;
  /** How sure it is that the message reads as given. */
  readonly text: Certainty;
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

/** What a check looks at: what reads the query alone comes to the same for the same query. */
export type RequestPart = "path" | "query" | "headers" | "body" | "message";

/** A step of the server's examination of a request: the list of checks is the server's order. What a kind of check needs besides stands with it. */
export interface Check {
  /** The kind. */
  readonly check: string;
  /** The code of the kind. */
  readonly bind: BindCheck<never>;
  /** Whether it comes before the body is read, needs it, or is about what is sent over the socket later. */
  readonly stage: "head" | "body" | "message";
  readonly reads: RequestPart;
  /** The rules by what the check finds, and by the member where it finds the same for several: `wrong type speed`. */
  readonly rules: Readonly<Record<string, Rule>>;
}

/** The parameters that a table of audio formats has columns for. */
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

/** The table of audio formats: encoding × container, sample rate and bit rate, as far as an endpoint has such parameters. */
export interface FormatTable<Column extends FormatColumn = FormatColumn> {
  readonly default: string;
  /** What the specification says of all encodings alike. */
  readonly specificationDefaults: { readonly [Name in Column]?: string | number };
  readonly formats: Readonly<Record<string, { readonly [Name in Column]: FormatCell }>>;
}

/** A table of audio formats whatever its columns. */
export interface AnyFormatTable {
  readonly default: string;
  readonly specificationDefaults: { readonly [Name in FormatColumn]?: string | number };
  readonly formats: Readonly<Record<string, { readonly [Name in FormatColumn]?: FormatCell }>>;
}

/** The voices that are known, by family and language. */
export interface VoiceCatalogue {
  readonly date: string;
  readonly pattern: string;
  /** The voice without a `model`, where one may be left out. */
  readonly default?: string;
  /** Voice names by language by family: `voices["aura-2"].en`. */
  readonly voices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Voices that are not named as those are. */
  readonly others?: readonly string[];
  /** The languages of a family whose voices take `speed`. */
  readonly speed: Readonly<Record<string, readonly string[]>>;
}

/** The models of speech to text that are known. */
export interface SpeechModels {
  readonly date: string;
  /** The model without a `model`. */
  readonly default: string;
  /** The ids of the models that understand the same languages, by those languages. */
  readonly models: Readonly<Record<string, string>>;
}

/** The limits that a caller can replace. */
export interface Limits {
  /** The largest body, in bytes. */
  readonly bodyBytes: number;
  /** The longest text, in Unicode code points. */
  readonly textCharacters: number;
}

/** The endpoints of a folder of `schemas/`: they are made when they are first asked for, so that importing them costs nothing. */
export type Operations = () => readonly Operation[];

/** Everything that the engine knows about an endpoint: data, made from `schemas/`. */
export interface Operation<Id extends string = string> {
  readonly id: Id;
  readonly method: string;
  /** Whether the request is the handshake of a WebSocket. */
  readonly webSocket?: true;
  /** The host that serves streams of this endpoint alone. */
  readonly host?: string;
  /** The path; a segment in braces is a parameter: `/v1/projects/{project_id}`. */
  readonly path: string;
  /** The same, where there are parameters. */
  readonly template?: PathTemplate;
  /** What the query is deserialised to. */
  readonly query: QueryStruct;
  /** What a JSON body is deserialised to, where there is one. */
  readonly body?: JsonStruct;
  /** The table of audio formats, where there is one. */
  readonly formats?: AnyFormatTable;
  readonly checks: readonly Check[];
}
