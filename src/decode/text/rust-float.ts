/**
 * Prints a floating point number as serde_json does since 1.0.147: with a decimal point, or with an exponent from 1e16 and below 1e-5.
 *
 * @param value - A finite number.
 * @returns The shortest digits that parse to the same number.
 * @example
 * rustFloat(300); // "300.0"
 * rustFloat(1e16); // "1e+16"
 */
export function rustFloat(value: number): string {
  if (Object.is(value, -0)) return "-0.0";
  if (value === 0) return "0.0";
  const [, sign = "", first = "", rest = "", exponent = ""] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential()) ?? [];
  const digits = first + rest;
  const point = +exponent;
  if (point < -5 || point >= 16) return `${sign}${first}${rest === "" ? "" : `.${rest}`}e${exponent}`;
  if (point < 0) return `${sign}0.${"0".repeat(-point - 1)}${digits}`;
  const whole = digits.slice(0, point + 1).padEnd(point + 1, "0");
  return `${sign}${whole}.${digits.slice(point + 1) || "0"}`;
}
