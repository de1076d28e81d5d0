import { idsOf, type VoicesData } from "../../../checks/kind/schemas.js";
import { type VoiceChange, wayOut } from "../config.js";
import { type ConfigPath, hintOf, type Overlay, ruleName, type Writable, withhold } from "./context.js";

/**
 * Changes a catalogue of voices. A voice that is not taken any more is rejected as one that the server does not know.
 *
 * @param overlay - The change at work.
 * @param change - What is changed.
 * @param path - Where it stands in the configuration.
 */
export function overlayVoices(overlay: Overlay, change: VoiceChange, path: ConfigPath): void {
  const voices = overlay.file<VoicesData>("voices.json");
  const { add = [], remove, only, asOf, why } = change;
  const evidence = overlay.cite(path, why ?? "Which voices are taken.");
  if (add.length > 0) {
    addVoices(voices, add, evidence);
    voices.evidence.push(evidence);
  }
  if (asOf !== undefined) voices.date = asOf;
  if (remove === undefined && only === undefined) return;
  if (remove && only) {
    overlay.fault([...path, "remove"], '"only" says already which voices are taken: leave "remove" out');
    return;
  }
  const known = idsOf(voices);
  for (const [place, id] of (only ?? []).entries())
    if (!known.includes(id))
      overlay.fault([...path, "only", place], `${JSON.stringify(id)} is not among the voices of ${overlay.id}; ${orAdd(id, known)}`);
  const isTaken = (id: string) => (only ? only.includes(id) : remove?.includes(id) !== true);
  const preset = voices.default?.model;
  if (preset !== undefined && !isTaken(preset)) withoutDefault(overlay, preset, [...path, only ? "only" : "remove"], "{defaultModel}");
  if (preset !== undefined && !isTaken(preset)) delete voices.default;
  voices.voices = voices.voices.filter(({ id }) => isTaken(id));
  const others = (voices.others?.voices ?? []).filter(isTaken);
  if (voices.others && others.length > 0) voices.others.voices = others;
  else delete voices.others;
  const at = overlay.checks.find(({ check }) => check === "voice-catalogue");
  const unknown = at?.rules.find(({ when }) => when === "unknown");
  const list = only ? { except: [...only] } : { values: [...(remove ?? [])] };
  withhold(overlay, {
    at,
    after: false,
    member: "model",
    withheld: { ...list, evidence: [evidence] },
    rule: {
      rule: ruleName(overlay, "voice-withheld"),
      error: unknown?.error ?? overlay.foresee("model-access-denied"),
      rejects: "documented",
      text: unknown?.text ?? "documented",
      evidence: [...(unknown?.error ? unknown.evidence : []), evidence],
      hint: hintOf(overlay, [...path, only ? "only" : "remove"], `does not take the voice \`{value}\`${only ? "{nearest}" : ""}`, why),
    },
  });
}

function addVoices(voices: Writable<VoicesData>, add: readonly string[], evidence: string): void {
  const known = new Set(idsOf(voices));
  const families = Object.keys(voices.families).sort((a, b) => b.length - a.length);
  // a pattern that grows with every voice would be compiled anew for each
  const pattern = new RegExp(voices.grammar.pattern);
  const irregular: string[] = [];
  for (const id of add.filter((one) => !known.has(one))) {
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
 * Says what to do about a name that is not known and may be added.
 *
 * @param id - The name.
 * @param known - The names that are known.
 * @returns The way out.
 */
export function orAdd(id: string, known: readonly string[]): string {
  const out = wayOut(id, known);
  return out.startsWith("did you mean") ? out : 'name it in "add" too, or leave it out';
}

/**
 * Sees to it that what is not taken any more is not what a request gets that says nothing.
 *
 * @param overlay - The change at work.
 * @param preset - What the server takes where the parameter is absent.
 * @param path - Where it is taken out.
 * @param slot - How descriptions name it; the parameter's own is changed.
 */
export function withoutDefault(overlay: Overlay, preset: string, path: ConfigPath, slot: "{defaultModel}" | "{defaultSpeechModel}"): void {
  for (const { operation, query } of overlay.folder.operations) {
    if (query?.properties?.["model"] === undefined) continue;
    if (overlay.mayLack(operation.id, "model")) {
      overlay.fault(
        path,
        `${JSON.stringify(preset)} is what ${operation.id} takes without "model": keep it, add "model" to "require" in the parameters of ${operation.id}, or leave ${operation.id} out of "endpoints"`,
      );
    }
    undescribe(overlay, operation.query, "model", slot);
  }
}

/**
 * Takes the sentence about a default out of the description of a parameter.
 *
 * @param overlay - The change at work.
 * @param file - The schema of the query.
 * @param parameter - The parameter.
 * @param slot - What the sentence has.
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
