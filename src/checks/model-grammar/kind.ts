import type { MakeCases } from "../kind/case.js";
import { constraint, enforced, textSlots } from "../kind/constraint.js";
import { voicesTable } from "../kind/folder-data.js";
import { type CheckKind, cited, type KindOptions } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";
import type { ModelGrammarFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface ModelGrammarOptions {
  /** Models that belong to another endpoint. */
  readonly elsewhere?: Cited & { readonly pattern: string };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: { elsewhere: cited("Models that belong to another endpoint.", { pattern: { type: "string", format: "regex" } }) },
};

/** Names that do not match the grammar of voices. */
const cases: MakeCases = ({ rule }) =>
  ["no-voice", "aura"].map((value) => ({
    name: value,
    description: `\`model=${value}\` does not match the grammar of voices.`,
    change: { query: { model: value } },
    rule: rule("malformed"),
    slots: { model: value },
  }));

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
