import type { CompileCheck } from "../contract.js";
import { codePoints, spokenCharacters } from "../text-length.js";

/** What this kind of check can find. */
export type RateFinding = "too many" | "perhaps too many";

interface Options {
  /** The type of the messages that are counted. */
  readonly type: string;
  /** The text whose characters are counted; without it, messages are counted. */
  readonly member?: string;
  readonly limit: number;
  readonly seconds: number;
}

/**
 * Rejects messages that are sent too fast.
 *
 * It is unknown whether the server uses a sliding window or fixed windows, and whether inline pronunciations count. Messages that are too fast
 * for fixed windows without pronunciations are certainly too fast. Messages that are too fast only for a sliding window, or only with
 * pronunciations, may be. The recorded burst fits both.
 */
export const rate: CompileCheck<Options, RateFinding> = (check) => {
  const { type, member, limit, seconds } = check;
  const pointer = member === undefined ? "/message" : `/message/${member}`;
  return (context) => {
    const { clock } = context;
    if (clock === undefined || context.member("type") !== type) return;
    const text = member === undefined ? undefined : context.member(member);
    const [most, least] = member === undefined ? [1, 1] : typeof text === "string" ? [codePoints(text), spokenCharacters(text)] : [0, 0];
    if (most === 0) return;
    const counted = clock.counted(type, seconds * 1000);
    if (counted.most + most > limit) {
      const isSure = counted.least + least > limit;
      const count = isSure ? counted.least + least : counted.most + most;
      context.report(check, isSure ? "too many" : "perhaps too many", pointer, { slots: { count, limit, seconds } });
      if (context.decided) return;
    }
    clock.count(type, most, least, seconds * 1000);
  };
};
