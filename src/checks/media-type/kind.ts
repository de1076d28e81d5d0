import type { CheckKind } from "../kind/kind.js";
import type { MediaTypeFinding } from "./check.js";
import { constraints } from "./constraint.js";
import { type MediaTypeOptions, options } from "./data.js";
import { cases } from "./vectors.js";

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
  mediaTypes: ({ mediaTypes }) => mediaTypes,
  findings: ({ mediaTypes: { absent, others } }) => ({
    unsupported: others === undefined ? "always" : "with a rule",
    missing: others === undefined && absent === undefined ? "always" : "with a rule",
    repeated: others === undefined ? "always" : "with a rule",
  }),
  cases,
};
