import type { MakeCases } from "../kind/case.js";

/** Invalid URLs, non-public addresses, and the public addresses next to them. */
export const cases: MakeCases = ({ find, rule }) =>
  ["not a url", "not a uri", "not public", "taken"].flatMap((when) =>
    find(when).map(({ name, value, evidence }) => ({
      name,
      description: `The \`url\` ${JSON.stringify(value)}.`,
      change: { body: JSON.stringify({ url: value }) },
      rule: rule(when === "taken" ? "not public" : when),
      evidence,
      ...(when === "taken" ? { accepted: true as const } : {}),
    })),
  );
