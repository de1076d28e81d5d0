import type { JsonError } from "../../decode/json/error.js";
import { readJson } from "../../decode/json/json.js";
import type { JsonValue } from "../../decode/json/type.js";
import { decodeUtf8 } from "../../decode/text/utf8.js";
import { type Examination, mostIgnored } from "../../engine/examination.js";
import { didYouMean } from "../../engine/nearest.js";
import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";

/** Deserialises a JSON body; the words are those of serde_json. */
export const jsonDeserialization: BindCheck<{ readonly optional: boolean }> = (check, { body: struct }) => {
  if (struct === undefined) return undefined;
  const names = struct.fields.map(({ name }) => name);
  return (examination) => {
    const { media, wireBody = "" } = examination;
    if (wireBody.length === 0 && check.optional) return;
    if (media === undefined) return;
    const reading = readJson(wireBody, struct);
    if (reading.ok) {
      examination.body = reading.value as { readonly [name: string]: JsonValue };
      if (check.rules["unknown field"]) adviseOnUnknown(examination, wireBody);
      return;
    }
    const { error } = reading;
    const when = wireBody.length === 0 ? "empty" : kindOf(error, wireBody);
    const [named] = /(?<=^(?:missing|duplicate) field `)[^`]+/.exec(error.reason) ?? [];
    const found = [`${when} ${error.reason}`, `${when} ${error.path[0] ?? ""}`].find((one) => check.rules[one]) ?? when;
    examination.report(check, found, pointerTo("body", ...pointed(error, named)), {
      slots: { message: error.message, reason: error.reason, field: named ?? "", line: error.line, column: error.column },
    });
  };

  function adviseOnUnknown(examination: Examination, wireBody: string | Uint8Array): void {
    const text = typeof wireBody === "string" ? wireBody : decodeUtf8(wireBody);
    const value = text === undefined ? undefined : parsed(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const key of Object.keys(value)
      .filter((one) => !names.includes(one))
      .slice(0, mostIgnored)) {
      examination.report(check, "unknown field", pointerTo("body", key), {
        slots: { field: key },
        moreSlots: () => didYouMean(key, names),
      });
    }
  }
};

/** What is to blame: a field that stands there twice is there to be pointed at, one that is missing is not. */
function pointed({ path, reason }: JsonError, named: string | undefined): readonly (string | number)[] {
  const whole = named !== undefined && reason.startsWith("duplicate") ? [...path, named] : path;
  return whole.length === 0 ? [""] : whole;
}

/** What kind of fault it is, by how well it is known that the server rejects it. */
function kindOf({ category, reason }: JsonError, wireBody: string | Uint8Array): string {
  if (category === "data") {
    if (reason.startsWith("missing field")) return "missing field";
    // the documentation says of a number that it is an integer: not how it is written, nor how large it may be
    const [, written] = /^invalid type: floating point `([^`]+)`, expected [iu]\d/.exec(reason) ?? [];
    const isWhole = written !== undefined && Number.isInteger(+written);
    return isWhole || /^(?:duplicate field|invalid value: integer)/.test(reason) ? "only serde" : "wrong type";
  }
  // what is JSON to the standard, and serde_json does not take: half a surrogate pair, depth, numbers out of range
  const text = typeof wireBody === "string" ? wireBody : decodeUtf8(wireBody);
  // the standard lets a reader ignore a byte order mark
  return text !== undefined && parsed(text.replace(/^\ufeff/, "")) !== undefined ? "only serde" : "syntax";
}

/** What `JSON.parse` gives; `undefined` where it throws. */
function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
