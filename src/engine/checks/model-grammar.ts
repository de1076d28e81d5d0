import type { VoiceCatalogue } from "../operation.js";
import { voiceIds } from "../voices.js";
import type { BindCheck } from "./bound-check.js";
import { inferred } from "./inferred.js";
import { nearestVoices } from "./voice-catalogue.js";

/** Finds a model that is not named as voices are. */
export const modelGrammar: BindCheck<{ readonly voices: VoiceCatalogue }> = (check, _operation, { models }) => {
  const { voices } = check;
  const pattern = new RegExp(voices.pattern);
  return (examination) => {
    const model = examination.parameter("model");
    if (typeof model !== "string" || pattern.test(model) || models.add?.includes(model)) return;
    examination.doubt("model");
    examination.report(check, "malformed", "/query/model", {
      slots: { model },
      // what an empty one does is not known
      source: model === "" ? inferred : undefined,
      onlyNotice: models.unknown === "notice",
      moreSlots: () => nearestVoices(model, voiceIds(voices)),
    });
  };
};
