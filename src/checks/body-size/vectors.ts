import type { Case, MakeCases } from "../kind/case.js";
import type { Change } from "../kind/change.js";
import { limitOf } from "../kind/limits.js";

// larger bodies have examples with a Content-Length
const largest = 2 ** 24;

/** The largest accepted body, and one that is a byte longer. */
export const cases: MakeCases = ({ check, endpoint, base, rule }) => {
  const limit = limitOf(check, endpoint.folder).value;
  const body = typeof base.body === "string" ? base.body : "";
  if (limit > largest) return [];
  return [limit, limit + 1].map((bytes): Case => {
    const change: Change = { body: { repeat: { prefix: body, unit: " ", times: bytes - body.length, suffix: "" } } };
    return {
      name: `${bytes}-bytes`,
      description: `A body of ${bytes} bytes, ${limit} allowed.`,
      change,
      rule: rule("too large"),
      ...(bytes > limit ? {} : { accepted: true }),
    };
  });
};
