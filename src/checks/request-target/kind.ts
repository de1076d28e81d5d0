import { type MakeCases, wireRequest } from "../kind/case.js";
import { limitOf } from "../kind/folder-data.js";
import { type CheckKind, type KindOptions, limit } from "../kind/kind.js";
import type { RequestTargetFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface RequestTargetOptions {
  readonly limit: string;
}

/** The JSON Schema of the options. */
const options: KindOptions = { properties: { limit }, required: ["limit"] };

/** A request target of the length that is known to fail, and one byte less. */
const cases: MakeCases = ({ check, endpoint, base, rule }) => {
  const { url = "" } = wireRequest(endpoint.operation, base);
  const name = Object.keys(endpoint.query?.properties ?? {}).find((parameter) => parameter === "tag") ?? "nonsense";
  const prefix = `${url.includes("?") ? "&" : "?"}${name}=`;
  const limit = limitOf(check, endpoint.folder).value;
  return [limit - 1, limit].map((bytes) => ({
    name: `${bytes}-bytes`,
    description: `A request target of ${bytes} bytes.`,
    change: { longQuery: { prefix, unit: "a", times: bytes - url.length - prefix.length } },
    rule: rule("too long"),
    accepted: bytes < limit,
  }));
};

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
