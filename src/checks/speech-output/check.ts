import type { JsonValue } from "../../decode/json/type.js";
import type { CompileCheck } from "../contract.js";
import { type CellValues, cellFinding, type FormatColumn } from "../tables.js";
import { inWords } from "../template.js";

/** What this kind of check can find. */
export type SpeechOutputFinding = "not applicable" | "not listed";

interface Options {
  /** The formats of the endpoint that speaks. */
  readonly formats: Readonly<Record<string, { readonly [Name in FormatColumn]?: CellValues }>>;
  /** A pattern of the voices that the table is about. */
  readonly voices: string;
  /** The encoding if there is none. */
  readonly otherwise: string;
  /** What the columns of the table are called here. */
  readonly columns: Readonly<Record<string, FormatColumn>>;
}

/** Finds an audio format that the voice refuses when it speaks: the message is applied, and every reply fails. */
export const speechOutput: CompileCheck<Options, SpeechOutputFinding> = (check) => {
  const { formats, otherwise, columns } = check;
  const pattern = new RegExp(check.voices);
  return (context) => {
    const output = object(object(context.member("audio"))?.["output"]);
    const speak = object(context.member("agent"))?.["speak"];
    const voices = (Array.isArray(speak) ? speak : [speak]).map((one) => object(object(one)?.["provider"])?.["model"]);
    if (output === undefined || !voices.some((voice) => typeof voice === "string" && pattern.test(voice))) return;
    const encoding = output["encoding"] ?? otherwise;
    const row = typeof encoding === "string" && Object.hasOwn(formats, encoding) ? formats[encoding] : undefined;
    if (row === undefined) return;
    for (const [key, column] of Object.entries(columns)) {
      const value = Object.hasOwn(output, key) ? output[key] : undefined;
      const cell = row[column];
      if (cell === undefined || (typeof value !== "string" && typeof value !== "number")) continue;
      const finding = cellFinding(cell, value);
      if (finding === undefined || finding === "contested") continue;
      const values = cell.rule === "list" ? inWords(cell.values) : cell.rule === "range" ? `${cell.minimum} to ${cell.maximum}` : "";
      context.report(check, finding, `/message/audio/output/${key}`, { slots: { key, value, encoding: encoding as string, values } });
    }
  };
};

function object(value: JsonValue | undefined): { readonly [key: string]: JsonValue } | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
