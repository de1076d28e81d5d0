import type { VoiceCatalogue } from "../../engine/operation.js";
import { takesSpeed } from "../../engine/voices.js";
import type { BindCheck } from "../bound-check.js";

/** Finds a speed beside a voice that is not documented to take one. */
export const speedSupport: BindCheck<{ readonly voices: VoiceCatalogue }> = (check) => (examination) => {
  const { voices } = check;
  const model = examination.parameter("model") ?? voices.default;
  if (examination.parameter("speed") === undefined || examination.unknown.includes("model") || takesSpeed(voices, model)) return;
  examination.report(check, "unsupported", "/query/speed", { slots: { model: String(model) } });
};
