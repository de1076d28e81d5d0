import type { JsonError } from "../../decode/json/error.js";
import { readJson } from "../../decode/json/json.js";
import type { JsonValue } from "../../decode/json/type.js";
import { decodeUtf8 } from "../../decode/text/utf8.js";
import { type CheckContext, type CompileCheck, hasRule, maxUnknownNames, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type JsonDeserializationFinding = "empty" | "syntax" | "missing field" | "wrong type" | "only serde" | "unknown field";

/** Deserializes a JSON body; the error texts are those of serde_json. */
export const jsonDeserialization: CompileCheck<{ readonly optional: boolean }, JsonDeserializationFinding> = (check, { body: struct }) => {
  if (struct === undefined) return undefined;
  const names = struct.fields.map(({ name }) => name);
  return (context) => {
    const { media, wireBody = "" } = context;
    if (wireBody.length === 0 && check.optional) return;
    if (media === undefined) return;
    const text = typeof wireBody === "string" ? wireBody : decodeUtf8(wireBody);
    const reading = readJson(text ?? wireBody, struct);
    if (reading.ok) {
      const value = reading.value as { readonly [name: string]: JsonValue };
      context.body = value;
      if (check.rules["unknown field"] && text !== undefined && hasMoreColons(text, Object.keys(value).length))
        adviseOnUnknown(context, text);
      return;
    }
    const { error } = reading;
    const when = wireBody.length === 0 ? "empty" : kindOf(error, wireBody);
    const [named] = /(?<=^(?:missing|duplicate) field `)[^`]+/.exec(error.reason) ?? [];
    const found = [`${when} ${error.reason}`, `${when} ${error.path[0] ?? ""}`].find((key) => hasRule(check, key)) ?? when;
    context.report(check, found, pointerTo("body", ...pointed(error, named)), {
      slots: { message: error.message, reason: error.reason, field: named ?? "", line: error.line, column: error.column },
    });
  };

  function adviseOnUnknown(context: CheckContext, text: string): void {
    const value = parsed(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const unknown = Object.keys(value).filter((key) => !names.includes(key));
    context.reportEach(check, "unknown field", unknown.slice(0, maxUnknownNames), (field) => ({
      slots: { field },
      moreSlots: ({ didYouMean }) => didYouMean(field, names),
    }));
  }
};

/** Tells whether a JSON text may have more fields than were read: parsing it a second time costs more. */
function hasMoreColons(text: string, fields: number): boolean {
  let count = 0;
  for (let place = text.indexOf(":"); place >= 0 && count <= fields; place = text.indexOf(":", place + 1)) count++;
  return count > fields;
}

/** The path of the offending value: a duplicate field exists and can be pointed at, a missing field cannot. */
function pointed({ path, reason }: JsonError, named: string | undefined): readonly (string | number)[] {
  const whole = named !== undefined && reason.startsWith("duplicate") ? [...path, named] : path;
  return whole.length === 0 ? [""] : whole;
}

/** Classifies an error by how certain the rejection is. */
function kindOf({ category, reason }: JsonError, wireBody: string | Uint8Array): string {
  if (category === "data") {
    if (reason.startsWith("missing field")) return "missing field";
    // the documentation says that a number is an integer, but not how it is written or how large it may be
    const [, written] = /^invalid type: floating point `([^`]+)`, expected [iu]\d/.exec(reason) ?? [];
    const isWhole = written !== undefined && Number.isInteger(+written);
    return isWhole || /^(?:duplicate field|invalid value: integer)/.test(reason) ? "only serde" : "wrong type";
  }
  // valid JSON that serde_json rejects: a lone surrogate, too deep nesting, a number out of range
  const text = typeof wireBody === "string" ? wireBody : decodeUtf8(wireBody);
  // the standard allows a reader to ignore a byte order mark
  return text !== undefined && parsed(text.replace(/^\ufeff/, "")) !== undefined ? "only serde" : "syntax";
}

/** Parses JSON; `undefined` if it is malformed. */
function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
