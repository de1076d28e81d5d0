import type { Rejected } from "../../engine/verdict.js";

/** A response that is made here instead of at Deepgram. */
export interface LocalAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The id of the rule: Deepgram's, or one of your policy, such as `parameter-not-allowed`. */
  readonly rule: string;
  /** The verdict; `undefined` where the answer is yours and not Deepgram's. */
  readonly rejected: Rejected | undefined;
}

/** An error in the words of this package, not of Deepgram. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  /** What is wrong and what to do, in a sentence or two. */
  readonly detail: string;
  /** The id that `mark` shows. */
  readonly rule: string;
  /** The parameters or properties that are to blame. */
  readonly parameters?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The header that tells a local answer from a forwarded one. */
export const markHeader = "x-deepgram-preflight";

/**
 * Makes the answer to a rejected request: Deepgram's, byte for byte.
 *
 * @param rejected - The verdict.
 * @param mark - Whether to add the header that tells it from a forwarded answer.
 * @returns The answer.
 */
export function rejection(rejected: Rejected, mark: boolean): LocalAnswer {
  const { status, headers, text, rule } = rejected;
  return { status, headers: marked(headers, rule.id, mark), text, rule: rule.id, rejected };
}

/**
 * Makes a problem document (RFC 9457).
 *
 * @param problem - The problem.
 * @param mark - Whether to add the header that tells it from a forwarded answer.
 * @returns The answer, with the media type `application/problem+json`.
 */
export function problemAnswer({ status, title, detail, rule, parameters, headers = {} }: Problem, mark: boolean): LocalAnswer {
  const document = { title, status, detail, code: rule, ...(parameters && { parameters }) };
  return {
    status,
    headers: marked({ ...headers, "content-type": "application/problem+json", "cache-control": "no-store" }, rule, mark),
    text: JSON.stringify(document),
    rule,
    rejected: undefined,
  };
}

function marked(headers: Readonly<Record<string, string>>, rule: string, mark: boolean): Readonly<Record<string, string>> {
  return mark ? { ...headers, [markHeader]: rule } : headers;
}
