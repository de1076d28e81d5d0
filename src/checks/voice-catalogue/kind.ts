import type { MakeCases } from "../kind/case.js";
import { constraint, enforced } from "../kind/constraint.js";
import { voicesTable } from "../kind/folder-data.js";
import { type CheckKind, cited, type KindOptions } from "../kind/kind.js";
import { type Cited, idsOf } from "../kind/schemas.js";
import { nameOf, type VoiceCatalogueFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface VoiceCatalogueOptions {
  readonly names?: Cited & { readonly values: readonly string[] };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    names: cited("Names of voices that the server knows, though no voice of the catalogue has them.", {
      values: { type: "array", items: { type: "string" }, minItems: 1 },
    }),
  },
};

/** Every voice of the catalogue. */
const cases: MakeCases = ({ endpoint, rule }) => {
  const { voices } = endpoint.folder;
  return (voices?.voices ?? []).map(({ id, family }) => ({
    name: id,
    description: `The voice ${id} of ${voices?.families[family]?.title ?? family}.`,
    change: { query: { model: id } },
    rule: rule("unknown"),
    accepted: true,
    evidence: voices?.evidence ?? [],
  }));
};

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
