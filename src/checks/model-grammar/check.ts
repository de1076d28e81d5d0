import { type CompileCheck, inferred, onlyWith } from "../contract.js";
import { type VoiceCatalogue, voiceIds } from "../tables.js";

/** What this kind of check can find. */
export type ModelGrammarFinding = "malformed" | "elsewhere";

interface Options {
  readonly voices: VoiceCatalogue;
  /** A pattern of models that belong to another endpoint. */
  readonly elsewhere?: string;
}

/** Rejects a model whose id does not follow the pattern of voices. */
export const modelGrammar: CompileCheck<Options, ModelGrammarFinding> = (check, _operation, { models }) => {
  const { voices } = check;
  const ids = voiceIds(voices);
  const known = new Set([...ids, ...(models.add ?? [])]);
  const pattern = new RegExp(voices.pattern);
  const elsewhere = check.elsewhere === undefined ? undefined : new RegExp(check.elsewhere);
  return onlyWith("model", (context) => {
    const model = context.parameter("model");
    // most models are known, and a set is faster than the pattern
    if (typeof model !== "string" || known.has(model) || pattern.test(model)) return;
    context.markUnknown("model");
    context.report(check, elsewhere?.test(model) ? "elsewhere" : "malformed", "/query/model", {
      slots: { model },
      // how the server treats an empty value is unknown
      source: model === "" ? inferred : undefined,
      onlyNotice: models.unknown === "notice",
      moreSlots: ({ nearestNames }) => nearestNames(model, ids),
    });
  });
};
