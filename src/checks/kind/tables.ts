import type { RuleCertainty } from "../contract.js";
import type { References } from "./kind.js";
import type { Cited, FolderData, FormatsData, SpeechModelsData, VoicesData } from "./schemas.js";

/** Converts the certainty of a cited value to the form of the engine. */
export function provenance<Source extends Cited & RuleCertainty>({ rejects, text, ...rest }: Source): object {
  return { ...rest, certainty: { rejects, text } };
}

/** Converts a table of audio formats to the form of the engine. */
export function formatTable({ default: byDefault, specificationDefaults, formats }: FormatsData): object {
  const { evidence: _evidence, ...defaults } = specificationDefaults;
  return {
    default: byDefault.encoding,
    specificationDefaults: defaults,
    formats: mapValues(formats, (row) => mapValues(row, provenance)),
  };
}

/**
 * Shares the catalogue of voices of a folder.
 *
 * @throws Error if the folder has no voices.
 */
export function voicesTable({ path, voices }: FolderData, references: References): unknown {
  if (voices === undefined) throw new Error(`schemas/${path}: a check needs voices.json`);
  return references.table(voicesContent(voices));
}

function voicesContent(voices: VoicesData): object {
  const byFamily: Record<string, Record<string, string>> = {};
  for (const { id, family, language } of voices.voices) {
    const languages = byFamily[family] ?? {};
    byFamily[family] = languages;
    const name = id.slice(family.length + 1, -language.length - 1);
    languages[language] = languages[language] === undefined ? name : `${languages[language]} ${name}`;
  }
  return {
    date: voices.date,
    pattern: voices.grammar.pattern,
    default: voices.default?.model,
    voices: byFamily,
    others: voices.others?.voices,
    speed: mapValues(voices.families, (family) => family.speed.languages),
  };
}

/** Converts a list of models to the form of the engine: models with the same languages share an entry. */
export function modelsTable({ date, default: byDefault, models, pairs = [], short }: SpeechModelsData): object {
  const byLanguages: Record<string, string> = {};
  for (const { id, languages } of models) {
    const key = languages.join(" ");
    byLanguages[key] = byLanguages[key] === undefined ? id : `${byLanguages[key]} ${id}`;
  }
  const refused: Record<string, string> = {};
  const taken: string[] = [];
  for (const pair of pairs) {
    const isTaken = (pair.taken ?? "") >= (pair.refused ?? "");
    for (const id of [pair.model, pair.model + short.ending]) {
      const key = `${id} ${pair.language.toLowerCase()}`;
      if (isTaken) taken.push(key);
      else refused[key] = pair.refused ?? "";
    }
  }
  return { date, default: byDefault.model, models: byLanguages, refused, taken };
}

function mapValues<From, To>(object: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
