import type { RuleCertainty } from "../contract.js";
import { anyCase, constraint, enabled, enforced } from "../kind/constraint.js";
import { type CheckKind, certainty, cited, type KindOptions } from "../kind/kind.js";
import type { Cited, JsonSchema, OperationData, SpeechModelsData } from "../kind/schemas.js";
import type { SpeechModelFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface SpeechModelOptions {
  readonly refusedPair: Cited & { readonly text: string };
  readonly pinned: Cited & RuleCertainty;
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    refusedPair: cited("The sentence of a hint about a model and a language that the server refused together, with the slot `date`.", {
      text: { type: "string" },
    }),
    pinned: cited("The certainty of a rejected model and language if the caller asks to reject them.", {
      rejects: certainty,
      text: certainty,
    }),
  },
  required: ["refusedPair", "pinned"],
};

/** Limits `language` to those that some model supports, unless the language is detected or the model is unknown. */
function languageSchema({ folder: { models } }: OperationData): JsonSchema {
  if (models === undefined) return {};
  const subtags = new Set(models.models.flatMap(({ languages }) => languages.map((one) => one.toLowerCase().split("-")[0] ?? "")));
  const known = `^$|^(?:${[...subtags].sort().map(anyCase).join("|")})(?:[-_].*)?$`;
  const isDetected = { required: ["detect_language"], properties: { detect_language: enabled } };
  // the languages of a custom model are unknown
  const isCustom = { required: ["model"], properties: { model: { not: { enum: models.models.map(({ id }) => id) } } } };
  return { anyOf: [isDetected, isCustom, { properties: { language: { pattern: known } } }] };
}

/** Warns of unknown models and languages. */
export const speechModel: CheckKind<SpeechModelOptions, SpeechModelFinding> = {
  name: "speech-model",
  options,
  catalogue: "models",
  findings: () => ({
    "unknown model": "always",
    "unknown language": "always",
    "language of another model": "always",
  }),
  runtime: ({ refusedPair, pinned: { rejects, text } }, { folder }, references) => ({
    models: folder.models && references.table(modelsTable(folder.models)),
    refusedPair: refusedPair.text,
    pinned: { certainty: { rejects, text } },
  }),
  constraints: (check, endpoint) => constraint(enforced(endpoint, check, "unknown language"), [check.reads], languageSchema(endpoint)),
};

/** Converts a list of models to the form of the engine: models with the same languages share an entry. */
function modelsTable({ date, default: byDefault, models, pairs = [], short }: SpeechModelsData): object {
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
