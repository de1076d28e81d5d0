import type { MakeCases } from "../kind/case.js";

/** URLs that do not parse, and addresses that are not public; their neighbours that are. */
export const cases: MakeCases = ({ find, rule }) =>
  ["not a url", "not a uri", "not public", "taken"].flatMap((when) =>
    find(when).map(({ name, value, evidence }) => ({
      name,
      description: `The \`url\` ${JSON.stringify(value)}.`,
      change: { body: JSON.stringify({ url: value }) },
      rule: rule(when === "taken" ? "not public" : when),
      evidence,
      ...(when === "taken" ? { taken: true as const } : {}),
    })),
  );
