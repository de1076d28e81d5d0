import { anyCase, type Constraint, constraint, enforced } from "../kind/constraint.js";
import type { MediaTypes } from "../kind/kind.js";
import type { CheckData, OperationData } from "../kind/schemas.js";

/** The pattern of a header with one of some media types. */
export const ofType = (types: readonly string[]): string => `^[ \\t]*(?:${types.map(anyCase).join("|")})[ \\t]*(?:;|$)`;

/** Limits the media type. A missing or repeated header is not rejected: what the server does was never recorded. */
export function constraints(check: CheckData & { readonly mediaTypes: MediaTypes }, data: OperationData): Constraint[] {
  const { json, text, others } = check.mediaTypes;
  if (others !== undefined) return [];
  const anyOf = [
    { pattern: ofType([json, ...(text === undefined ? [] : [text])]) },
    { pattern: "^[ \\t]*(?:;|$)" },
    { pattern: "^[^;]*," },
  ];
  return constraint(enforced(data, check, "unsupported"), ["headers", "content-type"], { anyOf });
}
