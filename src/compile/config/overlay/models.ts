import type { SpeechModelsData } from "../../../checks/kind/schemas.js";
import type { ModelChange } from "../config.js";
import { type ConfigPath, hintOf, type Overlay, ruleName, withhold } from "./context.js";
import { orAdd, withoutDefault } from "./voices.js";

/**
 * Changes the models of speech to text. A model that is not taken any more is rejected as one that the project has no access to.
 *
 * @param overlay - The change at work.
 * @param change - What is changed.
 * @param path - Where it stands in the configuration.
 */
export function overlayModels(overlay: Overlay, change: ModelChange, path: ConfigPath): void {
  const file = overlay.file<SpeechModelsData>("models.json");
  const { add = [], remove, only, asOf, why } = change;
  const evidence = overlay.cite(path, why ?? "Which models are taken.");
  // what a model of one's own understands, nobody knows
  const every = [...new Set(file.models.flatMap(({ languages }) => languages))];
  for (const one of add) {
    const { id, languages } = typeof one === "string" ? { id: one, languages: every } : one;
    const known = file.models.find((model) => model.id === id);
    if (known === undefined) file.models.push({ id, family: id, languages: [...languages] });
    else if (typeof one !== "string") known.languages = [...new Set([...known.languages, ...languages])];
  }
  if (add.length > 0) file.evidence.push(evidence);
  if (asOf !== undefined) file.date = asOf;
  if (remove === undefined && only === undefined) return;
  if (remove && only) {
    overlay.fault([...path, "remove"], '"only" says already which models are taken: leave "remove" out');
    return;
  }
  const known = file.models.map(({ id }) => id);
  for (const [place, id] of (only ?? []).entries())
    if (!known.includes(id))
      overlay.fault([...path, "only", place], `${JSON.stringify(id)} is not among the models of ${overlay.id}; ${orAdd(id, known)}`);
  const isTaken = (id: string) => (only ? only.includes(id) : remove?.includes(id) !== true);
  const where = [...path, only ? "only" : "remove"];
  if (!isTaken(file.default.model)) withoutDefault(overlay, file.default.model, where, "{defaultSpeechModel}");
  file.models = file.models.filter(({ id }) => isTaken(id));
  const at = overlay.checks.find(({ check }) => check === "speech-model");
  withhold(overlay, {
    at,
    after: false,
    member: "model",
    withheld: { ...(only ? { except: [...only] } : { values: [...(remove ?? [])] }), evidence: [evidence] },
    rule: {
      rule: ruleName(overlay, "model-withheld"),
      error: overlay.foresee("model-access-denied"),
      rejects: "documented",
      text: "documented",
      evidence: [evidence],
      hint: hintOf(overlay, where, `does not take the model \`{value}\`${only ? "{nearest}" : ""}`, why),
    },
  });
}
