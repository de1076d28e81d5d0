import type { VoiceCatalogue } from "./operation.js";

/**
 * Lists the ids of a catalogue: `aura-2-thalia-en` is the voice thalia of the family aura-2, speaking en.
 *
 * @param catalogue - The voices by family and language.
 * @returns Their ids.
 */
export function voiceIds({ voices, others = [] }: VoiceCatalogue): string[] {
  const named = Object.entries(voices).flatMap(([family, languages]) =>
    Object.entries(languages).flatMap(([language, names]) => names.split(" ").map((name) => `${family}-${name}-${language}`)),
  );
  return [...named, ...others];
}

/**
 * Says whether a voice is documented to take a speed, by its family and language.
 *
 * @param catalogue - The catalogue.
 * @param model - The id of the voice; the default of the catalogue, where there is one, when it is absent.
 * @returns Whether it is.
 */
export function takesSpeed({ speed, default: voice }: VoiceCatalogue, model: unknown = voice): boolean {
  const [, family = "", language = ""] = /^(.*)-[^-]+-([^-]+)$/.exec(String(model)) ?? [];
  return Object.hasOwn(speed, family) && speed[family]?.includes(language) === true;
}
