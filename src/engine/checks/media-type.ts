import { mediaTypeEssence } from "../../decode/media-type.js";
import type { BindCheck } from "./bound-check.js";
import { ruleFor } from "./rule-index.js";

export const mediaType: BindCheck<"media-type"> = (check) => {
  const { json, text } = check.mediaTypes;
  const unsupported = ruleFor(check, "unsupported");
  const missing = ruleFor(check, "missing");
  const repeated = ruleFor(check, "repeated");
  const pointer = "/headers/content-type";
  return (examination) => {
    const { contentType, contentTypes } = examination.fields;
    if (contentType === json) {
      if (contentTypes === 1) {
        examination.media = "json";
        return;
      }
    } else if (contentType === undefined || contentType.trim() === "") {
      examination.reject(missing, { pointer });
      return;
    }
    // Headers joins repeated fields with a comma, which no media type outside quotes has
    if (contentTypes > 1 || contentType.includes(",")) {
      examination.reject(repeated, { pointer });
      return;
    }
    const essence = mediaTypeEssence(contentType);
    if (essence === json) examination.media = "json";
    else if (essence === text) examination.media = "text";
    else examination.reject(unsupported, { pointer });
  };
};
