import type { BindCheck } from "./bound-check.js";
import { ruleFor } from "./rule-index.js";

export const range: BindCheck<"range"> = (check, operation) => {
  const outside = ruleFor(check, "outside");
  const { parameter } = check;
  const { minimum, maximum } = operation.limits[parameter];
  // the server holds an f32: 0.69999999 is 0.7 to it
  const low = Math.fround(minimum);
  const high = Math.fround(maximum);
  return (examination) => {
    const value = examination.query[parameter];
    if (typeof value !== "number") return;
    const rounded = Math.fround(value);
    if (!(rounded >= low && rounded <= high)) {
      examination.reject(outside, { pointer: `/query/${parameter}`, slots: { minimum, maximum } });
    }
  };
};
