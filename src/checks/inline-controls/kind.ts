import { type CheckKind, type KindOptions, member } from "../kind/kind.js";
import type { FolderData } from "../kind/schemas.js";
import type { InlineControlsFinding } from "./check.js";
import { cases, messageCases } from "./vectors.js";

/** The options of an entry of this kind in `checks.json`. */
interface InlineControlsOptions {
  readonly member: string;
}

/** The JSON Schema of the options. */
const options: KindOptions = { properties: { member }, required: ["member"] };

const controls = ["pronunciations", "pronunciationCharacters", "pronunciationRatio", "pronunciationFloor", "pause", "pauses", "pauseSpeed"];

/** Inline pronunciations and pauses have limits. */
export const inlineControls: CheckKind<InlineControlsOptions, InlineControlsFinding> = {
  name: "inline-controls",
  options,
  limits: controls,
  findings: () => ({
    pronunciation: "with a rule",
    "many pronunciations": "with a rule",
    "long pronunciation": "with a rule",
    "disproportionate pronunciation": "with a rule",
    pause: "with a rule",
    "pause malformed": "with a rule",
    "pause outside": "with a rule",
    "pause off step": "with a rule",
    "many pauses": "with a rule",
    "adjacent pauses": "with a rule",
    "pause at speed": "with a rule",
    "controls together": "with a rule",
  }),
  runtime: (check, { folder }) => ({ part: check.reads, limits: controlLimits(folder) }),
  cases,
  messageCases,
};

/** Collects the limits of inline controls that a folder has. */
function controlLimits({ limits }: FolderData): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of controls) {
    const limit = limits[name];
    if (limit === undefined) continue;
    found[name] = "value" in limit ? limit.value : { minimum: limit.minimum, maximum: limit.maximum, step: limit.step };
  }
  return found;
}
