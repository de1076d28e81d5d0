import { type CheckData, type ColumnName, idsOf, type JsonSchema, membersOf, type OperationData } from "../data/data.js";
import { single } from "../modules/check-needs.js";
import { type Constraint, constraint, enforced } from "./constraint.js";
import { combinationConstraint, languageConstraint, lengthConstraint, rangeConstraint, stepConstraint } from "./schema-constraints.js";

/**
 * Makes the constraints of a check of what was read: what holds of values, alone and together.
 *
 * @param check - The check.
 * @param data - The endpoint.
 * @returns The constraints in the order of the server; none for a check that no schema can make, or of messages.
 */
export function ruleConstraints(check: CheckData, data: OperationData): Constraint[] {
  const { reads: part, stage } = check;
  if (stage === "message") return [];
  const [first] = check.rules;
  const each = (when: string, schema: () => JsonSchema): Constraint[] => {
    const rule = enforced(data, check, when);
    return rule === undefined ? [] : membersOf(check, data).flatMap((name) => constraint(rule, [part, name], schema()));
  };
  switch (check.check) {
    case "range":
      return each("outside", () => rangeConstraint(data, check));
    case "increment":
      return each("off step", () => stepConstraint(data, check));
    case "count":
      return each("too many", () => ({ maxItems: single(check, data.folder) }));
    case "pattern": {
      const { wanted, unwanted } = check.pattern ?? {};
      return each(wanted === undefined ? "match" : "mismatch", () => patternConstraint(data, check, wanted, unwanted));
    }
    case "any-of":
      return constraint(enforced(data, check, "none"), [part], anyOfConstraint(data, check));
    case "combination":
      return constraint(enforced(data, check, first?.when ?? ""), [part], combinationConstraint(check.conditions ?? []));
    case "speech-model":
      return constraint(enforced(data, check, "unknown language"), [part], languageConstraint(data));
    case "model-grammar":
      return modelGrammar(check, data);
    case "voice-catalogue":
      // what an empty one does is not known
      return constraint(enforced(data, check, "unknown"), ["query", "model"], {
        enum: [...(data.folder.voices ? idsOf(data.folder.voices) : []), ""],
      });
    case "audio-format":
      return audioFormats(check, data);
    case "characters":
      return [
        ...constraint(enforced(data, check, "none"), ["body", "text"], { minLength: 1 }, { plainToo: true }),
        ...constraint(enforced(data, check, "too many"), ["body", "text"], lengthConstraint(data, check), { plainToo: true }),
      ];
    case "exclusive":
      return exclusive(check, data);
    case "withheld":
      return each("withheld", () => withheldConstraint(data, check));
    default:
      return [];
  }
}

/** How a text has to look, or each of several; what an empty one does is not known. */
function patternConstraint(data: OperationData, check: CheckData, wanted: string | undefined, unwanted: string | undefined): JsonSchema {
  const one = wanted === undefined ? { not: { type: "string", pattern: unwanted } } : { pattern: `^$|${wanted}` };
  const isList = membersOf(check, data).some((name) => data.query?.properties?.[name]?.type === "array");
  return isList ? { ...one, items: one } : one;
}

/** What a configuration takes of a parameter; what an empty one does is not known. */
function withheldConstraint(data: OperationData, check: CheckData): JsonSchema {
  const { values, except } = check.withheld ?? {};
  const isList = membersOf(check, data).some((name) => data.query?.properties?.[name]?.type === "array");
  const one: JsonSchema = except ? { enum: [...except, ""] as string[] } : { not: values ? { enum: values as string[] } : {} };
  if (!isList || (!except && !values)) return one;
  const text = { type: "string", ...one };
  return { anyOf: [text, { type: "array", items: one }] };
}

/** That one of several parameters is switched on. */
function anyOfConstraint(data: OperationData, check: CheckData): JsonSchema {
  return {
    anyOf: membersOf(check, data).map((name) => ({ required: [name], properties: { [name]: { not: { enum: [false, "false"] } } } })),
  };
}

/** Which models are taken: a text that is none at all, and what an empty one does is not known. */
function modelGrammar(check: CheckData, data: OperationData): Constraint[] {
  const { elsewhere } = check;
  const place = ["query", "model"] as const;
  const isElsewhere = elsewhere ? constraint(enforced(data, check, "elsewhere"), place, { not: { pattern: elsewhere.pattern } }) : [];
  const pattern = `^$|${data.folder.voices?.grammar.pattern ?? ""}`;
  return [...isElsewhere, ...constraint(enforced(data, check, "malformed"), place, { pattern })];
}

/** The table, a constraint for each cell: without `encoding` the row of the default applies. */
function audioFormats(check: CheckData, data: OperationData): Constraint[] {
  const rows = Object.entries(data.formats?.formats ?? {});
  const byDefault = data.formats?.default.encoding;
  return rows.flatMap(([encoding, row]) =>
    (check.columns ?? []).flatMap(({ parameter: column }) => {
      const cell = row[column as ColumnName];
      // what is only inferred to be rejected is taken
      if (cell === undefined || cell.rejects === "inferred") return [];
      const contested = cell.contested?.values ?? [];
      const listed = cell.rule === "list" ? [...cell.values, ...contested] : contested;
      const allowed: JsonSchema =
        cell.rule === "range" ? { minimum: cell.minimum, maximum: cell.maximum } : listed.length > 0 ? { enum: listed } : { not: {} };
      const given = { place: ["query", "encoding"] as const, schema: { const: encoding }, required: encoding !== byDefault };
      const rule = enforced(data, check, cell.rule === "not applicable" ? "not applicable" : "not listed", column);
      return constraint(rule, ["query", column], allowed, { given: [given] });
    }),
  );
}

/** That not all of several fields are there. */
function exclusive(check: CheckData, data: OperationData): Constraint[] {
  const members = membersOf(check, data);
  const present = Object.fromEntries(members.map((name) => [name, { not: { type: "null" } }]));
  return constraint(enforced(data, check, "together"), ["body"], { not: { required: members, properties: present } });
}
