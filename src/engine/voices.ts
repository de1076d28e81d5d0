import type { VoiceCatalogue } from "./operation.js";

/**
 * Lists the ids of a catalogue: `aura-2-thalia-en` is the voice thalia of the family aura-2, speaking en.
 *
 * @param catalogue - The voices by family and language.
 * @returns Their ids.
 */
export function voiceIds({ voices }: VoiceCatalogue): string[] {
  return Object.entries(voices).flatMap(([family, languages]) =>
    Object.entries(languages).flatMap(([language, names]) => names.split(" ").map((name) => `${family}-${name}-${language}`)),
  );
}
