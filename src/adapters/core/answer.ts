import { nearest } from "../../checks/nearest.js";
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

/**
 * Makes the problem of a property that is neither a parameter nor a property of the endpoint's body.
 *
 * @param names - The unknown names.
 * @param known - The names that the route takes.
 * @returns The problem.
 */
export function unknownProperties(names: readonly string[], known: readonly string[]): Problem {
  const parameters = names.slice(0, mostNamed).map(shortened);
  const noun = parameters.length === 1 ? "property" : "properties";
  const detail = `Unknown ${noun} ${parameters.map(quoted).join(", ")}.${didYouMean(parameters[0] ?? "", known)}`;
  return { status: 400, title: "Unknown property", detail, rule: "property-unknown", parameters };
}

/**
 * Makes the problem of a path that is not a known route.
 *
 * @param path - The path of the request.
 * @param known - The paths that are known.
 * @returns The problem, with the nearest known path.
 */
export function unknownRoute(path: string, known: readonly string[]): Problem {
  const detail = `No known endpoint has this path.${didYouMean(path, known)}`;
  return { status: 404, title: "Unknown route", detail, rule: "route-unknown" };
}

/**
 * Makes the problem of a method that the endpoint of a route does not have.
 *
 * @param allowed - The endpoint's method.
 * @returns The problem.
 */
export function wrongMethod(allowed: string): Problem {
  return {
    status: 405,
    title: "Method not allowed",
    detail: `This route takes ${allowed}.`,
    rule: "method-not-allowed",
    headers: { allow: allowed },
  };
}

/** How many names a problem lists. */
export const mostNamed = 8;
const longestNamed = 64;

/** A name as a problem lists it: a client may send one of any length. */
export function shortened(name: string): string {
  return name.length > longestNamed ? `${name.slice(0, longestNamed)}…` : name;
}

/** A name in backticks. */
export function quoted(name: string): string {
  return `\`${name}\``;
}

/** A question after a problem, with the nearest known name; empty if none is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const [near] = nearest(name, known, 1);
  return near === undefined ? "" : ` Did you mean ${quoted(near)}?`;
}
