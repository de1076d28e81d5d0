import { standaloneValidators } from "../../../src/compile/modules/validators.js";
import { filesFor, preflightFrom } from "../config/configured.js";

const many = (count: number) => Array.from({ length: count }, (_, index) => `aura-2-voice${index}-en`);
type Validator = ((value: unknown) => boolean) & { errors?: readonly { readonly params: { readonly allowedValues: unknown } }[] | null };

/** The function that a module of validators exports. */
function evaluated(code: string): Validator {
  const exported = code.replaceAll(/^export const one =/gm, "const one =").replace(/^export default .*$/m, "");
  return new Function(`${exported}\nreturn one;`)() as Validator;
}

test.each([1, 200, 201, 5_000])("%i values are compared without a require", (count) => {
  const values = [...many(count - 1), 7];
  const code = standaloneValidators({ one: { $id: "urn:values:one", enum: values } });
  expect(code).not.toMatch(/\brequire\b/);
  const validate = evaluated(code);
  expect(values.filter((value) => !validate(value))).toEqual([]);
  for (const other of ["7", "aura", "toString", null, {}, [values[0]], 8]) expect([other, validate(other)]).toEqual([other, false]);
  expect(validate.errors?.[0]?.params.allowedValues).toEqual(values);
});

test("values that === does not compare are refused", () => {
  expect(() => standaloneValidators({ one: { $id: "urn:values:one", enum: JSON.parse("[{}]") as string[] } })).toThrow(
    "the values of an enum must be primitive",
  );
});

test("300 voices more are validated, and those that are none are not", async () => {
  const config = { endpoints: ["speak.v1"], "speak.v1": { voices: { add: many(300) } } };
  expect((await filesFor(config)).get("validators/speak-v1.js")).not.toMatch(/\brequire\b/);
  const { preflight } = preflightFrom(config);
  const codes = ["aura-2-voice0-en", "aura-2-voice299-en", "aura-2-voice300-en"].map((model) => {
    const verdict = preflight({
      method: "POST",
      url: `/v1/speak?model=${model}`,
      headers: { "content-type": "application/json" },
      body: '{"text":"Hi"}',
    } as never);
    return verdict.ok;
  });
  expect(codes).toEqual([true, true, false]);
}, 60_000);
