import { idsOf, type LimitData, type RuleData, type SpeechModelsData, type VoicesData } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { type LimitChange, type ModelChange, type Selection, type VoiceChange, wayOut } from "./config.js";
import { type ConfigPath, citeIn, type Overlay, undescribe, type Writable } from "./overlay-context.js";

/**
 * Changes a catalogue of voices. A removed voice is rejected like an unknown one.
 *
 * @param overlay - The context.
 * @param change - The change.
 * @param path - The path of the change in the configuration.
 */
export function overlayVoices(overlay: Overlay, change: VoiceChange, path: ConfigPath): void {
  const voices = overlay.file<VoicesData>("voices.json");
  const { add = [], asOf, why } = change;
  const evidence = overlay.cite(path, why ?? "The accepted voices.");
  if (add.length > 0) {
    addVoices(voices, add, evidence);
    voices.evidence.push(evidence);
  }
  if (asOf !== undefined) voices.date = asOf;
  const known = idsOf(voices);
  const isAccepted = restricted(overlay, change, { name: "voice", known, default: voices.default?.model, slot: "{defaultModel}" }, path);
  if (isAccepted === undefined) return;
  if (voices.default && !isAccepted(voices.default.model)) delete voices.default;
  voices.voices = voices.voices.filter(({ id }) => isAccepted(id));
  const others = (voices.others?.voices ?? []).filter(isAccepted);
  if (voices.others && others.length > 0) voices.others.voices = others;
  else delete voices.others;
  const at = checkOf(overlay, "voices");
  const removed = known.filter((id) => !isAccepted(id));
  if (at) Object.assign(at, kindOf(at)?.remember?.(at, removed));
  const unknown = at?.rules.find(({ when }) => when === "unknown");
  withholdNames(overlay, change, "voice", path, evidence, unknown?.error === undefined ? undefined : unknown);
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
 * Changes the speech-to-text models. A removed model is rejected like one that the project has no access to.
 *
 * @param overlay - The context.
 * @param change - The change.
 * @param path - The path of the change in the configuration.
 */
export function overlayModels(overlay: Overlay, change: ModelChange, path: ConfigPath): void {
  const file = overlay.file<SpeechModelsData>("models.json");
  const { add = [], asOf, why } = change;
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
  const known = file.models.map(({ id }) => id);
  const isAccepted = restricted(overlay, change, { name: "model", known, default: file.default.model, slot: "{defaultSpeechModel}" }, path);
  if (isAccepted === undefined) return;
  file.models = file.models.filter(({ id }) => isAccepted(id));
  withholdNames(overlay, change, "model", path, evidence);
}

interface Catalogue {
  readonly name: "voice" | "model";
  readonly known: readonly string[];
  /** The default of the server, if it has one. */
  readonly default: string | undefined;
  /** The slot of the default in descriptions. */
  readonly slot: string;
}

/** Tells which names of a catalogue a configuration leaves; `undefined` if it removes none. The default may go if every request must name a model. */
function restricted(
  overlay: Overlay,
  change: Selection,
  { name, known, default: preset, slot }: Catalogue,
  path: ConfigPath,
): ((id: string) => boolean) | undefined {
  const { remove, only } = change;
  if (remove === undefined && only === undefined) return undefined;
  const isAccepted = overlay.accepted(change, `${name}s`, path);
  if (isAccepted === undefined) return undefined;
  for (const [index, id] of (only ?? []).entries()) {
    if (known.includes(id)) continue;
    const out = wayOut(id, known);
    const fix = out.startsWith("did you mean") ? out : 'put it under "add" too, or delete it';
    overlay.reject([...path, "only", index], `${JSON.stringify(id)} is not one of the ${name}s of ${overlay.id}; ${fix}`);
  }
  if (preset === undefined || isAccepted(preset)) return isAccepted;
  for (const { operation, query } of overlay.folder.operations) {
    if (operation.query === undefined || query?.properties?.["model"] === undefined) continue;
    if (overlay.mayLack(operation.id, "model")) {
      overlay.reject(
        [...path, only ? "only" : "remove"],
        `${JSON.stringify(preset)} is the default of ${operation.id} without "model": keep it, add "model" to "require" in the parameters of ${operation.id}, or delete ${operation.id} from "endpoints"`,
      );
    }
    undescribe(overlay.file(operation.query), "model", slot);
  }
  return isAccepted;
}

const checkOf = (overlay: Overlay, catalogue: "voices" | "models") =>
  overlay.checks.find((check) => kindOf(check)?.catalogue === catalogue);

/** Adds the check that rejects the names that a configuration removes, with the error of a rule or that of missing access. */
function withholdNames(
  overlay: Overlay,
  { remove, only, why }: Selection,
  name: Catalogue["name"],
  path: ConfigPath,
  evidence: string,
  like?: RuleData,
): void {
  const list = only ? { except: [...only] } : { values: [...(remove ?? [])] };
  overlay.withhold(
    { at: checkOf(overlay, `${name}s`), after: false },
    {
      member: "model",
      ...list,
      rule: {
        rule: overlay.ruleName(`${name}-withheld`),
        error: like?.error ?? overlay.foresee("model-access-denied"),
        rejects: "documented",
        text: like?.text ?? "documented",
        evidence: [...(like?.evidence ?? []), evidence],
        hint: overlay.hintOf([...path, only ? "only" : "remove"], `does not allow the ${name} \`{value}\`${only ? "{nearest}" : ""}`, why),
      },
    },
  );
}

/**
 * Changes limits. The error for a value beyond a limit stays the same.
 *
 * @param overlay - The context.
 * @param change - The limits by name.
 * @param path - The path of the change in the configuration.
 */
export function overlayLimits(overlay: Overlay, { why, ...change }: LimitChange, path: ConfigPath): void {
  const { limits } = overlay.file<{ limits: Record<string, LimitData> }>("limits.json");
  for (const [name, value] of Object.entries(change)) {
    const limit = limits[name];
    if (limit === undefined) continue;
    const here = [...path, name];
    const evidence = overlay.cite(here, why ?? `The limit ${name}.`);
    if ("value" in limit && typeof value === "number") limit.value = value;
    else if (!("value" in limit) && typeof value === "object") {
      limit.minimum = value.minimum ?? limit.minimum;
      limit.maximum = value.maximum ?? limit.maximum;
      if (limit.minimum > limit.maximum)
        overlay.reject(here, `the minimum of ${name} would be ${limit.minimum}, above its maximum ${limit.maximum}: change both`);
    }
    limit.evidence = [evidence];
    for (const check of overlay.checks) {
      if (check.limit !== name && !kindOf(check)?.limits?.includes(name)) continue;
      for (const rule of check.rules) citeIn(rule, evidence);
    }
  }
}
