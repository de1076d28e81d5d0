import type { Case, MakeCases } from "../kind/case.js";
import type { Change } from "../kind/change.js";
import { limitOf } from "../kind/limits.js";

// what is larger is told of in the examples, by its Content-Length
const largest = 2 ** 24;

/** A body of as many bytes as are taken, and one of a byte more. */
export const cases: MakeCases = ({ check, one, base, rule }) => {
  const limit = limitOf(check, one.folder).value;
  const body = typeof base.body === "string" ? base.body : "";
  if (limit > largest) return [];
  return [limit, limit + 1].map((bytes): Case => {
    const change: Change = { body: { repeat: { prefix: body, unit: " ", times: bytes - body.length, suffix: "" } } };
    return {
      name: `${bytes}-bytes`,
      description: `A body of ${bytes} bytes: ${limit} are taken.`,
      change,
      rule: rule("too large"),
      ...(bytes > limit ? {} : { taken: true }),
    };
  });
};
