import type { CheckKind } from "../kind/kind.js";
import { formatTable } from "../kind/tables.js";
import type { SpeechOutputFinding } from "./check.js";
import { options, type SpeechOutputOptions } from "./data.js";

/** The voice must be able to speak the audio format. */
export const speechOutput: CheckKind<SpeechOutputOptions, SpeechOutputFinding> = {
  name: "speech-output",
  options,
  findings: () => ({ "not applicable": "always", "not listed": "always" }),
  runtime: ({ outputs: { otherwise, columns }, tableContent }, _endpoint, references) => ({
    otherwise,
    columns,
    table: references.table(formatTable(tableContent)),
  }),
};
