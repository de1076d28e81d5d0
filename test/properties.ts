import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";

// A change is judged by what it changes: the properties try the same values in every run. `SEED=$RANDOM npm test` tries others.
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20261129) });

export default fc;

/** Any character. `unit: "binary"` of fast-check does the same, but first lists every code point, which takes a second. */
export const anyCharacter: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCodePoint(code)),
  fc
    .integer({ min: 0, max: 0x10ffff })
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code)),
);

/** `expect(actual).toEqual(wanted)` for properties, which compare thousands of times: `expect` is slow even if it is met. */
export function expectEqual(actual: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(actual, wanted)) expect(actual).toEqual(wanted);
}
