import { type CompileCheck, hasRule, onlyWith } from "../contract.js";
import { type VoiceCatalogue, voiceIds } from "../tables.js";

/** What this kind of check can find. */
export type VoiceCatalogueFinding = "unknown" | "unknown name";

interface Options {
  readonly voices: VoiceCatalogue;
  /** Names of voices that the server knows, though no voice of the catalogue has them. */
  readonly names: readonly string[];
}

/** Rejects a well-formed voice that is not in the catalogue. */
export const voiceCatalogue: CompileCheck<Options, VoiceCatalogueFinding> = (check, _operation, { models }) => {
  const { voices } = check;
  const ids = voiceIds(voices);
  const known = new Set([...ids, ...(models.add ?? [])]);
  // the server answers differently if no voice of any family and language has the name
  const names = hasRule(check, "unknown name") ? new Set([...ids.map(nameOf), ...check.names]) : undefined;
  return onlyWith("model", (context) => {
    const model = context.parameter("model");
    if (typeof model !== "string" || known.has(model) || context.unknown.includes("model")) return;
    context.report(check, names?.has(nameOf(model)) === false ? "unknown name" : "unknown", "/query/model", {
      slots: { model, count: ids.length, date: voices.date },
      moreSlots: ({ nearestNames }) => nearestNames(model, known),
      onlyNotice: models.unknown === "notice",
    });
  });
};

/** Returns the name in a voice id: `thalia` in `aura-2-thalia-en`. */
export function nameOf(id: string): string {
  return id.split("-").at(-2) ?? id;
}
