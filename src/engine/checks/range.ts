import { takesSpeed } from "../voices.js";
import type { BindCheck } from "./bound-check.js";

const documented = { certainty: { rejects: "documented", text: "inferred" }, evidence: ["docs-voice-controls", "skills-1.7.0"] } as const;

/** Finds a number outside its range. */
export const range: BindCheck<"range"> = (check, { limits, voices }) => {
  const { parameter } = check;
  const { minimum, maximum } = limits[parameter];
  return (examination) => {
    const value = examination.parameter(parameter);
    if (value === undefined) return;
    // the server holds an f32: 0.69999999 is 0.7 to it
    const single = Math.fround(+value);
    if (single >= Math.fround(minimum) && single <= Math.fround(maximum)) return;
    // it was recorded of voices that take a speed; the range is documented for the parameter
    const source = takesSpeed(voices, examination.parameter("model")) ? undefined : documented;
    examination.report(check, "outside", `/query/${parameter}`, { slots: { minimum, maximum }, source });
  };
};
