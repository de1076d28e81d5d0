import type { Case, MakeCases } from "../kind/case.js";
import type { Change } from "../kind/change.js";
import { limitOf } from "../kind/limits.js";
import { mediaTypesOf } from "../media-type/data.js";

const units = { ascii: "a", "two-bytes": "é", astral: "😀" };

/** Texts of as many characters as are taken and of one more, whatever a character takes; none, and blanks. */
export const cases: MakeCases = ({ check, one, rule }) => {
  const limit = limitOf(check, one.folder).value;
  const takesText = mediaTypesOf(one.checks)?.text !== undefined;
  const long = (name: string, times: number, change: Change): Case => ({
    name: `${times}-${name}`,
    description: `A text of ${times} characters: ${limit} are taken.`,
    change,
    rule: rule("too many"),
    slots: { limit },
    ...(times > limit ? {} : { taken: true }),
  });
  const inJson = Object.entries(units).flatMap(([name, unit]) =>
    [limit, limit + 1].map((times) => long(name, times, { body: { repeat: { prefix: '{"text":"', unit, times, suffix: '"}' } } })),
  );
  const escaped = [limit, limit + 1].map((times) =>
    long("escaped", times, { body: { repeat: { prefix: '{"text":"', unit: "\\ud83d\\ude00", times, suffix: '"}' } } }),
  );
  const plain = [limit, limit + 1].map((times) =>
    long("plain", times, {
      headers: { "content-type": "text/plain" },
      body: { repeat: { prefix: "", unit: "é", times, suffix: "" } },
    }),
  );
  const none = { rule: rule("none"), description: "A text without characters." };
  return [
    ...inJson,
    ...escaped,
    ...(takesText ? plain : []),
    { ...none, name: "json", change: { body: '{"text":""}' } },
    ...(takesText ? [{ ...none, name: "plain", change: { headers: { "content-type": "text/plain" }, body: "" } }] : []),
    { name: "one", description: "A text of one character.", change: { body: '{"text":"a"}' }, rule: rule("none"), taken: true },
    ...(rule("blank") === undefined
      ? []
      : [{ name: "spaces", description: "A text of white space alone.", change: { body: '{"text":" \\n\\t"}' }, rule: rule("blank") }]),
  ];
};
