/** The values for the slots of a template. */
export type Slots = Readonly<Record<string, string | number>>;

/**
 * Fills the `{slots}` of a message or a hint.
 *
 * @param template - A text from `schemas/`.
 * @param slots - Their values; a slot that has none stays as it is.
 * @returns The text.
 */
export function fill(template: string, slots: Slots): string {
  if (!template.includes("{")) return template;
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(slots, name) ? String(slots[name]) : slot));
}

/**
 * Joins values as the server does: `8000, 16000, or 24000`, and two as `8000 or 16000`.
 *
 * The list of three and more was recorded on 2026-04-26; that two have no comma is inferred.
 *
 * @param values - At least one value.
 * @returns The list in words.
 */
export function inWords(values: readonly (string | number)[]): string {
  if (values.length < 3) return values.join(" or ");
  return `${values.slice(0, -1).join(", ")}, or ${String(values[values.length - 1])}`;
}
