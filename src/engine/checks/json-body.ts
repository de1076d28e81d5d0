import { readJsonObject } from "../../decode/json-object.js";
import { pointerTo } from "../pointer.js";
import type { BindCheck } from "./bound-check.js";

/** Finds a JSON body that is not exactly one of the wanted fields. */
export const jsonBody: BindCheck = (check, { body, query }) => {
  const fields = (body?.fields ?? []).map(({ name }) => name);
  return (examination) => {
    if (examination.media !== "json") return;
    const { value, fault } = readJsonObject(examination.text, fields);
    // the service's own rule, after serde's: exactly one of the fields
    const complete = value && Object.keys(value).length === 1;
    if (complete && !fault) {
      examination.body = value;
      return;
    }
    const key = fault?.found ?? "";
    examination.report(check, value && !complete ? "shape" : (fault?.fault ?? "shape"), pointerTo("body", key), {
      slots: { key, found: key && query.fields.some(({ name }) => name === key) ? ` \`${key}\` goes into the query.` : "" },
    });
  };
};
