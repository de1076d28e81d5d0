import { mapValues } from "../kind/folder-data.js";
import { type CheckKind, cited, type KindOptions } from "../kind/kind.js";
import type { CellData, Cited, FormatsData } from "../kind/schemas.js";
import { type FormatColumn, formatColumns } from "../tables.js";
import type { SpeechOutputFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface SpeechOutputOptions {
  /** The table of another endpoint, by its path below `schemas/`. */
  readonly table: string;
  /** The content of the table. */
  readonly tableContent: FormatsData;
  readonly outputs: Cited & {
    readonly voices: string;
    readonly otherwise: string;
    readonly columns: Readonly<Record<string, FormatColumn>>;
  };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    table: { type: "string", description: "The table of audio formats of another endpoint, by its path below schemas/." },
    outputs: cited(
      "A pattern of the voices of the table, the default encoding, and the names of the columns of the table in the message.",
      {
        voices: { type: "string", format: "regex" },
        otherwise: { type: "string" },
        columns: { type: "object", additionalProperties: { enum: formatColumns } },
      },
    ),
  },
  required: ["table", "outputs"],
};

/** The voice must be able to speak the audio format. */
export const speechOutput: CheckKind<SpeechOutputOptions, SpeechOutputFinding> = {
  name: "speech-output",
  options,
  findings: () => ({ "not applicable": "always", "not listed": "always" }),
  runtime: ({ outputs: { voices, otherwise, columns }, tableContent }) => ({
    voices,
    otherwise,
    columns,
    formats: mapValues(tableContent.formats, (row) => mapValues(row, decisive)),
  }),
};

/** Reduces a cell to what decides: the rule has evidence of its own. */
function decisive({ evidence: _evidence, rejects: _rejects, text: _text, contested, ...cell }: CellData): object {
  return { ...cell, default: undefined, ...(contested && { contested: { values: contested.values } }) };
}
