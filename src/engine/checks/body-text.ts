import { readJsonObject } from "../../decode/json-object.js";
import { decodeUtf8 } from "../../decode/utf8.js";
import type { BindCheck } from "./bound-check.js";
import { pointerTo } from "./pointer.js";

/** Finds a body that is no UTF-8; plain text is the body's text. */
export const utf8: BindCheck<"utf-8"> = (check) => (examination) => {
  const { media, wireBody = "" } = examination;
  if (media === undefined) return;
  const text = typeof wireBody === "string" ? wireBody : decodeUtf8(wireBody);
  if (text === undefined) {
    examination.media = undefined;
    examination.report(check, "invalid", "/body");
  } else if (media === "text") examination.body = { text };
  else examination.text = text;
};

/** Finds a JSON body that is not exactly one of the wanted fields. */
export const jsonBody: BindCheck<"json-body"> =
  (check, { bodyFields, parameters }) =>
  (examination) => {
    if (examination.media !== "json") return;
    const { value, fault } = readJsonObject(examination.text, bodyFields);
    // the service's own rule, after serde's: exactly one of the fields
    const complete = value && Object.keys(value).length === 1;
    if (complete && !fault) {
      examination.body = value;
      return;
    }
    const key = fault?.found ?? "";
    examination.report(check, value && !complete ? "shape" : (fault?.fault ?? "shape"), pointerTo("body", key), {
      slots: { key, found: key && parameters.some(({ name }) => name === key) ? ` \`${key}\` goes into the query.` : "" },
    });
  };
