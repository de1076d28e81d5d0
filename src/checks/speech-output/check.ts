import type { JsonValue } from "../../decode/json/type.js";
import type { AnyFormatTable, FormatColumn } from "../../engine/operation.js";
import { inWords } from "../../engine/template.js";
import { cellFault } from "../audio-format/check.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  /** The table of the endpoint that speaks. */
  readonly formats: AnyFormatTable;
  /** The encoding if there is none. */
  readonly otherwise: string;
  /** What the columns of the table are called here. */
  readonly columns: Readonly<Record<string, FormatColumn>>;
}

/** Finds an audio format that the voice refuses when it speaks: the message is applied, and every reply fails. */
export const speechOutput: BindCheck<Needs> = (check) => {
  const { formats: table, otherwise, columns } = check;
  return (examination) => {
    const output = object(object(examination.member("audio"))?.["output"]);
    const speak = object(examination.member("agent"))?.["speak"];
    const voices = (Array.isArray(speak) ? speak : [speak]).map((one) => object(object(one)?.["provider"])?.["model"]);
    if (output === undefined || !voices.some((voice) => typeof voice === "string" && voice.startsWith("aura-"))) return;
    const encoding = output["encoding"] ?? otherwise;
    const row = typeof encoding === "string" && Object.hasOwn(table.formats, encoding) ? table.formats[encoding] : undefined;
    if (row === undefined) return;
    for (const [key, column] of Object.entries(columns)) {
      const value = Object.hasOwn(output, key) ? output[key] : undefined;
      const cell = row[column];
      if (cell === undefined || (typeof value !== "string" && typeof value !== "number")) continue;
      const fault = cellFault(cell, value);
      if (fault === undefined || fault === "contested") continue;
      const values = cell.rule === "list" ? inWords(cell.values) : cell.rule === "range" ? `${cell.minimum} to ${cell.maximum}` : "";
      examination.report(check, fault, `/message/audio/output/${key}`, { slots: { key, value, encoding: encoding as string, values } });
    }
  };
};

function object(value: JsonValue | undefined): { readonly [key: string]: JsonValue } | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
