import { mediaTypeEssence } from "../../decode/media-type.js";
import type { BindCheck } from "./bound-check.js";

/** Finds a media type that the endpoint does not take. */
export const mediaType: BindCheck<"media-type"> = (check) => (examination) => {
  const { json, text } = check.mediaTypes;
  const type = examination.field("content-type") ?? "";
  const essence = type === json ? type : mediaTypeEssence(type);
  if (essence === json) examination.media = "json";
  else if (essence === text) examination.media = "text";
  else {
    // repeated fields are joined by a comma, which no type and subtype has
    const when = essence === "" ? "missing" : essence.includes(",") ? "repeated" : "unsupported";
    examination.report(check, when, "/headers/content-type");
  }
};
