import { nearest } from "../../engine/nearest.js";
import type { SpeechModels } from "../../engine/operation.js";
import { isSwitchedOn } from "../../engine/switched-on.js";
import type { BindCheck } from "../bound-check.js";

/** Finds a model that nobody knows, and a language that it, or no model at all, is known to understand. */
export const speechModel: BindCheck<{ readonly models: SpeechModels }> = (check, _operation, { models: { add = [] } }) => {
  const { models, date, default: byDefault } = check.models;
  const languagesOf = new Map(Object.entries(models).flatMap(([languages, ids]) => ids.split(" ").map((id) => [id, languages.split(" ")])));
  const known = [...languagesOf.keys(), ...add];
  const primary = (language: string) => language.toLowerCase().split(/[-_]/)[0] ?? "";
  const every = new Set([...languagesOf.values()].flat().map(primary));
  return (examination) => {
    if (examination.unknown.includes("model")) return;
    const model = examination.parameter("model") ?? byDefault;
    const language = examination.parameter("language");
    const slots = { model: String(model), language: String(language), date };
    if (typeof model === "string" && !known.includes(model)) {
      examination.report(check, "unknown model", "/query/model", {
        slots,
        moreSlots: () => ({
          nearest: nearest(model, known, 3)
            .map((id, place) => `${place === 0 ? " The nearest: " : ", "}${id}`)
            .join(""),
        }),
      });
      // what a model of one's own understands, nobody knows
      return;
    }
    // the language is what is detected, whatever is said
    const isDetected = isSwitchedOn(examination.parameter("detect_language")) || examination.unknown.includes("detect_language");
    if (typeof language !== "string" || isDetected) return;
    if (language === "" || add.includes(String(model))) return;
    if (!every.has(primary(language))) examination.report(check, "unknown language", "/query/language", { slots });
    else {
      const own = languagesOf.get(String(model));
      if (own && !own.some((one) => one.toLowerCase() === language.toLowerCase())) {
        examination.report(check, "language of another model", "/query/language", { slots });
      }
    }
  };
};
