import { differences, expectedHeaders, readAnswer } from "../../../src/cli/conform/vectors.js";

const expect400 = {
  verdict: "rejected",
  status: 400,
  err_code: "UNSUPPORTED_AUDIO_FORMAT",
  err_msg: "No.",
  error: "audio-format-not-applicable",
} as const;

function compared(more: object): readonly string[] {
  const answer = readAnswer(JSON.stringify({ id: "a", verdict: "rejected", error: "audio-format-not-applicable", ...more }));
  if (typeof answer === "string") return [answer];
  return differences(answer, expect400, true, expectedHeaders()(expect400));
}

test.each([
  ["all as expected", { err_msg: "No.", headers: { "Content-Type": "application/json", "dg-error": "No." } }, []],
  ["a message of null is undecided", { err_msg: null, headers: { "content-type": "application/json", "dg-error": "No." } }, []],
  ["no message", { headers: { "content-type": "application/json", "dg-error": "No." } }, ["err_msg"]],
  ["another header", { err_msg: "No.", headers: { "content-type": "text/plain", "dg-error": "No." } }, ["header content-type"]],
  ["no headers", { err_msg: "No." }, ["header content-type", "header dg-error"]],
  ["invalid headers", { headers: { a: 1 } }, ['"headers" is not an object of strings']],
])("%s", (_title, more, different) => {
  expect(compared(more)).toEqual(different);
});
