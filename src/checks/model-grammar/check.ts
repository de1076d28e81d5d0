import type { VoiceCatalogue } from "../../engine/operation.js";
import { voiceIds } from "../../engine/voices.js";
import type { BindCheck } from "../bound-check.js";
import { inferred } from "../inferred.js";
import { nearestVoices } from "../voice-catalogue/check.js";

interface Needs {
  readonly voices: VoiceCatalogue;
  /** The models that another endpoint is for, as a pattern. */
  readonly elsewhere?: string;
}

/** Finds a model that is not named as voices are. */
export const modelGrammar: BindCheck<Needs> = (check, _operation, { models }) => {
  const { voices } = check;
  const pattern = new RegExp(voices.pattern);
  const elsewhere = check.elsewhere === undefined ? undefined : new RegExp(check.elsewhere);
  return (examination) => {
    const model = examination.parameter("model");
    if (typeof model !== "string" || pattern.test(model) || models.add?.includes(model)) return;
    examination.doubt("model");
    examination.report(check, elsewhere?.test(model) ? "elsewhere" : "malformed", "/query/model", {
      slots: { model },
      // what an empty one does is not known
      source: model === "" ? inferred : undefined,
      onlyNotice: models.unknown === "notice",
      moreSlots: () => nearestVoices(model, voiceIds(voices)),
    });
  };
};
