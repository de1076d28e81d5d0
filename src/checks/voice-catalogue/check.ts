import { type CompileCheck, onlyWith } from "../contract.js";
import { nearest } from "../nearest.js";
import type { VoiceCatalogue } from "../tables.js";
import { voiceIds } from "../tables.js";
import type { Slots } from "../template.js";

/** What this kind of check can find. */
export type VoiceCatalogueFinding = "unknown";

/** Rejects a well-formed voice that is not in the catalogue. */
export const voiceCatalogue: CompileCheck<{ readonly voices: VoiceCatalogue }, VoiceCatalogueFinding> = (check, _operation, { models }) => {
  const { voices } = check;
  const ids = voiceIds(voices);
  const known = new Set([...ids, ...(models.add ?? [])]);
  return onlyWith("model", (context) => {
    const model = context.parameter("model");
    if (typeof model !== "string" || known.has(model) || context.unknown.includes("model")) return;
    context.report(check, "unknown", "/query/model", {
      slots: { model, count: ids.length, date: voices.date },
      moreSlots: () => nearestVoices(model, known),
      onlyNotice: models.unknown === "notice",
    });
  });
};

/** Returns the slot that names the nearest voices. */
export function nearestVoices(model: string, known: Iterable<string>): Slots {
  const names = nearest(model, known, 3).join(", ");
  return { nearest: names && ` The nearest: ${names}.` };
}
