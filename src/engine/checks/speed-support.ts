import { voiceId } from "../voices.js";
import type { BindCheck } from "./bound-check.js";
import { adviceFor } from "./rule-index.js";

export const speedSupport: BindCheck<"speed-support"> = (check, operation) => {
  const unsupported = adviceFor(check, "unsupported");
  const { voices } = operation;
  const languages = [...new Set(Object.values(voices.speed).flat())].join(" and ");
  return (examination) => {
    const { speed, model: given } = examination.query;
    if (speed === undefined || examination.undetermined.has("model")) return;
    const model = typeof given === "string" ? given : voices.default;
    const id = voiceId(voices, model);
    if (id === undefined || voices.speed[id.family]?.includes(id.language) === true) return;
    examination.advise(unsupported, "/query/speed", { model, languages });
  };
};
