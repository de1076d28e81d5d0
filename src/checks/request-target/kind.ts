import type { CheckKind } from "../kind/kind.js";
import { limitOf } from "../kind/limits.js";
import type { RequestTargetFinding } from "./check.js";
import { options, type RequestTargetOptions } from "./data.js";
import { cases } from "./vectors.js";

/** Warns of a request target that is too long for an edge proxy. */
export const requestTarget: CheckKind<RequestTargetOptions, RequestTargetFinding> = {
  name: "request-target",
  options,
  findings: () => ({
    "too long": "always",
  }),
  runtime: (check, { folder }) => ({ limit: limitOf(check, folder).value }),
  cases,
};
