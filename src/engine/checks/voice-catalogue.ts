import { nearest } from "../nearest.js";
import { voiceNames } from "../voices.js";
import type { BindCheck } from "./bound-check.js";
import { ruleFor } from "./rule-index.js";

export const voiceCatalogue: BindCheck<"voice-catalogue"> = (check, operation, settings) => {
  const unknown = ruleFor(check, "unknown");
  const known = new Set(voiceNames(operation.voices));
  const count = known.size;
  for (const voice of settings.models.add) known.add(voice);
  const onlyNotice = settings.models.unknown === "notice";
  return (examination) => {
    const model = examination.query["model"];
    if (typeof model !== "string" || known.has(model) || examination.undetermined.has("model")) return;
    examination.reject(unknown, {
      pointer: "/query/model",
      slots: { model, count, date: operation.voices.date },
      onlyNotice,
      hintSlots: () => {
        const near = nearest(model, known, 3);
        return { nearest: near.length === 0 ? "" : ` The nearest: ${near.join(", ")}.` };
      },
    });
  };
};
