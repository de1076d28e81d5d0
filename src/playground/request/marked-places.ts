import type { Mark } from "../editor/editor.js";
import { placeOf, rangeIn } from "./place.js";
import type { PlaygroundVerdict } from "./verdict.js";

/** A place of the request that the verdict is about. */
export interface MarkedPlace {
  readonly part: string;
  readonly path: readonly string[];
  readonly kind: "error" | "notice";
  /** How to fix it, or the advice. */
  readonly message: string;
  /** The message of the server, which may name line and column. */
  readonly said: string;
}

interface Remark {
  readonly kind: string;
  readonly pointer: string;
  readonly message?: string;
  readonly hint?: string;
}

/**
 * Lists the places of a request that its verdict is about.
 *
 * @param result - The verdict.
 * @returns The places, errors first.
 */
export function markedPlaces({ verdict, message }: Partial<PlaygroundVerdict>): MarkedPlace[] {
  const errors = (verdict === undefined || verdict.ok ? [] : (verdict.violations ?? [verdict])).map(({ rule, text, body }): MarkedPlace => {
    const said = typeof body === "string" ? body : (Object.values(body as object).join(" ") ?? text);
    return { ...placeOf(rule.pointer), kind: "error", message: rule.hint, said };
  });
  const violations = message === undefined || message.ok ? [] : (message.violations ?? [message]);
  const ofMessage = violations.map(({ rule, answer }): MarkedPlace => {
    return { ...placeOf(rule.pointer), kind: "error", message: rule.hint, said: JSON.stringify(answer) };
  });
  const remarks = [...(verdict?.notices ?? []), ...(message?.notices ?? [])] as readonly Remark[];
  const notices = remarks.map(({ pointer, message: text = "", hint }): MarkedPlace => {
    return { ...placeOf(pointer), kind: "notice", message: hint ?? text, said: text };
  });
  return [...errors, ...ofMessage, ...notices];
}

/**
 * Finds the places in the body or the message.
 *
 * @param text - The body or the message.
 * @param places - The places.
 * @param isStream - Whether the text is a message.
 * @returns The marks for the editor.
 */
export function marksOf(text: string, places: readonly MarkedPlace[], isStream: boolean): Mark[] {
  const part = isStream ? "message" : "body";
  return places.flatMap((place) => {
    if (place.part !== part) return [];
    const range = rangeIn(text, place.path, place.said) ?? { from: 0, to: 0 };
    return [{ ...range, kind: place.kind, message: place.message.replaceAll("`", "") }];
  });
}
