import { type CheckContext, type CompileCheck, hasRule, pointerTo } from "../contract.js";
import type { Slots } from "../template.js";
import { codePoints } from "../text-length.js";

/** What this kind of check can find. */
export type InlineControlsFinding =
  | "pronunciation"
  | "many pronunciations"
  | "long pronunciation"
  | "disproportionate pronunciation"
  | "pause"
  | "pause malformed"
  | "pause outside"
  | "pause off step"
  | "many pauses"
  | "adjacent pauses"
  | "pause at speed"
  | "controls together";

interface Options {
  /** The part that contains the text. */
  readonly part: "body" | "message";
  readonly limits: {
    /** The most pronunciations in a text. */
    readonly pronunciations: number;
    /** The longest pronunciation, in characters, and as a multiple of the length of its word; one up to the floor is never too long. */
    readonly pronunciationCharacters: number;
    readonly pronunciationRatio: number;
    readonly pronunciationFloor: number;
    /** The length of a pause in milliseconds, the most pauses in a text, and the highest speed with a pause. */
    readonly pause?: { readonly minimum: number; readonly maximum: number; readonly step: number };
    readonly pauses?: number;
    readonly pauseSpeed?: number;
  };
}

// characters of the text that a notice shows
const longestShown = 80;

interface Pause {
  readonly control: string;
  readonly start: number;
  readonly end: number;
  /** The length; `undefined` if the pause is malformed. */
  readonly milliseconds: number | undefined;
}

// \{"word":"…","pronounce":"…"\} and other controls
const inBraces = /\{([^{}]*)\}/g;
// \{pause:500\}, \{pause:500ms\}, \{pause:1.5s\} with backslashes, {pause:{duration_ms:500}} without
const pauseControl = /(\\?)\{ *pause *:(\{[^{}]*\}|[^{}\\]*)(\\?)\}/g;

/** Checks inline controls against their documented limits. */
export const inlineControls: CompileCheck<Options, InlineControlsFinding> = (check) => {
  const { part, limits } = check;
  const tell = (context: CheckContext, when: string, slots: Slots): void => {
    const pointer = context.media === "text" ? "/body" : pointerTo(part, "text");
    if (hasRule(check, when)) context.report(check, when, pointer, { slots });
  };

  function lookAtPronunciations(context: CheckContext, text: string): number {
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
      tell(context, when, { word: word.slice(0, longestShown), characters, limit });
    }
    if (count > limits.pronunciations) tell(context, "many pronunciations", { count, limit: limits.pronunciations });
    return count;
  }

  function lookAtPauses(context: CheckContext, text: string): number {
    const pauses = [...pausesIn(text)];
    const [first] = pauses;
    if (first === undefined) return 0;
    const { pause = { minimum: 0, maximum: Infinity, step: 1 }, pauses: most = Infinity } = limits;
    tell(context, "pause", { control: first.control });
    const malformed = pauses.find(({ milliseconds }) => milliseconds === undefined);
    if (malformed) tell(context, "pause malformed", { control: malformed.control });
    const lengths = pauses.flatMap(({ milliseconds }) => milliseconds ?? []);
    const outside = lengths.find((length) => length < pause.minimum || length > pause.maximum);
    if (outside !== undefined) tell(context, "pause outside", { milliseconds: outside, ...pause });
    const offStep = lengths.find((length) => length % pause.step !== 0);
    if (offStep !== undefined) tell(context, "pause off step", { milliseconds: offStep, ...pause });
    if (pauses.length > most) tell(context, "many pauses", { count: pauses.length, limit: most });
    if (pauses.some(({ start }, place) => place > 0 && text.slice(pauses[place - 1]?.end, start).trim() === "")) {
      tell(context, "adjacent pauses", {});
    }
    return pauses.length;
  }

  const look = (context: CheckContext, text: string): void => {
    const pronunciations = lookAtPronunciations(context, text);
    const pauses = limits.pause === undefined ? 0 : lookAtPauses(context, text);
    const speed = context.parameter("speed");
    if (typeof speed === "number" && pauses > 0 && limits.pauseSpeed !== undefined && speed > Math.fround(limits.pauseSpeed) + 1e-6) {
      tell(context, "pause at speed", { speed, limit: limits.pauseSpeed });
    }
    if (pronunciations === 0) return;
    if (pauses > 0) tell(context, "controls together", { other: "a pause" });
    else if (typeof speed === "number" && speed !== 1) tell(context, "controls together", { other: "a `speed` other than 1", speed });
    else tell(context, "pronunciation", {});
  };
  return (context) => {
    const text = context.member("text");
    // includes() made a whole verdict 40 ns slower
    if (typeof text === "string" && text.indexOf("{") >= 0) look(context, text);
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
