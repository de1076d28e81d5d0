import { readJsonObject } from "../../decode/json/object.js";
import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";

/** Finds a JSON body that does not say where the audio is. */
export const jsonUrl: BindCheck =
  (check, { body }) =>
  (examination) => {
    if (examination.media !== "json") return;
    const names = (body?.fields ?? []).map(({ name }) => name);
    const { value, fault } = readJsonObject(examination.text, names);
    const isThere = value !== undefined && names.every((name) => Object.hasOwn(value, name));
    const kind = isThere ? fault?.fault : fault?.fault === "syntax" ? "syntax" : "no url";
    if (isThere) examination.body = value;
    if (kind === undefined) return;
    const key = fault?.found ?? "";
    // what serde_json is stricter about than the standard is one kind
    examination.report(check, check.rules[kind] ? kind : "only serde", pointerTo("body", key), { slots: { key } });
  };
