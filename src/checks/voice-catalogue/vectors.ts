import type { MakeCases } from "../kind/case.js";

/** Every voice of the catalogue. */
export const cases: MakeCases = ({ endpoint, rule }) => {
  const { voices } = endpoint.folder;
  return (voices?.voices ?? []).map(({ id, family }) => ({
    name: id,
    description: `The voice ${id} of ${voices?.families[family]?.title ?? family}.`,
    change: { query: { model: id } },
    rule: rule("unknown"),
    accepted: true,
    evidence: voices?.evidence ?? [],
  }));
};
