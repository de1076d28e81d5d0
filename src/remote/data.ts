import type { RuleCertainty } from "../checks/contract.js";
import { codeError, type ResponseEntry } from "../engine/answers.js";
import { parseData } from "../engine/own-properties.js";
import { addressClassifier, type ClassifyAddress, type SpecialBlock } from "./address.js";

/** The content that an endpoint fetches: text is read and checked, audio is not read. */
export type ContentKind = "text" | "audio";

/** The limits of `checkRemote`. */
export interface RemoteLimits {
  /** The time for the whole check, in milliseconds. */
  readonly milliseconds: number;
  /** The largest text to read, in bytes. */
  readonly bytes: number;
  /** The number of redirects to follow. */
  readonly redirects: number;
}

/** The media types of text content. */
export interface TextTypes {
  readonly json: string;
  readonly jsonSuffix: string;
  readonly text: string;
  /** UTF-8 and the charsets that are a subset of it. */
  readonly charsets: readonly string[];
}

interface Found {
  /** The finding that this rule is for. */
  readonly when: string;
  /** The endpoints that the rule applies to; all endpoints if absent. */
  readonly endpoints?: readonly string[] | undefined;
}

/** A rule in the generated module: the index of its error, or a notice. */
export type RemoteRuleContent = Found & { readonly rule: string; readonly evidence: readonly string[] } & (
    | ({ readonly error: number; readonly hint?: string } & RuleCertainty)
    | { readonly notice: string }
  );

/** The content of the generated module. */
export interface RemoteContent {
  readonly endpoints: Readonly<Record<string, { readonly content: ContentKind }>>;
  readonly limits: RemoteLimits;
  /** The status codes of redirects. */
  readonly redirects: readonly number[];
  /** The successful status codes of responses without content. */
  readonly withoutContent: readonly number[];
  /** The client errors that depend on the client or on the time, such as 401 and 429. */
  readonly personal: readonly number[];
  /** The error codes of a resolver for a name that does not exist. */
  readonly nameless: readonly string[];
  /** A name that always exists: if it does not resolve, this machine resolves no public names. */
  readonly control: string;
  /** The error codes of a connection that fails because of the remote server. */
  readonly failing: readonly string[];
  readonly mediaTypes: TextTypes;
  /** The reasons of an undetermined verdict, with `{slots}`. */
  readonly undetermined: Readonly<Record<string, string>>;
  /** The reason phrases of status codes. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly unknownReason: string;
  /** The arguments of `codeError`, then how to fix the request and the page of the documentation; one entry for each error. */
  readonly errors: readonly (readonly [status: number, code: string, message: string, mend: string, docs: string])[];
  readonly rules: readonly RemoteRuleContent[];
  readonly blocks: readonly SpecialBlock[];
}

/** A rule about a finding: an error of the catalogue, or a notice. */
export type RemoteRule = Found & { readonly id: string; readonly evidence: readonly string[] } & (
    | {
        readonly kind: "error";
        readonly error: ResponseEntry;
        readonly certainty: RuleCertainty;
        readonly hint: string;
        readonly docs: string;
      }
    | { readonly kind: "advice"; readonly notice: string }
  );

/** The data that `checkRemote` works with. */
export interface RemoteData extends Omit<RemoteContent, "reasons" | "unknownReason" | "errors" | "rules" | "blocks"> {
  readonly rules: readonly RemoteRule[];
  readonly classifyAddress: ClassifyAddress;
  /** Formats a status as the server does: `404 Not Found`. */
  statusLine(status: number): string;
}

/**
 * Creates the function that returns the data.
 *
 * @param json - The data as JSON. It is parsed on first use, so that an import costs nothing.
 * @returns The function.
 */
export function remoteFrom(json: string): () => RemoteData {
  let made: RemoteData | undefined;
  return () => {
    made ??= remoteData(parseData(json) as RemoteContent);
    return made;
  };
}

function remoteData({ reasons, unknownReason, errors, rules, blocks, ...content }: RemoteContent): RemoteData {
  return {
    ...content,
    rules: rules.map((rule) => ruleFrom(rule, errors)),
    classifyAddress: addressClassifier(blocks),
    statusLine: (status) => `${status} ${reasons[status] ?? unknownReason}`,
  };
}

function ruleFrom(content: RemoteRuleContent, errors: RemoteContent["errors"]): RemoteRule {
  const { rule: id, when, endpoints } = content;
  // verdicts carry this list, so no caller may change it
  const evidence = Object.freeze(content.evidence);
  const found = { id, when, evidence, endpoints };
  if ("notice" in content) return { ...found, kind: "advice", notice: content.notice };
  const { rejects, text } = content;
  const [status, code, message, mend, docs] = errors[content.error] as RemoteContent["errors"][number];
  const error = codeError(status, code, message);
  return { ...found, kind: "error", error, certainty: { rejects, text }, hint: content.hint ?? mend, docs };
}
