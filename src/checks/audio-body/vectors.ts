import type { MakeCases } from "../kind/case.js";

/** Bodies that are plainly no audio, whatever they call themselves. */
export const cases: MakeCases = ({ find, rule }) =>
  ["empty", "json", "markup", "text"].flatMap((when) =>
    find(when).flatMap(({ name, value, evidence }) =>
      ["audio/wav", null].map((type) => ({
        name: `${name}-${type === null ? "untyped" : "as-audio"}`,
        description: `A body that is no audio: ${when}.`,
        change: { headers: { "content-type": type }, body: value },
        rule: rule(when),
        evidence,
      })),
    ),
  );
