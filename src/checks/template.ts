/** The values for the slots of a template. */
export type Slots = Readonly<Record<string, string | number>>;

const parsed = new Map<string, readonly string[]>();

/**
 * Fills the `{slots}` of a message or a hint.
 *
 * @param template - A text from `schemas/`: it is remembered, so it must not come from a request.
 * @param slots - Their values.
 * @returns The text.
 */
export function fill(template: string, slots: Slots): string {
  let parts = parsed.get(template);
  if (parts === undefined) {
    parts = template.split(/\{(\w+)\}/);
    parsed.set(template, parts);
  }
  let text = parts[0] as string;
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] as string;
    text += `${Object.hasOwn(slots, name) ? slots[name] : ""}${parts[index + 1]}`;
  }
  return text;
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
