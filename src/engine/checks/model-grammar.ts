import { nearest } from "../nearest.js";
import { voiceNames } from "../voices.js";
import type { BindCheck } from "./bound-check.js";
import { ruleFor } from "./rule-index.js";

export const modelGrammar: BindCheck<"model-grammar"> = (check, operation, settings) => {
  const malformed = ruleFor(check, "malformed");
  const pattern = new RegExp(operation.voices.pattern);
  const { add } = settings.models;
  return (examination) => {
    const model = examination.query["model"];
    if (typeof model !== "string" || pattern.test(model) || add.has(model)) return;
    examination.undetermined.add("model");
    examination.reject(malformed, {
      pointer: "/query/model",
      slots: { model },
      hintSlots: () => {
        const near = nearest(model, voiceNames(operation.voices), 3);
        return { nearest: near.length === 0 ? "" : ` The nearest: ${near.join(", ")}.` };
      },
    });
  };
};
