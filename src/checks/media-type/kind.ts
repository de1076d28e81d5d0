import { exampleCases, type MakeCases } from "../kind/case.js";
import { type Constraint, constraint, enforced, ofMediaType } from "../kind/constraint.js";
import { type CheckKind, cited, type KindOptions, type MediaTypes } from "../kind/kind.js";
import type { CheckData, Cited, OperationData } from "../kind/schemas.js";
import type { MediaTypeFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface MediaTypeOptions {
  readonly mediaTypes: Cited & MediaTypes;
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    mediaTypes: cited(
      "The media types of the body.",
      {
        json: { type: "string" },
        jsonToo: { type: "string", description: "A pattern of other media types that are read as JSON." },
        text: { type: "string" },
        absent: { const: "json", description: "How a body without a media type is read. Without it, such a body is not checked." },
        others: { const: "taken", description: "Other media types are accepted: the body is audio." },
      },
      ["json"],
    ),
  },
  required: ["mediaTypes"],
};

/** Limits the media type. A missing or repeated header is not rejected: what the server does was never recorded. */
function constraints(check: CheckData & { readonly mediaTypes: MediaTypes }, data: OperationData): Constraint[] {
  const { json, text, others } = check.mediaTypes;
  if (others !== undefined) return [];
  const anyOf = [
    { pattern: ofMediaType([json, ...(text === undefined ? [] : [text])]) },
    { pattern: "^[ \\t]*(?:;|$)" },
    { pattern: "^[^;]*," },
  ];
  return constraint(enforced(data, check, "unsupported"), ["headers", "content-type"], { anyOf });
}

/** Unsupported, missing and repeated media types, and the accepted ones in different spellings. */
const cases: MakeCases<MediaTypeOptions> = ({ check, find, rule }) => {
  const { json, text } = check.mediaTypes;
  const examples = (when: string) =>
    exampleCases(find, when, rule("unsupported"), (value) => ({
      description: `\`Content-Type: ${value}\`.`,
      change: { headers: { "content-type": value } },
    }));
  if (check.rules.length === 0) return examples("taken");
  return [
    ...examples("unsupported"),
    ...examples("taken"),
    {
      name: "none",
      description: "A body without a media type.",
      change: { headers: { "content-type": null } },
      rule: rule("missing"),
    },
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
            accepted: true,
          },
        ]),
  ];
};

/** The media type must be supported. */
export const mediaType: CheckKind<MediaTypeOptions, MediaTypeFinding> = {
  name: "media-type",
  options,
  deserializes: true,
  concerns: (_check, { body }) => body !== undefined,
  runtime({ mediaTypes: { evidence: _evidence, ...mediaTypes } }) {
    return { mediaTypes };
  },
  constraints,
  findings: ({ mediaTypes: { absent, others } }) => ({
    unsupported: others === undefined ? "always" : "with a rule",
    missing: others === undefined && absent === undefined ? "always" : "with a rule",
    repeated: others === undefined ? "always" : "with a rule",
  }),
  cases,
};
