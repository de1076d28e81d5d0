import { constraint, enforced, textSlots } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import { voicesTable } from "../kind/tables.js";
import type { ModelGrammarFinding } from "./check.js";
import { type ModelGrammarOptions, options } from "./data.js";
import { cases } from "./vectors.js";

/** The id of a voice must follow the pattern of voices. */
export const modelGrammar: CheckKind<ModelGrammarOptions, ModelGrammarFinding> = {
  name: "model-grammar",
  options,
  runtime: ({ elsewhere }, { folder }, references) => ({ voices: voicesTable(folder, references), elsewhere: elsewhere?.pattern }),
  findings: ({ elsewhere }) => ({ malformed: "always", elsewhere: elsewhere ? "always" : "with a rule" }),
  constraints(check, endpoint) {
    const { elsewhere } = check;
    const target = ["query", "model"] as const;
    return [
      ...(elsewhere ? constraint(enforced(endpoint, check, "elsewhere"), target, { not: { pattern: elsewhere.pattern } }) : []),
      // how the server treats an empty value is unknown
      ...constraint(
        enforced(endpoint, check, "malformed"),
        target,
        { pattern: `^$|${endpoint.folder.voices?.grammar.pattern ?? ""}` },
        {
          texts: textSlots("query", "model", false),
        },
      ),
    ];
  },
  cases,
};
