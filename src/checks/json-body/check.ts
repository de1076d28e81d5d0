import { readJsonObject } from "../../decode/json/object.js";
import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  /** Fields that the server may accept instead of the wanted ones; no evidence decides it. */
  readonly perhaps?: readonly string[];
}

/** Finds a JSON body that is not exactly one of the wanted fields. */
export const jsonBody: BindCheck<Needs> = (check, { body, query }) => {
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
    // where no rule tells an unknown field from another shape, it is one
    const isUnknown =
      fault?.fault === "unknown field" &&
      check.rules[fault.fault] !== undefined &&
      // whichever of the unknown keys comes first
      (complete || check.perhaps?.some((name) => fault.unknown?.includes(name)));
    const kind = value && !complete && !isUnknown ? "shape" : (fault?.fault ?? "shape");
    if (complete && isUnknown) examination.body = value;
    examination.report(check, check.rules[kind] ? kind : "shape", pointerTo("body", key), {
      slots: { key, found: key && query.fields.some(({ name }) => name === key) ? ` \`${key}\` goes into the query.` : "" },
    });
  };
};
