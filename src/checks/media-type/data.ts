import { cited, type KindOptions, type MediaTypes } from "../kind/kind.js";
import type { CheckData, Cited } from "../kind/schemas.js";

/** The options of an entry of this kind in `checks.json`. */
export interface MediaTypeOptions {
  readonly mediaTypes: Cited & MediaTypes;
}

/** The JSON Schema of the options. */
export const options: KindOptions = {
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

/** The media types of an endpoint, as one of its checks has them. */
export function mediaTypesOf(checks: readonly CheckData[]): MediaTypes | undefined {
  return (checks.find(({ check }) => check === "media-type") as (CheckData & MediaTypeOptions) | undefined)?.mediaTypes;
}
