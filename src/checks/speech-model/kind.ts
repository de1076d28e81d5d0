import { anyCase, constraint, enabled, enforced } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import type { JsonSchema, OperationData } from "../kind/schemas.js";
import { modelsTable } from "../kind/tables.js";
import type { SpeechModelFinding } from "./check.js";

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
export const speechModel: CheckKind<object, SpeechModelFinding> = {
  name: "speech-model",
  options: { properties: {} },
  catalogue: "models",
  findings: () => ({
    "unknown model": "always",
    "unknown language": "always",
    "language of another model": "always",
  }),
  runtime: (_check, { folder }, references) => ({ models: folder.models && references.table(modelsTable(folder.models)) }),
  constraints: (check, endpoint) => constraint(enforced(endpoint, check, "unknown language"), [check.reads], languageSchema(endpoint)),
};
