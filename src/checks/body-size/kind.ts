import type { Case, Change, MakeCases } from "../kind/case.js";
import { limitOf } from "../kind/folder-data.js";
import { type CheckKind, cited, type KindOptions, limit } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";
import type { BodySizeFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface BodySizeOptions {
  readonly limit: string;
  /** The bodies that the limit is for; by default all. */
  readonly mediaTypes?: Cited & { readonly json: string };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: { limit, mediaTypes: cited("The bodies that the limit is for; by default all.", { json: { type: "string" } }) },
  required: ["limit"],
};

// larger bodies have examples with a Content-Length
const largest = 2 ** 24;

/** The largest accepted body, and one that is a byte longer. */
const cases: MakeCases = ({ check, endpoint, base, rule }) => {
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
      accepted: bytes <= limit,
    };
  });
};

/** The body must not exceed a limit. */
export const bodySize: CheckKind<BodySizeOptions, BodySizeFinding> = {
  name: "body-size",
  reader: "the size of the body in bytes",
  options,
  findings: () => ({
    "too large": "always",
  }),
  ofBytes: ["too large"],
  runtime: (check, { folder }) => ({ bodyLimit: limitOf(check, folder).value, ...(check.mediaTypes ? { media: "json" } : {}) }),
  cases,
};
