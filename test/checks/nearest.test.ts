import { nearest } from "../../src/checks/nearest.js";

test.each([
  ["sample-rate", ["bit_rate", "sample_rate"], ["sample_rate"]],
  ["enc", ["enx", "xxc"], ["enx"]],
  ["ab", ["ac"], []],
  ["Model", ["mdel", "model"], ["model", "mdel"]],
  // at the longest name, and past it
  ["a".repeat(64), ["a".repeat(63)], ["a".repeat(63)]],
  ["a".repeat(65), ["a".repeat(65)], []],
  ["a".repeat(64), ["a".repeat(85)], ["a".repeat(85)]],
  ["a".repeat(64), ["a".repeat(86)], []],
  ["a", [`${"-".repeat(127)}a`], [`${"-".repeat(127)}a`]],
  ["a", [`${"-".repeat(128)}a`], []],
])("nearest to %s of %j is %j", (name, candidates, near) => {
  expect(nearest(name, candidates, 2)).toEqual(near);
});

test("only the first 1,024 candidates are compared", () => {
  const far = Array<string>(1023).fill("zzz");
  expect(nearest("abc", [...far, "abc"], 1)).toEqual(["abc"]);
  expect(nearest("abc", [...far, "zzz", "abc"], 1)).toEqual([]);
});
