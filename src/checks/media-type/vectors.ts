import type { Case, CaseContext, MakeCases } from "../kind/case.js";
import type { MediaTypeOptions } from "./data.js";

/** Unsupported, missing and repeated media types, and the accepted ones in different spellings. */
export const cases: MakeCases<MediaTypeOptions> = (context) => {
  const { check, rule } = context;
  const json = check.mediaTypes?.json ?? "";
  const text = check.mediaTypes?.text;
  if (check.rules.length === 0) return ofExamples(context, "taken");
  return [
    ...ofExamples(context, "unsupported"),
    ...ofExamples(context, "taken"),
    ...(rule("missing") === undefined
      ? []
      : [
          {
            name: "none",
            description: "A body without a media type.",
            change: { headers: { "content-type": null } },
            rule: rule("missing"),
          },
        ]),
    {
      name: "twice",
      description: "Two media types.",
      change: { headers: { "content-type": [json, "text/plain"] } },
      rule: rule("repeated"),
    },
    ...(text === undefined
      ? []
      : [
          {
            name: "text",
            description: `A body of ${text}.`,
            change: { headers: { "content-type": text }, body: "A line of plain text." },
            rule: rule("unsupported"),
            accepted: true as const,
          },
        ]),
  ];
};

function ofExamples({ find, rule }: CaseContext<MediaTypeOptions>, when: string): Case[] {
  return find(when).map(({ name, value, evidence }) => ({
    name,
    description: `\`Content-Type: ${value}\`.`,
    change: { headers: { "content-type": value } },
    rule: rule("unsupported"),
    evidence,
    ...(when === "taken" ? { accepted: true as const } : {}),
  }));
}
