import type { Examination } from "../../engine/examination.js";
import { pointerTo } from "../../engine/pointer.js";
import type { Slots } from "../../engine/template.js";
import type { BindCheck } from "../bound-check.js";
import { codePoints } from "../characters/check.js";

interface Needs {
  /** Where the text is. */
  readonly part: "body" | "message";
  readonly limits: {
    /** How many pronunciations a text may have. */
    readonly pronunciations: number;
    /** How long a pronunciation may be, in characters, and how many times as long as its word; one no longer than the floor is never too long. */
    readonly pronunciationCharacters: number;
    readonly pronunciationRatio: number;
    readonly pronunciationFloor: number;
    /** How long a pause may be, in milliseconds; how many there may be; and the highest speed beside one. */
    readonly pause?: { readonly minimum: number; readonly maximum: number; readonly step: number };
    readonly pauses?: number;
    readonly pauseSpeed?: number;
  };
}

// what a notice shows of a text
const longestShown = 80;

interface Pause {
  readonly control: string;
  readonly start: number;
  readonly end: number;
  /** Its length; `undefined` where it is not written as a pause is. */
  readonly milliseconds: number | undefined;
}

// \{"word":"…","pronounce":"…"\}, among other things in braces
const inBraces = /\{([^{}]*)\}/g;
// \{pause:500\}, \{pause:500ms\}, \{pause:1.5s\} with backslashes, {pause:{duration_ms:500}} without
const pauseControl = /(\\?)\{ *pause *:(\{[^{}]*\}|[^{}\\]*)(\\?)\}/g;

/** Finds inline controls beyond their documented limits. */
export const inlineControls: BindCheck<Needs> = (check) => {
  const { part, limits, rules } = check;
  const tell = (examination: Examination, when: string, slots: Slots): void => {
    const pointer = examination.media === "text" ? "/body" : pointerTo(part, "text");
    if (rules[when]) examination.report(check, when, pointer, { slots });
  };

  function lookAtPronunciations(examination: Examination, text: string): number {
    const { pronunciationCharacters, pronunciationRatio, pronunciationFloor } = limits;
    const told = new Set<string>();
    let count = 0;
    for (const [, content = ""] of text.matchAll(inBraces)) {
      if (!content.includes('"pronounce"')) continue;
      const { word, pronounce } = fieldsOf(content);
      if (pronounce === undefined) continue;
      count++;
      const characters = codePoints(pronounce);
      const inProportion = Math.max(pronunciationFloor, pronunciationRatio * codePoints(word));
      const [when, limit] =
        characters > pronunciationCharacters
          ? (["long pronunciation", pronunciationCharacters] as const)
          : characters > inProportion
            ? (["disproportionate pronunciation", inProportion] as const)
            : [undefined, 0];
      if (when === undefined || told.has(when)) continue;
      told.add(when);
      tell(examination, when, { word: word.slice(0, longestShown), characters, limit });
    }
    if (count > limits.pronunciations) tell(examination, "many pronunciations", { count, limit: limits.pronunciations });
    return count;
  }

  function lookAtPauses(examination: Examination, text: string): number {
    const pauses = [...pausesIn(text)];
    const [first] = pauses;
    if (first === undefined) return 0;
    const { pause = { minimum: 0, maximum: Infinity, step: 1 }, pauses: most = Infinity } = limits;
    tell(examination, "pause", { control: first.control });
    const malformed = pauses.find(({ milliseconds }) => milliseconds === undefined);
    if (malformed) tell(examination, "pause malformed", { control: malformed.control });
    const lengths = pauses.flatMap(({ milliseconds }) => milliseconds ?? []);
    const outside = lengths.find((length) => length < pause.minimum || length > pause.maximum);
    if (outside !== undefined) tell(examination, "pause outside", { milliseconds: outside, ...pause });
    const offStep = lengths.find((length) => length % pause.step !== 0);
    if (offStep !== undefined) tell(examination, "pause off step", { milliseconds: offStep, ...pause });
    if (pauses.length > most) tell(examination, "many pauses", { count: pauses.length, limit: most });
    if (pauses.some(({ start }, place) => place > 0 && text.slice(pauses[place - 1]?.end, start).trim() === "")) {
      tell(examination, "adjacent pauses", {});
    }
    return pauses.length;
  }

  const look = (examination: Examination, text: string): void => {
    const pronunciations = lookAtPronunciations(examination, text);
    if (limits.pause === undefined) return;
    const pauses = lookAtPauses(examination, text);
    const speed = examination.parameter("speed");
    if (typeof speed === "number" && pauses > 0 && limits.pauseSpeed !== undefined && speed > Math.fround(limits.pauseSpeed) + 1e-6) {
      tell(examination, "pause at speed", { speed, limit: limits.pauseSpeed });
    }
    if (pronunciations === 0) return;
    if (pauses > 0) tell(examination, "controls together", { other: "a pause" });
    else if (typeof speed === "number" && speed !== 1) tell(examination, "controls together", { other: "a `speed` other than 1" });
  };
  return (examination) => {
    const text = examination.member("text");
    // with includes() a whole verdict took 40 ns more
    if (typeof text === "string" && text.indexOf("{") >= 0) look(examination, text);
  };
};

function fieldsOf(content: string): { readonly word: string; readonly pronounce?: string } {
  try {
    const { word, pronounce } = JSON.parse(`{${content.replace(/\\$/, "")}}`) as { word?: unknown; pronounce?: unknown };
    return { word: typeof word === "string" ? word : "", ...(typeof pronounce === "string" ? { pronounce } : {}) };
  } catch {
    return { word: "" };
  }
}

function* pausesIn(text: string): Generator<Pause> {
  for (const { 0: control, 1: before, 2: content = "", 3: after, index } of text.matchAll(pauseControl)) {
    const isStructured = content.startsWith("{");
    const isEscaped = before !== "" && after !== "";
    const isPlain = before === "" && after === "";
    const [, digits, unit] = isStructured
      ? (/^\{"?duration_ms"?:(\d+)\}$/.exec(content.replaceAll(" ", "")) ?? [])
      : (/^(\d+(?:\.\d+)?) ?(ms|s)?$/.exec(content.trim()) ?? []);
    const isWellFormed = digits !== undefined && (isStructured ? isPlain : isEscaped);
    const milliseconds = isWellFormed ? Math.round(Number(digits) * (unit === "s" ? 1000 : 1)) : undefined;
    yield { control: control.slice(0, longestShown), start: index, end: index + control.length, milliseconds };
  }
}
