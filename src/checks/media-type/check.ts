import { mediaTypeEssence } from "../../decode/text/field-value.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  readonly mediaTypes: {
    readonly json: string;
    /** Other names under which JSON is taken, as a pattern. */
    readonly jsonToo?: string;
    readonly text?: string;
    /** What a body without a media type is read as; without it, such a body is not judged. */
    readonly absent?: "json";
    /** That a body of another type, or of none, is no text. */
    readonly others?: "taken";
  };
}

/** Finds a media type that the endpoint does not take. */
export const mediaType: BindCheck<Needs> = (check) => {
  const { json, jsonToo, text, absent, others } = check.mediaTypes;
  const other = jsonToo === undefined ? undefined : new RegExp(jsonToo);
  return (examination) => {
    // where a body needs no media type, one that is empty is none, whatever it calls itself
    if (absent !== undefined && examination.wireBody?.length === 0) {
      examination.media = absent;
      return;
    }
    const type = examination.field("content-type") ?? "";
    const essence = type === json ? type : mediaTypeEssence(type);
    if (essence === json) examination.media = "json";
    else if (essence === text) examination.media = "text";
    else if (other?.test(essence)) examination.media = "json";
    else if (essence === "" && absent !== undefined) examination.media = absent;
    else if (others === undefined) {
      // repeated fields are joined by a comma, which no type and subtype has
      const when = essence === "" ? "missing" : essence.includes(",") ? "repeated" : "unsupported";
      examination.report(check, when, "/headers/content-type");
    }
  };
};
