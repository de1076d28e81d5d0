import { type CompileCheck, onlyWith, type Provenance, pointerTo, type RequestPart } from "../contract.js";
import { takesSpeed, type VoiceCatalogue } from "../tables.js";

/** What this kind of check can find. */
export type RangeFinding = "outside";

interface Options {
  /** The part that contains the number. */
  readonly part: "query" | "body" | "message";
  /** The name; in a message, the names that lead to the number, with dots. */
  readonly member: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly step?: number;
  /** The provenance with a voice that is not documented to support the parameter. */
  readonly withoutSupport?: Provenance & { readonly voices: VoiceCatalogue };
}

/** Rejects a number outside its range. */
export const range: CompileCheck<Options, RangeFinding> = (check, { query }) => {
  const { part, member, minimum, maximum, step = 1, withoutSupport } = check;
  const path = member.split(".");
  const name = path[path.length - 1] as string;
  const pointer = pointerTo(part satisfies RequestPart, ...path);
  // the type of numbers in messages is unknown: assume the more tolerant one
  const isSingle = part === "message" || (part === "query" && query.fields.some(({ name, type }) => name === member && type === "f32"));
  // the server stores an f32: 0.69999999 becomes 0.7
  const held = isSingle ? Math.fround : (value: number) => value;
  const least = held(minimum);
  const most = held(maximum);
  return onlyWith(part === "query" ? member : undefined, (context) => {
    const value = part === "query" ? context.parameter(member) : context.memberAt(path);
    if (typeof value !== "number") return;
    const number = held(value);
    if (number >= least && number <= most) return;
    const source = !withoutSupport || takesSpeed(withoutSupport.voices, context.parameter("model")) ? undefined : withoutSupport;
    context.report(check, "outside", pointer, {
      slots: { value: named(value), number: value, member: name, minimum, maximum, step },
      source,
    });
  });
};

/** Names a number as serde does. JavaScript and Rust print most numbers alike. */
function named(value: number): string {
  return `${Number.isInteger(value) ? "integer" : "floating point"} \`${value}\``;
}
