import type { BindCheck } from "../bound-check.js";
import { codePoints, spokenCharacters } from "../characters/check.js";

interface Needs {
  /** The type of the messages that count. */
  readonly type: string;
  /** The text whose characters count; without one, messages do. */
  readonly member?: string;
  readonly limit: number;
  readonly seconds: number;
}

/**
 * Finds messages that come too fast.
 *
 * Whether the server looks back over the last seconds, or counts in windows, is not known, nor whether inline pronunciations count. What is too fast
 * for windows that begin with the first message, without pronunciations, is too fast; what is so only over the last seconds, or with them, may be.
 * The burst that was recorded fits both.
 */
export const rate: BindCheck<Needs> = (check) => {
  const { type, member, limit, seconds } = check;
  const pointer = member === undefined ? "/message" : `/message/${member}`;
  return (examination) => {
    const { clock } = examination;
    if (clock === undefined || examination.member("type") !== type) return;
    const text = member === undefined ? undefined : examination.member(member);
    const [most, least] = member === undefined ? [1, 1] : typeof text === "string" ? [codePoints(text), spokenCharacters(text)] : [0, 0];
    if (most === 0) return;
    const counted = clock.counted(type, seconds * 1000);
    if (counted.most + most > limit) {
      const isSure = counted.least + least > limit;
      const count = isSure ? counted.least + least : counted.most + most;
      examination.report(check, isSure ? "too many" : "perhaps too many", pointer, { slots: { count, limit, seconds } });
      if (examination.decided) return;
    }
    clock.count(type, most, least, seconds * 1000);
  };
};
