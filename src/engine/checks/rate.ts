import type { BindCheck } from "./bound-check.js";
import { codePoints } from "./characters.js";

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
 * Whether the server looks back over the last seconds, or begins to count anew once they are over, is not known: what is too fast either way is.
 */
export const rate: BindCheck<Needs> = (check) => {
  const { type, member, limit, seconds } = check;
  const pointer = member === undefined ? "/message" : `/message/${member}`;
  return (examination) => {
    const { clock } = examination;
    if (clock === undefined || examination.member("type") !== type) return;
    const text = member === undefined ? undefined : examination.member(member);
    const amount = member === undefined ? 1 : typeof text === "string" ? codePoints(text) : 0;
    if (amount === 0) return;
    const { recent, since } = clock.counted(type, seconds * 1000);
    const count = recent + amount;
    if (count > limit) {
      const slots = { count, limit, seconds };
      examination.report(check, since + amount > limit ? "too many" : "perhaps too many", pointer, { slots });
      if (examination.decided) return;
    }
    clock.count(type, amount, seconds * 1000);
  };
};
