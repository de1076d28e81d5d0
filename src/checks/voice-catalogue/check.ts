import { nearest } from "../../engine/nearest.js";
import type { VoiceCatalogue } from "../../engine/operation.js";
import type { Slots } from "../../engine/template.js";
import { voiceIds } from "../../engine/voices.js";
import type { BindCheck } from "../bound-check.js";

/** Finds a voice that is named as voices are and that nobody knows. */
export const voiceCatalogue: BindCheck<{ readonly voices: VoiceCatalogue }> = (check, _operation, { models }) => {
  const { voices } = check;
  const ids = voiceIds(voices);
  const known = new Set([...ids, ...(models.add ?? [])]);
  return (examination) => {
    const model = examination.parameter("model");
    if (typeof model !== "string" || known.has(model) || examination.unknown.includes("model")) return;
    examination.report(check, "unknown", "/query/model", {
      slots: { model, count: ids.length, date: voices.date },
      moreSlots: () => nearestVoices(model, known),
      onlyNotice: models.unknown === "notice",
    });
  };
};

/** Fills the slot for the voices that a mistyped one is closest to. */
export function nearestVoices(model: string, known: Iterable<string>): Slots {
  const names = nearest(model, known, 3).join(", ");
  return { nearest: names && ` The nearest: ${names}.` };
}
