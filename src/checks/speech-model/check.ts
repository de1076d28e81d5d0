import type { CompileCheck, Provenance } from "../contract.js";
import { isEnabled } from "../parameters.js";
import { fill } from "../template.js";

/** What this kind of check can find. */
export type SpeechModelFinding = "unknown model" | "unknown language" | "language of another model";

/** The known models of speech to text. */
interface SpeechModels {
  readonly date: string;
  /** The model that is used without `model`. */
  readonly default: string;
  /** The ids of the models that support the same languages, by those languages. */
  readonly models: Readonly<Record<string, string>>;
  /** When the server refused a model with a language, by both: `nova-3 ml`. */
  readonly refused: Readonly<Record<string, string>>;
  /** The models and languages that the server accepted though the list does not have them. */
  readonly taken: readonly string[];
}

interface Options {
  readonly models: SpeechModels;
  /** A sentence of the hint about a pair that the server refused, with the slot `date`. */
  readonly refusedPair: string;
  /** The certainty of a rejected pair if the caller pins models. */
  readonly pinned: Provenance;
}

/** Warns of an unknown model, an unknown language, and a language that the model is not known to support. */
export const speechModel: CompileCheck<Options, SpeechModelFinding> = (check, _operation, { models: { add = [], pairs } }) => {
  const { models, date, default: byDefault, refused, taken } = check.models;
  // who pins models wants a refused pair rejected; otherwise the lists grow too fast
  const source = pairs === "reject" ? check.pinned : undefined;
  const languagesOf = new Map(Object.entries(models).flatMap(([languages, ids]) => ids.split(" ").map((id) => [id, languages.split(" ")])));
  const known = [...languagesOf.keys(), ...add];
  const primary = (language: string) => language.toLowerCase().split(/[-_]/)[0] ?? "";
  const every = new Set([...languagesOf.values()].flat().map(primary));
  // nearly every request has one of these pairs
  const usual = new Map(
    [...languagesOf].map(([id, languages]) => [
      id,
      new Set<unknown>([undefined, ...languages.filter((language) => !Object.hasOwn(refused, `${id} ${language.toLowerCase()}`))]),
    ]),
  );
  return (context) => {
    if (context.unknown.includes("model")) return;
    const model = context.parameter("model") ?? byDefault;
    const language = context.parameter("language");
    if (usual.get(String(model))?.has(language)) return;
    const slots = { model: String(model), language: String(language), date, refused: "" };
    // with language detection, `language` is not used
    const isDetected = isEnabled(context.parameter("detect_language")) || context.unknown.includes("detect_language");
    const pair = `${slots.model} ${slots.language.toLowerCase()}`;
    if (!isDetected && !context.unknown.includes("language") && Object.hasOwn(refused, pair) && !add.includes(slots.model)) {
      const when = fill(check.refusedPair, { date: refused[pair] ?? "" });
      context.report(check, "language of another model", "/query/language", { slots: { ...slots, refused: when }, source });
      return;
    }
    if (typeof model === "string" && !known.includes(model)) {
      context.report(check, "unknown model", "/query/model", {
        slots,
        moreSlots: ({ nearest }) => ({
          nearest: nearest(model, known, 3)
            .map((id, place) => `${place === 0 ? " The nearest: " : ", "}${id}`)
            .join(""),
        }),
      });
      // the languages of a custom model are unknown
      return;
    }
    if (typeof language !== "string" || isDetected) return;
    if (language === "" || add.includes(slots.model) || taken.includes(pair)) return;
    if (!every.has(primary(language))) context.report(check, "unknown language", "/query/language", { slots });
    else {
      const own = languagesOf.get(String(model));
      if (own && !own.some((one) => one.toLowerCase() === language.toLowerCase())) {
        context.report(check, "language of another model", "/query/language", { slots, source });
      }
    }
  };
};
