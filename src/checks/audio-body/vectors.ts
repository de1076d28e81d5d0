import type { MakeCases } from "../kind/case.js";

/** Bodies that are clearly not audio, with and without an audio media type. */
export const cases: MakeCases = ({ find, rule }) =>
  ["empty", "json", "markup", "text"].flatMap((when) =>
    find(when).flatMap(({ name, value, evidence }) =>
      ["audio/wav", null].map((type) => ({
        name: `${name}-${type === null ? "untyped" : "as-audio"}`,
        description: `A body that is not audio: ${when}.`,
        change: { headers: { "content-type": type }, body: value },
        rule: rule(when),
        evidence,
      })),
    ),
  );
