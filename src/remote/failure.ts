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
