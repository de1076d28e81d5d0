import type { RemoteEvaluation } from "./evaluation.js";
import type { RemoteVerdict } from "./verdict.js";

// longer chains of causes are not followed: a chain can be a loop
const deepest = 5;

/**
 * Collects the codes of an error.
 *
 * @param error - An error of Node, or of `fetch`, whose cause has the code. An AggregateError has one code for each attempt.
 * @returns The codes, such as `ECONNREFUSED`. Messages are not read because they may contain a URL.
 */
export function failureCodes(error: unknown): readonly string[] {
  return [...new Set(codes(error, 0))];
}

function codes(error: unknown, depth: number): readonly string[] {
  if (typeof error !== "object" || error === null || depth === deepest) return [];
  const { code, cause, errors } = error as { readonly code?: unknown; readonly cause?: unknown; readonly errors?: unknown };
  // the code of an AggregateError is only that of the first attempt
  if (Array.isArray(errors) && errors.length > 0) return errors.slice(0, 16).flatMap((one) => codes(one, depth + 1));
  if (typeof code === "string" && /^[A-Z][A-Z\d_]{0,63}$/.test(code)) return [code];
  return codes(cause, depth + 1);
}

/**
 * Creates the verdict for a failed connection. A failure of the remote server also affects Deepgram; any other may be caused by the local network.
 *
 * @param when - The finding: what failed.
 * @param error - The error.
 * @param host - The host.
 * @param evaluation - The findings so far.
 * @returns The verdict.
 */
export function failed(when: string, error: unknown, host: string, evaluation: RemoteEvaluation): RemoteVerdict {
  const codes = failureCodes(error);
  const slots = { host, cause: codes.join(", ") || "no reason given" };
  const isTheirs = codes.length > 0 && codes.every((code) => evaluation.data.failing.has(code));
  return isTheirs ? evaluation.rejected(when, slots) : evaluation.undetermined("not reached", slots);
}
