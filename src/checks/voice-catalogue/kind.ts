import { constraint, enforced } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import { idsOf } from "../kind/schemas.js";
import { voicesTable } from "../kind/tables.js";
import { nameOf, type VoiceCatalogueFinding } from "./check.js";
import { options, type VoiceCatalogueOptions } from "./data.js";
import { cases } from "./vectors.js";

/** The voice must exist. */
export const voiceCatalogue: CheckKind<VoiceCatalogueOptions, VoiceCatalogueFinding> = {
  name: "voice-catalogue",
  options,
  catalogue: "voices",
  findings: () => ({
    unknown: "always",
    "unknown name": "with a rule",
  }),
  runtime: ({ names }, { folder }, references) => ({ voices: voicesTable(folder, references), names: names?.values ?? [] }),
  constraints: (check, endpoint) => {
    const ids = endpoint.folder.voices ? idsOf(endpoint.folder.voices) : [];
    const names = [...new Set([...ids.map(nameOf), ...(check.names?.values ?? [])])].sort();
    const byName = enforced(endpoint, check, "unknown name");
    // how the server treats an empty value is unknown
    return [
      ...constraint(byName, ["query", "model"], { pattern: `^$|(?:^|-)(?:${names.join("|")})-[^-]*$` }),
      ...constraint(enforced(endpoint, check, "unknown"), ["query", "model"], {
        // a name that no voice has is the error above
        anyOf: [{ enum: [...ids, ""] }, ...(byName === undefined ? [] : [{ not: { pattern: `(?:^|-)(?:${names.join("|")})-[^-]*$` } }])],
      }),
    ];
  },
  remember: ({ names }, removed) => (names ? { names: { ...names, values: [...new Set([...names.values, ...removed.map(nameOf)])] } } : {}),
  cases,
};
