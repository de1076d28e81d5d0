import { idsOf, type VoicesData } from "../../../checks/kind/schemas.js";
import { kindOf } from "../../../checks/registry.js";
import { type VoiceChange, wayOut } from "../config.js";
import { type ConfigPath, hintOf, type Overlay, ruleName, type Writable, withhold } from "./context.js";

/**
 * Changes a catalogue of voices. A removed voice is rejected like an unknown one.
 *
 * @param overlay - The context.
 * @param change - The change.
 * @param path - The path of the change in the configuration.
 */
export function overlayVoices(overlay: Overlay, change: VoiceChange, path: ConfigPath): void {
  const voices = overlay.file<VoicesData>("voices.json");
  const { add = [], remove, only, asOf, why } = change;
  const evidence = overlay.cite(path, why ?? "The accepted voices.");
  if (add.length > 0) {
    addVoices(voices, add, evidence);
    voices.evidence.push(evidence);
  }
  if (asOf !== undefined) voices.date = asOf;
  if (remove === undefined && only === undefined) return;
  if (remove && only) {
    overlay.reject([...path, "remove"], '"only" already lists the accepted voices: delete "remove"');
    return;
  }
  const known = idsOf(voices);
  for (const [index, id] of (only ?? []).entries())
    if (!known.includes(id))
      overlay.reject([...path, "only", index], `${JSON.stringify(id)} is not one of the voices of ${overlay.id}; ${orAdd(id, known)}`);
  const isAccepted = (id: string) => (only ? only.includes(id) : remove?.includes(id) !== true);
  const preset = voices.default?.model;
  if (preset !== undefined && !isAccepted(preset)) withoutDefault(overlay, preset, [...path, only ? "only" : "remove"], "{defaultModel}");
  if (preset !== undefined && !isAccepted(preset)) delete voices.default;
  voices.voices = voices.voices.filter(({ id }) => isAccepted(id));
  const others = (voices.others?.voices ?? []).filter(isAccepted);
  if (voices.others && others.length > 0) voices.others.voices = others;
  else delete voices.others;
  const at = overlay.checks.find((check) => kindOf(check)?.catalogue === "voices");
  const removed = known.filter((id) => !isAccepted(id));
  if (at) Object.assign(at, kindOf(at)?.remember?.(at, removed));
  const unknown = at?.rules.find(({ when }) => when === "unknown");
  const list = only ? { except: [...only] } : { values: [...(remove ?? [])] };
  withhold(overlay, {
    at,
    after: false,
    member: "model",
    ...list,
    rule: {
      rule: ruleName(overlay, "voice-withheld"),
      error: unknown?.error ?? overlay.foresee("model-access-denied"),
      rejects: "documented",
      text: unknown?.text ?? "documented",
      evidence: [...(unknown?.error ? unknown.evidence : []), evidence],
      hint: hintOf(overlay, [...path, only ? "only" : "remove"], `does not allow the voice \`{value}\`${only ? "{nearest}" : ""}`, why),
    },
  });
}

function addVoices(voices: Writable<VoicesData>, add: readonly string[], evidence: string): void {
  const known = new Set(idsOf(voices));
  const families = Object.keys(voices.families).sort((a, b) => b.length - a.length);
  // compile the pattern once, not for every voice
  const pattern = new RegExp(voices.grammar.pattern);
  const irregular: string[] = [];
  for (const id of add.filter((voice) => !known.has(voice))) {
    const family = families.find((name) => id.startsWith(`${name}-`));
    const [, language] = /^[a-z]+-([a-z]{2})$/.exec(family === undefined ? "" : id.slice(family.length + 1)) ?? [];
    const fits = pattern.test(id);
    if (fits && family !== undefined && language !== undefined) {
      voices.voices.push({ id, family, language, locale: language });
      continue;
    }
    voices.others ??= { voices: [], evidence: [evidence] };
    voices.others.voices.push(id);
    if (!fits) irregular.push(`^${id.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}$`);
  }
  if (irregular.length === 0) return;
  voices.grammar.pattern = [voices.grammar.pattern, ...irregular].join("|");
  voices.grammar.evidence.push(evidence);
}

/**
 * Suggests a fix for an unknown name that can be added.
 *
 * @param id - The name.
 * @param known - The known names.
 * @returns The suggestion.
 */
export function orAdd(id: string, known: readonly string[]): string {
  const out = wayOut(id, known);
  return out.startsWith("did you mean") ? out : 'put it under "add" too, or delete it';
}

/**
 * Handles the removal of the default of `model`: it is an error unless every request must name a model.
 *
 * @param overlay - The context.
 * @param preset - The default of the server.
 * @param path - The path of the setting that removes it.
 * @param slot - The slot of the default in descriptions, which is removed.
 */
export function withoutDefault(overlay: Overlay, preset: string, path: ConfigPath, slot: "{defaultModel}" | "{defaultSpeechModel}"): void {
  for (const { operation, query } of overlay.folder.operations) {
    if (query?.properties?.["model"] === undefined) continue;
    if (overlay.mayLack(operation.id, "model")) {
      overlay.reject(
        path,
        `${JSON.stringify(preset)} is the default of ${operation.id} without "model": keep it, add "model" to "require" in the parameters of ${operation.id}, or delete ${operation.id} from "endpoints"`,
      );
    }
    undescribe(overlay, operation.query, "model", slot);
  }
}

/**
 * Removes the sentence about a default from the description of a parameter.
 *
 * @param overlay - The context.
 * @param file - The schema of the query.
 * @param parameter - The parameter.
 * @param slot - A slot that identifies the sentence.
 */
export function undescribe(overlay: Overlay, file: string | undefined, parameter: string, slot: string): void {
  if (file === undefined) return;
  const { properties } = overlay.file<{ properties: Record<string, { description: string } | undefined> }>(file);
  const property = properties[parameter];
  if (property)
    property.description = property.description
      .split(/(?<=\.) /)
      .filter((sentence) => !sentence.includes(slot))
      .join(" ");
}
