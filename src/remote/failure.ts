import type { RemoteEvaluation } from "./evaluation.js";
import type { RemoteVerdict } from "./verdict.js";

// an error with a longer chain of causes is nobody's
const deepest = 5;

/**
 * Finds the codes of what went wrong.
 *
 * @param error - An error of Node or of `fetch`, which has the code in its cause; of several attempts, each has its own.
 * @returns The codes, such as `ECONNREFUSED`; none where there are none. Messages are left alone: they may hold a URL.
 */
export function failureCodes(error: unknown): readonly string[] {
  return [...new Set(codes(error, 0))];
}

function codes(error: unknown, depth: number): readonly string[] {
  if (typeof error !== "object" || error === null || depth === deepest) return [];
  const { code, cause, errors } = error as { readonly code?: unknown; readonly cause?: unknown; readonly errors?: unknown };
  // the code of several attempts is that of the first alone
  if (Array.isArray(errors) && errors.length > 0) return errors.slice(0, 16).flatMap((one) => codes(one, depth + 1));
  if (typeof code === "string" && /^[A-Z][A-Z\d_]{0,63}$/.test(code)) return [code];
  return codes(cause, depth + 1);
}

/**
 * Judges a failure of a connection: the other end's is the server's to meet too, any other may be the network's here.
 *
 * @param when - What failed.
 * @param error - What it failed with.
 * @param host - Who was asked.
 * @param evaluation - What is found out so far.
 * @returns The verdict.
 */
export function failed(when: string, error: unknown, host: string, evaluation: RemoteEvaluation): RemoteVerdict {
  const codes = failureCodes(error);
  const slots = { host, cause: codes.join(", ") || "no reason given" };
  const isTheirs = codes.length > 0 && codes.every((code) => evaluation.data.failing.has(code));
  return isTheirs ? evaluation.rejected(when, slots) : evaluation.undetermined("not reached", slots);
}
