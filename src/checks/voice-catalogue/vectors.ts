import type { MakeCases } from "../kind/case.js";

/** Every voice of the catalogue. */
export const cases: MakeCases = ({ one, rule }) => {
  const { voices } = one.folder;
  return (voices?.voices ?? []).map(({ id, family }) => ({
    name: id,
    description: `The voice ${id} of ${voices?.families[family]?.title ?? family}.`,
    change: { query: { model: id } },
    rule: rule("unknown"),
    taken: true,
    evidence: voices?.evidence ?? [],
  }));
};
