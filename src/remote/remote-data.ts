import type { RuleCertainty } from "../checks/contract.js";
import { codeError, type ResponseEntry } from "../engine/answers.js";
import { addressJudge, type JudgeAddress, type SpecialBlock } from "./special-purpose.js";

/** Whether the content of an endpoint is read and judged, or left alone. */
export type ContentKind = "text" | "audio";

/** The limits of a look at a remote server. */
export interface RemoteLimits {
  /** The time for everything together, in milliseconds. */
  readonly milliseconds: number;
  /** The longest text that is read, in bytes. */
  readonly bytes: number;
  /** How many redirects are followed. */
  readonly redirects: number;
}

/** The media types that a text may have. */
export interface TextTypes {
  readonly json: string;
  readonly jsonSuffix: string;
  readonly text: string;
  /** The charsets that are UTF-8, or a part of it. */
  readonly charsets: readonly string[];
}

interface Found {
  /** What was found. */
  readonly when: string;
  /** The endpoints that it is for, where it is not for all. */
  readonly endpoints?: readonly string[];
}

/** A rule, as the generated module has it: the place of its error, or a notice. */
export type RemoteRuleContent = Found & { readonly rule: string; readonly evidence: readonly string[] } & (
    | ({ readonly error: number; readonly hint?: string } & RuleCertainty)
    | { readonly notice: string }
  );

/** What is known of remote servers, as the generated module has it. */
export interface RemoteContent {
  readonly endpoints: Readonly<Record<string, { readonly content: ContentKind }>>;
  readonly limits: RemoteLimits;
  readonly redirects: readonly number[];
  readonly withoutContent: readonly number[];
  readonly personal: readonly number[];
  readonly nameless: readonly string[];
  readonly control: string;
  readonly failing: readonly string[];
  readonly mediaTypes: TextTypes;
  readonly undetermined: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly unknownReason: string;
  /** What makes the errors. */
  readonly errors: readonly (readonly [status: number, code: string, message: string, mend: string, docs: string])[];
  readonly rules: readonly RemoteRuleContent[];
  readonly blocks: readonly SpecialBlock[];
}

/** A rule about what was found: an error of the catalogue, or a notice. */
export type RemoteRule = Found & { readonly id: string; readonly evidence: readonly string[] } & (
    | { readonly kind: "error"; readonly error: ResponseEntry; readonly certainty: RuleCertainty; readonly hint: string }
    | { readonly kind: "advice"; readonly notice: string }
  );

/** What is known of remote servers. */
export interface RemoteData {
  readonly endpoints: ReadonlyMap<string, { readonly content: ContentKind }>;
  readonly limits: RemoteLimits;
  /** The statuses that are redirects. */
  readonly redirects: ReadonlySet<number>;
  /** The statuses of success that bring no content. */
  readonly withoutContent: ReadonlySet<number>;
  /** The client errors that are about who asks, or when. */
  readonly personal: ReadonlySet<number>;
  /** The codes of a resolver for a name that there is not. */
  readonly nameless: ReadonlySet<string>;
  /** A name that there is, unless nothing is resolved here. */
  readonly control: string;
  /** The codes of a connection that fails at the other end. */
  readonly failing: ReadonlySet<string>;
  readonly mediaTypes: TextTypes;
  /** Why nothing is determined, in words with `{slots}`. */
  readonly undetermined: ReadonlyMap<string, string>;
  readonly rules: readonly RemoteRule[];
  readonly judgeAddress: JudgeAddress;
  /** Writes a status as the server does: `404 Not Found`. */
  statusLine(status: number): string;
}

/**
 * Puts together what is known of remote servers.
 *
 * @param json - The data, as JSON: it is parsed when it is first asked for, so that importing it costs nothing.
 * @returns The function that gives it.
 */
export function remoteFrom(json: string): () => RemoteData {
  let made: RemoteData | undefined;
  return () => {
    made ??= remoteData(JSON.parse(json) as RemoteContent);
    return made;
  };
}

function remoteData(content: RemoteContent): RemoteData {
  const { limits, mediaTypes, unknownReason, control } = content;
  const errors = content.errors.map((error) => codeError(...error));
  const reasons = new Map(Object.entries(content.reasons));
  return {
    endpoints: new Map(Object.entries(content.endpoints)),
    limits,
    redirects: new Set(content.redirects),
    withoutContent: new Set(content.withoutContent),
    personal: new Set(content.personal),
    nameless: new Set(content.nameless),
    control,
    failing: new Set(content.failing),
    mediaTypes,
    undetermined: new Map(Object.entries(content.undetermined)),
    rules: content.rules.map((rule) => ruleFrom(rule, errors)),
    judgeAddress: addressJudge(content.blocks),
    statusLine: (status) => `${status} ${reasons.get(String(status)) ?? unknownReason}`,
  };
}

function ruleFrom(content: RemoteRuleContent, errors: readonly ResponseEntry[]): RemoteRule {
  const { rule: id, when, endpoints, evidence } = content;
  const found = { id, when, evidence, ...(endpoints && { endpoints }) };
  if ("notice" in content) return { ...found, kind: "advice", notice: content.notice };
  const { rejects, text } = content;
  const error = errors[content.error] as ResponseEntry;
  return { ...found, kind: "error", error, certainty: { rejects, text }, hint: content.hint ?? error.mend };
}
