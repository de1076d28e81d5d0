import type { BindCheck } from "./bound-check.js";

/** Finds a speed beside a voice that is not documented to take one. */
export const speedSupport: BindCheck<"speed-support"> =
  (check, { voices }) =>
  (examination) => {
    const model = examination.parameter("model") ?? voices.default;
    if (examination.parameter("speed") === undefined || typeof model !== "string" || examination.unknown.includes("model")) return;
    const [, family = "", language = ""] = /^(.*)-[^-]+-([^-]+)$/.exec(model) ?? [];
    if (Object.hasOwn(voices.speed, family) && voices.speed[family]?.includes(language)) return;
    examination.report(check, "unsupported", "/query/speed", { slots: { model } });
  };
