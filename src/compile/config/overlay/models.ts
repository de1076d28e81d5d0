import type { SpeechModelsData } from "../../../checks/kind/schemas.js";
import { kindOf } from "../../../checks/registry.js";
import type { ModelChange } from "../config.js";
import { type ConfigPath, hintOf, type Overlay, ruleName, withhold } from "./context.js";
import { orAdd, withoutDefault } from "./voices.js";

/**
 * Changes the speech-to-text models. A removed model is rejected like one that the project has no access to.
 *
 * @param overlay - The context.
 * @param change - The change.
 * @param path - The path of the change in the configuration.
 */
export function overlayModels(overlay: Overlay, change: ModelChange, path: ConfigPath): void {
  const file = overlay.file<SpeechModelsData>("models.json");
  const { add = [], remove, only, asOf, why } = change;
  const evidence = overlay.cite(path, why ?? "The accepted models.");
  // the languages of a custom model are unknown: allow all
  const every = [...new Set(file.models.flatMap(({ languages }) => languages))];
  for (const model of add) {
    const { id, languages } = typeof model === "string" ? { id: model, languages: every } : model;
    const known = file.models.find((known) => known.id === id);
    if (known === undefined) file.models.push({ id, family: id, languages: [...languages] });
    else if (typeof model !== "string") known.languages = [...new Set([...known.languages, ...languages])];
  }
  if (add.length > 0) file.evidence.push(evidence);
  if (asOf !== undefined) file.date = asOf;
  if (remove === undefined && only === undefined) return;
  if (remove && only) {
    overlay.reject([...path, "remove"], '"only" already lists the accepted models: delete "remove"');
    return;
  }
  const known = file.models.map(({ id }) => id);
  for (const [index, id] of (only ?? []).entries())
    if (!known.includes(id))
      overlay.reject([...path, "only", index], `${JSON.stringify(id)} is not one of the models of ${overlay.id}; ${orAdd(id, known)}`);
  const isAccepted = (id: string) => (only ? only.includes(id) : remove?.includes(id) !== true);
  const where = [...path, only ? "only" : "remove"];
  if (!isAccepted(file.default.model)) withoutDefault(overlay, file.default.model, where, "{defaultSpeechModel}");
  file.models = file.models.filter(({ id }) => isAccepted(id));
  const at = overlay.checks.find((check) => kindOf(check)?.catalogue === "models");
  withhold(overlay, {
    at,
    after: false,
    member: "model",
    ...(only ? { except: [...only] } : { values: [...(remove ?? [])] }),
    rule: {
      rule: ruleName(overlay, "model-withheld"),
      error: overlay.foresee("model-access-denied"),
      rejects: "documented",
      text: "documented",
      evidence: [evidence],
      hint: hintOf(overlay, where, `does not allow the model \`{value}\`${only ? "{nearest}" : ""}`, why),
    },
  });
}
