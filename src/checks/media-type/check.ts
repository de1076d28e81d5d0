import { mediaTypeEssence } from "../../decode/text/field-value.js";
import type { CompileCheck } from "../contract.js";

/** What this kind of check can find. */
export type MediaTypeFinding = "unsupported" | "missing" | "repeated";

interface Options {
  readonly mediaTypes: {
    readonly json: string;
    /** A pattern of other media types that are read as JSON. */
    readonly jsonToo?: string;
    readonly text?: string;
    /** How a body without a media type is read. Without it, such a body is not checked. */
    readonly absent?: "json";
    /** Other media types are accepted: the body is audio. */
    readonly others?: "taken";
  };
}

/** Rejects an unsupported media type. */
export const mediaType: CompileCheck<Options, MediaTypeFinding> = (check) => {
  const { json, jsonToo, text, absent, others } = check.mediaTypes;
  const other = jsonToo === undefined ? undefined : new RegExp(jsonToo);
  return (context) => {
    // where the media type is optional, an empty body has none, whatever the header says
    if (absent !== undefined && context.wireBody?.length === 0) {
      context.media = absent;
      return;
    }
    const type = context.field("content-type") ?? "";
    const essence = type === json ? type : mediaTypeEssence(type);
    if (essence === json) context.media = "json";
    else if (essence === text) context.media = "text";
    else if (other?.test(essence)) context.media = "json";
    else if (essence === "" && absent !== undefined) context.media = absent;
    else if (others === undefined) {
      // repeated headers are joined by a comma, which a media type does not contain
      const when = essence === "" ? "missing" : essence.includes(",") ? "repeated" : "unsupported";
      context.report(check, when, "/headers/content-type");
    }
  };
};
