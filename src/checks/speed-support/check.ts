import { type CompileCheck, onlyWith } from "../contract.js";
import { takesSpeed, type VoiceCatalogue } from "../tables.js";

/** What this kind of check can find. */
export type SpeedSupportFinding = "unsupported";

/** Warns of `speed` with a voice that is not documented to support it. */
export const speedSupport: CompileCheck<{ readonly voices: VoiceCatalogue }, SpeedSupportFinding> = (check) =>
  onlyWith("speed", (context) => {
    const { voices } = check;
    const model = context.parameter("model") ?? voices.default;
    if (context.parameter("speed") === undefined || context.unknown.includes("model") || takesSpeed(voices, model)) return;
    context.report(check, "unsupported", "/query/speed", { slots: { model: String(model) } });
  });
