import { anyCase } from "../kind/constraint.js";
import { enabled } from "../kind/enabled.js";
import type { JsonSchema, OperationData } from "../kind/schemas.js";

/** Limits `language` to those that some model supports, unless the language is detected or the model is unknown. */
export function languageSchema({ folder: { models } }: OperationData): JsonSchema {
  if (models === undefined) return {};
  const subtags = new Set(models.models.flatMap(({ languages }) => languages.map((one) => one.toLowerCase().split("-")[0] ?? "")));
  const known = `^$|^(?:${[...subtags].sort().map(anyCase).join("|")})(?:[-_].*)?$`;
  const isDetected = { required: ["detect_language"], properties: { detect_language: enabled } };
  // the languages of a custom model are unknown
  const isCustom = { required: ["model"], properties: { model: { not: { enum: models.models.map(({ id }) => id) } } } };
  return { anyOf: [isDetected, isCustom, { properties: { language: { pattern: known } } }] };
}
