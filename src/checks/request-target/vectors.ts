import type { MakeCases } from "../kind/case.js";
import { wireRequest } from "../kind/change.js";
import { limitOf } from "../kind/limits.js";

/** A request target at the length that is known to fail, and one byte below it. */
export const cases: MakeCases = ({ check, one, base, rule }) => {
  const { url = "" } = wireRequest(one.operation, base);
  const name = Object.keys(one.query?.properties ?? {}).find((parameter) => parameter === "tag") ?? "nonsense";
  const prefix = `${url.includes("?") ? "&" : "?"}${name}=`;
  const limit = limitOf(check, one.folder).value;
  return [limit - 1, limit].map((bytes) => ({
    name: `${bytes}-bytes`,
    description: `A request target of ${bytes} bytes.`,
    change: { longQuery: { prefix, unit: "a", times: bytes - url.length - prefix.length } },
    rule: rule("too long"),
    ...(bytes < limit ? { taken: true as const } : {}),
  }));
};
