import type { MakeCases } from "../kind/case.js";

/** JSON bodies that do not say where the audio is. */
export const cases: MakeCases = ({ find, rule }) =>
  ["syntax", "no url", "only serde", "unknown field"].flatMap((when) =>
    find(when).map(({ name, value, evidence }) => ({
      name,
      description: `A body with a fault: ${when}.`,
      change: { body: value },
      rule: rule(when),
      evidence,
    })),
  );
