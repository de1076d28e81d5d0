import { constraint, enforced } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import { modelsTable } from "../kind/tables.js";
import type { SpeechModelFinding } from "./check.js";
import { languageSchema } from "./constraint.js";

/** Warns of unknown models and languages. */
export const speechModel: CheckKind<object, SpeechModelFinding> = {
  name: "speech-model",
  options: { properties: {} },
  catalogue: "models",
  findings: () => ({
    "unknown model": "always",
    "unknown language": "always",
    "language of another model": "always",
  }),
  runtime: (_check, { folder }, references) => ({ models: folder.models && references.table(modelsTable(folder.models)) }),
  constraints: (check, endpoint) => constraint(enforced(endpoint, check, "unknown language"), [check.reads], languageSchema(endpoint)),
};
