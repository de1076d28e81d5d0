import type { MakeCases } from "../kind/case.js";

/** JSON bodies without a valid `url`. */
export const cases: MakeCases = ({ find, rule }) =>
  ["syntax", "no url", "only serde", "unknown field"].flatMap((when) =>
    find(when).map(({ name, value, evidence }) => ({
      name,
      description: `An invalid body: ${when}.`,
      change: { body: value },
      rule: rule(when),
      evidence,
    })),
  );
