import { takesSpeed } from "../voices.js";
import type { BindCheck } from "./bound-check.js";

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
    const source = takesSpeed(voices, examination.parameter("model")) ? undefined : check.withoutSupport;
    examination.report(check, "outside", `/query/${parameter}`, { slots: { minimum, maximum }, source });
  };
};
