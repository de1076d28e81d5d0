import type { MakeCases } from "../kind/case.js";
import { wireRequest } from "../kind/change.js";
import { limitOf } from "../kind/limits.js";

/** A request target of the length that is known to fail, and one byte less. */
export const cases: MakeCases = ({ check, endpoint, base, rule }) => {
  const { url = "" } = wireRequest(endpoint.operation, base);
  const name = Object.keys(endpoint.query?.properties ?? {}).find((parameter) => parameter === "tag") ?? "nonsense";
  const prefix = `${url.includes("?") ? "&" : "?"}${name}=`;
  const limit = limitOf(check, endpoint.folder).value;
  return [limit - 1, limit].map((bytes) => ({
    name: `${bytes}-bytes`,
    description: `A request target of ${bytes} bytes.`,
    change: { longQuery: { prefix, unit: "a", times: bytes - url.length - prefix.length } },
    rule: rule("too long"),
    ...(bytes < limit ? { accepted: true as const } : {}),
  }));
};
