/**
 * Says whether the value of a parameter switches something on.
 *
 * @param value - The decoded value, or several; `undefined` for a parameter that is absent.
 * @returns Whether it is there and not `false`, or one of several is not.
 */
export function isEnabled(value: string | number | boolean | readonly string[] | undefined): boolean {
  if (typeof value === "object") return value.some((one) => one !== "false");
  return value !== undefined && value !== false && value !== "false";
}
