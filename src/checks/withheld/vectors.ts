import type { MakeCases } from "../kind/case.js";
import { sampleText } from "../kind/examples.js";
import { membersOf } from "../kind/schemas.js";
import type { WithheldOptions } from "./data.js";

/** A parameter or value that is not allowed, and one that is. */
export const cases: MakeCases<WithheldOptions> = ({ check, endpoint, examples, rule }) => {
  const { values, except } = check.withheld;
  return membersOf(check, endpoint).flatMap((member) => {
    const sample = sampleText(endpoint, member, examples);
    const [voice] = member === "model" ? (endpoint.folder.voices?.voices ?? []) : [];
    const other = voice === undefined ? `${sample}-other` : `${voice.family}-other-${voice.language}`;
    const text = values ? String(values[0]) : except ? otherThan(except, sample, other) : sample;
    const allowed = except?.[0];
    return [
      {
        name: text,
        description: `\`${member}=${text}\`, which is not allowed.`,
        change: { query: { [member]: text } },
        rule: rule("withheld"),
      },
      ...(allowed === undefined
        ? []
        : [
            {
              name: String(allowed),
              description: `\`${member}=${allowed}\`, which is allowed.`,
              change: { query: { [member]: String(allowed) } },
              rule: rule("withheld"),
              accepted: true as const,
            },
          ]),
    ];
  });
};

/** A value of the same type that is not in a list. */
function otherThan(values: readonly (string | number | boolean)[], sample: string, other: string): string {
  const [first] = values;
  if (typeof first === "boolean") return String(!first);
  if (typeof first === "number") return String(Math.max(...values.map(Number)) + 1);
  return values.includes(sample) ? other : sample;
}
