import { readJsonObject } from "../../decode/json/object.js";
import { type CompileCheck, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type JsonBodyFinding = "syntax" | "shape" | "repeated key" | "lone surrogate" | "byte order mark" | "list" | "unknown field";

interface Options {
  /** Fields that may be allowed instead of the documented ones; untested. */
  readonly perhaps?: readonly string[];
}

/** Rejects a JSON body that is not an object with exactly one of the documented fields. */
export const jsonBody: CompileCheck<Options, JsonBodyFinding> = (check, { body, query }) => {
  const fields = (body?.fields ?? []).map(({ name }) => name);
  return (context) => {
    if (context.media !== "json") return;
    const { value, error } = readJsonObject(context.text, fields);
    // after serde, the service requires exactly one of the fields
    const complete = value && Object.keys(value).length === 1;
    if (complete && !error) {
      context.body = value;
      return;
    }
    const key = error?.found ?? "";
    // without a rule of its own, an unknown field is a wrong shape
    const isUnknown =
      error?.kind === "unknown field" &&
      check.rules[error.kind] !== undefined &&
      // whichever of the unknown keys comes first
      (complete || check.perhaps?.some((name) => error.unknown?.includes(name)));
    const kind = value && !complete && !isUnknown ? "shape" : (error?.kind ?? "shape");
    if (complete && isUnknown) context.body = value;
    context.report(check, check.rules[kind] ? kind : "shape", pointerTo("body", key), {
      slots: { key, found: key && query.fields.some(({ name }) => name === key) ? ` \`${key}\` goes into the query.` : "" },
    });
  };
};
