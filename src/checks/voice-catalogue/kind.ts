import { constraint, enforced } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import { idsOf } from "../kind/schemas.js";
import { voicesTable } from "../kind/tables.js";
import type { VoiceCatalogueFinding } from "./check.js";
import { cases } from "./vectors.js";

/** The voice must exist. */
export const voiceCatalogue: CheckKind<object, VoiceCatalogueFinding> = {
  name: "voice-catalogue",
  options: { properties: {} },
  findings: () => ({
    unknown: "always",
  }),
  runtime: (_check, { folder }, references) => ({ voices: voicesTable(folder, references) }),
  constraints: (check, one) =>
    // how the server treats an empty value is unknown
    constraint(enforced(one, check, "unknown"), ["query", "model"], {
      enum: [...(one.folder.voices ? idsOf(one.folder.voices) : []), ""],
    }),
  cases,
};
