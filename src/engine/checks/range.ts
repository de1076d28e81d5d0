import type { BindCheck } from "./bound-check.js";

/** Finds a number outside its range. */
export const range: BindCheck<"range"> = (check, { limits }) => {
  const { parameter } = check;
  const { minimum, maximum } = limits[parameter];
  return (examination) => {
    const value = examination.parameter(parameter);
    if (value === undefined) return;
    // the server holds an f32: 0.69999999 is 0.7 to it
    const single = Math.fround(+value);
    if (single >= Math.fround(minimum) && single <= Math.fround(maximum)) return;
    examination.report(check, "outside", `/query/${parameter}`, { slots: { minimum, maximum } });
  };
};
