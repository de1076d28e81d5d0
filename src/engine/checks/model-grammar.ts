import { voiceIds } from "../voices.js";
import type { BindCheck } from "./bound-check.js";
import { nearestVoices } from "./voice-catalogue.js";

/** Finds a model that is not named as voices are. */
export const modelGrammar: BindCheck<"model-grammar"> = (check, { voices }, { models }) => {
  const pattern = new RegExp(voices.pattern);
  let last: unknown;
  return (examination) => {
    const model = examination.parameter("model");
    if (typeof model !== "string" || model === last) return;
    if (pattern.test(model) || models.add?.includes(model)) {
      last = model;
      return;
    }
    examination.unknown = [...examination.unknown, "model"];
    examination.report(check, "malformed", "/query/model", { slots: { model }, moreSlots: () => nearestVoices(model, voiceIds(voices)) });
  };
};
