import type { BindCheck } from "./bound-check.js";
import { adviceFor, ruleFor } from "./rule-index.js";

// an inline pronunciation, with or without the backslashes: \{"word":"…","pronounce":"…"\}
const inlineControl = /\\?\{[^{}]{0,1000}?\\?\}/g;

export const characters: BindCheck<"characters"> = (check, operation, settings) => {
  const none = ruleFor(check, "none");
  const tooMany = ruleFor(check, "too many");
  const tooManyWithControls = ruleFor(check, "too many with controls");
  const blank = adviceFor(check, "blank");
  const limit = settings.limits.textCharacters ?? operation.limits.textCharacters;
  return (examination) => {
    const text = examination.body?.["text"];
    if (text === undefined) return;
    const pointer = examination.media === "text" ? "/body" : "/body/text";
    if (text === "") {
      examination.reject(none, { pointer });
      return;
    }
    // a text has no more code points than UTF-16 units
    if (text.length > limit) {
      const count = codePoints(text);
      if (count > limit) {
        const spoken = codePoints(withoutControls(text));
        const rule = spoken <= limit ? tooManyWithControls : tooMany;
        examination.reject(rule, { pointer, slots: { characters: count, spoken, limit } });
        return;
      }
    }
    // JSON and plain text begin with a letter nearly always
    if (text.charCodeAt(0) <= 0x20 && /^\s*$/.test(text)) examination.advise(blank, pointer, {});
  };
};

function codePoints(text: string): number {
  let count = text.length;
  for (let index = 1; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xdc00 && unit <= 0xdfff && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800) count--;
  }
  return count;
}

function withoutControls(text: string): string {
  if (!text.includes("pronounce")) return text;
  return text.replace(inlineControl, (control) => {
    const word = /"word"\s*:\s*"([^"\\]*)"/.exec(control)?.[1];
    return word !== undefined && control.includes('"pronounce"') ? word : control;
  });
}
