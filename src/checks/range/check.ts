import type { RequestPart, Source, VoiceCatalogue } from "../../engine/operation.js";
import { pointerTo } from "../../engine/pointer.js";
import { takesSpeed } from "../../engine/voices.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  /** Where the number is. */
  readonly part: "query" | "body" | "message";
  /** Its name; in a message, the names that lead to it, with dots. */
  readonly member: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly step?: number;
  /** How certain it is beside a voice that is not documented to take the parameter. */
  readonly withoutSupport?: Source & { readonly voices: VoiceCatalogue };
}

/** Finds a number outside its range. */
export const range: BindCheck<Needs> = (check, { query }) => {
  const { part, member, minimum, maximum, step = 1, withoutSupport } = check;
  const path = member.split(".");
  const name = path[path.length - 1] as string;
  const pointer = pointerTo(part satisfies RequestPart, ...path);
  // what a message is deserialised to is not known: the type that takes more
  const isSingle = part === "message" || (part === "query" && query.fields.some(({ name, type }) => name === member && type === "f32"));
  // the server holds an f32: 0.69999999 is 0.7 to it
  const held = isSingle ? Math.fround : (value: number) => value;
  const least = held(minimum);
  const most = held(maximum);
  return (examination) => {
    const value = part === "query" ? examination.parameter(member) : examination.memberAt(path);
    if (typeof value !== "number") return;
    const number = held(value);
    if (number >= least && number <= most) return;
    const source = !withoutSupport || takesSpeed(withoutSupport.voices, examination.parameter("model")) ? undefined : withoutSupport;
    examination.report(check, "outside", pointer, {
      slots: { value: named(value), number: value, member: name, minimum, maximum, step },
      source,
    });
  };
};

/** A number as serde names one that it does not want, as far as JavaScript and Rust print it alike. */
function named(value: number): string {
  return `${Number.isInteger(value) ? "integer" : "floating point"} \`${value}\``;
}
