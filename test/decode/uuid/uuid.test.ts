import { uuidError } from "../../../src/decode/uuid/uuid.js";
import fc, { anyCharacter } from "../../properties.js";
import { modernUuidError } from "../../vectors/modern-uuid.js";
import { readVectors } from "../../vectors/read-vectors.js";

const failed = (text: string): string | undefined => {
  const error = uuidError(text);
  return error && `UUID parsing failed: ${error.message}`;
};

test("every text is a UUID to us that is one to the crate, or has its error", () => {
  const vectors = readVectors<{ input: string; error: string | null }>("uuid");
  for (const { input, error } of vectors) expect({ input, error: failed(input) ?? null }).toEqual({ input, error });
  expect(vectors.filter(({ error }) => error === null).length).toBeGreaterThan(3);
});

const uuid = "123e4567-e89b-12d3-a456-426614174000";

test.each<[string, string | undefined]>([
  [uuid, undefined],
  [uuid.toUpperCase(), undefined],
  [uuid.replaceAll("-", ""), undefined],
  [`{${uuid}}`, undefined],
  [`urn:uuid:${uuid}`, undefined],
  [`URN:UUID:${uuid}`, "invalid character"],
  [`{${uuid}`, "invalid character"],
  [`${uuid}}`, "invalid character"],
  [` ${uuid}`, "invalid character"],
  [`{${uuid.replaceAll("-", "")}}`, "invalid group count"],
  [`urn:uuid:${uuid.replaceAll("-", "")}`, "invalid group count"],
  [uuid.slice(1), "invalid group length"],
  [`${uuid}0`, "invalid group length"],
  ["", "invalid length"],
  ["{}", "invalid group count"],
  ["{", "invalid character"],
])("%j: %s", (text, kind) => {
  expect(uuidError(text)?.kind).toBe(kind);
});

test.each<[string, string]>([
  ["", "invalid length: found 0"],
  ["a".repeat(46), "invalid length: found 46"],
  ["1234", "invalid length: found 4"],
  ["project", "invalid character: found `p` at 0"],
  ["é", "invalid character: found `é` at 0"],
])("the words of 1.29: %j", (text, message) => {
  expect(modernUuidError(text)).toBe(`UUID parsing failed: ${message}`);
});

test("no text is thrown over, and a UUID is 32 digits whatever stands around them", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: anyCharacter, maxLength: 60 }),
        fc.uuid(),
        fc.uuid().map((one) => `urn:uuid:${one}`),
      ),
      (text) => {
        for (const errorOf of [uuidError, modernUuidError]) {
          if (errorOf(text) === undefined) expect(text.replace(/^urn:uuid:/i, "").replace(/[{}-]/g, "")).toMatch(/^[\da-f]{32}$/i);
        }
      },
    ),
  );
});
