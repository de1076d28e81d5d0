/**
 * What the engine and the kinds of checks agree on: the shapes only.
 *
 * @module
 */

import type { JsonStruct, JsonValue } from "../decode/json/type.js";
import type { QueryStruct } from "../decode/query/struct.js";
import type { SimilarNames } from "./nearest.js";
import type { Slots } from "./template.js";

/** How well a fact about the server is known: recorded from the live server, documented by Deepgram, or inferred from something else. */
export type Certainty = "recorded" | "documented" | "inferred";

/** That a request is rejected and what the message says are two facts, each with its own certainty. */
export interface RuleCertainty {
  /** How certain it is that the server rejects the request. */
  readonly rejects: Certainty;
  /** How certain the wording of the message is. */
  readonly text: Certainty;
}

/** The certainty and the evidence of a finding, where they differ from those of its rule. */
export interface Provenance {
  readonly certainty?: RuleCertainty;
  readonly evidence?: readonly string[];
}

/** The provenance of a finding that no source confirms. */
export const inferred: Provenance = Object.freeze({
  certainty: Object.freeze({ rejects: "inferred", text: "inferred" }),
  evidence: Object.freeze([]),
});

/** An error of the catalogue, as far as a check needs it. */
export interface ErrorTemplate {
  /** The message of the server, with `{slots}`. */
  readonly message: string;
}

/** A constraint that the server enforces with an error; without an error it is advice. */
export interface Rule<Error extends ErrorTemplate = ErrorTemplate> {
  readonly id: string;
  /** The answer to a request that breaks the rule. Advice has none. */
  readonly error: Error | undefined;
  readonly certainty: RuleCertainty;
}

/** The part of a request that a check reads. Checks before the first one that reads the body see only whether the body is empty: their results are remembered. */
export type RequestPart = "path" | "query" | "headers" | "body" | "message";

/** One step of the server's validation. The options of its kind are further properties. */
export interface Check<Finding extends string = string, Error extends ErrorTemplate = ErrorTemplate> {
  /** The kind. */
  readonly check: string;
  /** `route`: before an endpoint is found. `head`: before the body is read. `body`: needs the body. `message`: looks at a message of a stream. */
  readonly stage: "route" | "head" | "body" | "message";
  readonly reads: RequestPart;
  /** The rules by finding, or by finding and parameter where they differ: `wrong type speed`. */
  readonly rules: { readonly [Key in Finding | `${Finding} ${string}`]?: Rule<Error> };
}

/** What the router finds about a URL and method that match no endpoint. */
export type RouteFinding = "other method" | "other path";

/** The limits that a caller can replace. */
export interface Limits {
  /** The largest body, in bytes. */
  readonly bodyBytes: number;
  /** The longest text, in Unicode code points. */
  readonly textCharacters: number;
}

/** What a check may know about its endpoint. */
export interface CheckedOperation {
  readonly id: string;
  readonly path: string;
  /** Whether the request is the handshake of a WebSocket. */
  readonly webSocket?: true;
  /** What the query is deserialized to. */
  readonly query: QueryStruct;
  /** What a JSON body is deserialized to. */
  readonly body?: JsonStruct;
}

/** The options of the caller that a check may depend on. */
export interface CheckSettings {
  readonly auth: "ignore" | "check";
  readonly models: {
    readonly add?: readonly string[] | undefined;
    readonly unknown?: "reject" | "notice" | undefined;
    readonly pairs?: "reject" | "notice" | undefined;
  };
  readonly limits: { readonly [Name in keyof Limits]?: number | undefined };
  /** Whether the caller wants all violations. */
  readonly all: boolean;
  /** Says what to do when a rule is broken, given the certainty of the finding. */
  modeOf(rule: string, rejects: Certainty): "enforce" | "warn" | "off";
}

/** Details of a finding. */
export interface FindingDetail {
  /** Values for the placeholders of the message, the hint and the notice. */
  readonly slots?: Slots;
  /** Values that are expensive to compute: only hints and notices use them. */
  readonly moreSlots?: (similar: SimilarNames) => Slots;
  readonly source?: Provenance | undefined;
  /** Whether the caller asked for a notice instead of a rejection. */
  readonly onlyNotice?: boolean;
  /** Whether the rule is about a limit that the caller set: a content coding does not turn it off. */
  readonly isOwnLimit?: boolean;
}

/** Counts what was sent over a socket within a time window. */
export interface MessageClock {
  /** How much was counted within the last `window` milliseconds: at most, and at least. */
  counted(counter: string, window: number): { readonly most: number; readonly least: number };
  count(counter: string, most: number, least: number, window: number): void;
  /** Tells whether a mark was set earlier in the stream. */
  isMarked(mark: string): boolean;
  /** Sets a mark for the rest of the stream. */
  mark(mark: string): void;
}

/** The request or message under validation: what the earlier checks found out, and where a check reports. */
export interface CheckContext {
  /** The decoded parameters of the path. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** The path, percent-encoded. */
  readonly path: string;
  readonly rawQuery: string;
  /** Returns a header by its lower-case name. */
  readonly field: (name: string) => string | undefined;
  /** The body as sent; `undefined` if it was not read yet. */
  readonly wireBody: string | Uint8Array | undefined;
  /** The decoded query. */
  query: Record<string, string | number | boolean | string[]>;
  /** The bits of the parameters that the decoded query has, and `unusualBit` for an unusual request. */
  present: number;
  /** Names of parameters whose value is uncertain, because the server may read them in more than one way. */
  readonly unknown: readonly string[];
  /** Names of query parameters that the server ignores. */
  ignored: readonly string[];
  /** How the body is read, once its media type is known. */
  media: "json" | "text" | undefined;
  /** The body as text, once it is decoded. */
  text: string;
  /** The fields of the body or message, once they are read. */
  body: { readonly [name: string]: JsonValue } | undefined;
  /** The content coding of a body that would be rejected as it is: the server may decode it. */
  readonly coding: string | undefined;
  /** What was sent over the socket so far. */
  readonly clock: MessageClock | undefined;
  /** Whether the validation is over. */
  readonly decided: boolean;
  /** The value of a query parameter. */
  parameter(name: string): string | number | boolean | string[] | undefined;
  /** The value of a field of the body or message. */
  member(name: string): JsonValue | undefined;
  /** The value that names lead to in the body or message. */
  memberAt(path: readonly string[]): JsonValue | undefined;
  /** Marks the value of a parameter as uncertain. */
  markUnknown(name: string): void;
  /**
   * Reports a finding: an advice, a rejection, or a rejection that is not enforced.
   *
   * @param check - The check.
   * @param when - The finding, which selects the rule.
   * @param pointer - The offending value, as a JSON Pointer.
   * @param detail - Slots and provenance.
   */
  report<Finding extends string>(
    check: Check<Finding>,
    when: Finding | `${Finding} ${string}`,
    pointer: string,
    detail?: FindingDetail,
  ): void;
  /**
   * Reports a finding about each of some members of the part that the check reads. What an advice says is created when it is read.
   *
   * @param check - The check.
   * @param when - The finding.
   * @param names - The names of the members.
   * @param detailOf - Returns the details for a name.
   */
  reportEach<Finding extends string>(
    check: Check<Finding>,
    when: Finding,
    names: readonly string[],
    detailOf: (name: string) => FindingDetail,
  ): void;
}

/** A check that is ready to run. */
export interface CompiledCheck {
  (context: CheckContext): void;
  /** The query parameters without all of which the check finds nothing: the engine then skips it. An empty list: see `onlyWith`. */
  readonly onlyWith?: readonly string[];
}

/** The length of an unusual URL, and of an unusual body: bytes or UTF-16 units. */
export const unusualLength = 1024;

/**
 * Marks a check that finds nothing in a query without any of some parameters.
 *
 * @param parameters - The parameter, or several; none for a check that finds something only in an unusual request: one with a long URL, a
 * bracket in its query, a content coding, or a body that is large or was not read. `undefined` for a check that always has to run.
 * @param run - The check.
 * @returns The check.
 */
export function onlyWith(parameters: string | readonly string[] | undefined, run: (context: CheckContext) => void): CompiledCheck {
  return parameters === undefined ? run : Object.assign(run, { onlyWith: [parameters].flat() });
}

/**
 * Compiles a check for an endpoint and the options of a caller. Expensive preparation happens here, once.
 *
 * `Options` is what the kind needs besides its rules. Returns `undefined` if the options leave nothing to check.
 */
export type CompileCheck<Options = unknown, Finding extends string = string> = (
  check: Check<Finding> & Options,
  operation: CheckedOperation,
  settings: CheckSettings,
) => CompiledCheck | undefined;

/** How many unknown names are reported: a request can contain any number of them. */
export const maxUnknownNames = 16;

/** Tells whether a check has a rule for a finding, or for a finding about a parameter. */
export function hasRule<Finding extends string>(check: Check<Finding>, when: string): when is Finding | `${Finding} ${string}` {
  return Object.hasOwn(check.rules, when);
}

/**
 * Points at a member of a request.
 *
 * @param part - The part of the request.
 * @param names - The names and places that lead to the member, whatever they contain; the part itself for one empty name.
 * @returns A JSON Pointer (RFC 6901).
 */
export function pointerTo(part: RequestPart, ...names: readonly (string | number)[]): string {
  if (names.length === 1 && names[0] === "") return `/${part}`;
  let pointer = `/${part}`;
  for (const name of names) {
    pointer += `/${typeof name === "string" && /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name}`;
  }
  return pointer;
}
