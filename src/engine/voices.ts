import type { VoiceCatalogue } from "./operation.js";

/** The parts of a voice's id: `aura-2-thalia-en` is the voice thalia of the family aura-2, speaking en. */
export interface VoiceId {
  readonly family: string;
  readonly language: string;
}

/**
 * Lists the ids of a catalogue.
 *
 * @param catalogue - The voices by family and language.
 * @returns Their ids, in the order of the catalogue.
 */
export function* voiceNames(catalogue: VoiceCatalogue): Generator<string> {
  for (const [family, languages] of Object.entries(catalogue.voices)) {
    for (const [language, voices] of Object.entries(languages)) {
      for (const voice of voices.split(" ")) yield `${family}-${voice}-${language}`;
    }
  }
}

/**
 * Takes the id of a voice apart.
 *
 * @param catalogue - The catalogue, for its families.
 * @param model - An id that fits the grammar.
 * @returns Its parts, or `undefined` where no family fits.
 */
export function voiceId(catalogue: VoiceCatalogue, model: string): VoiceId | undefined {
  const family = Object.keys(catalogue.voices)
    .filter((name) => model.startsWith(`${name}-`))
    .sort((a, b) => b.length - a.length)[0];
  return family === undefined ? undefined : { family, language: model.slice(model.lastIndexOf("-") + 1) };
}
