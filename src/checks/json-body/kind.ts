import { exampleCases, type MakeCases } from "../kind/case.js";
import { type Condition, type Constraint, constraint, enforced, objectOf, ofMediaType, orList } from "../kind/constraint.js";
import { type CheckKind, cited, type KindOptions, mediaTypesOf } from "../kind/kind.js";
import type { CheckData, Cited, JsonSchema, OperationData } from "../kind/schemas.js";
import type { JsonBodyFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface JsonBodyOptions {
  /** Fields that may be allowed instead. */
  readonly values?: Cited & { readonly values: readonly string[] };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    values: cited("Fields that may be allowed instead of the documented ones.", {
      values: { type: "array", items: { type: "string" }, minItems: 1 },
    }),
  },
};

/** Where plain text is accepted too, the media type tells whether a body is JSON. */
function givenJson(endpoint: OperationData): readonly Condition[] {
  const media = mediaTypesOf(endpoint);
  if (media?.text === undefined) return [];
  return [{ target: ["headers", "content-type"], schema: { pattern: ofMediaType([media.json]) }, required: true }];
}

/** Limits a JSON body to one of its documented shapes. */
function constraints(check: CheckData & { readonly values?: { readonly values: readonly string[] } }, data: OperationData): Constraint[] {
  const { body } = data;
  const branches = body?.oneOf ?? (body ? [body] : []);
  const names = [...new Set(branches.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  // it is unknown how the server treats an unknown field next to a known one
  const isOpen = check.rules.some(({ when, rejects }) => when === "unknown field" && rejects === "inferred");
  const exactly = branches.map((branch) => ({ ...objectOf(branch), ...(isOpen ? {} : { additionalProperties: false }) }));
  const texts = Object.fromEntries(names.map((name) => [name, { type: ["string", "null"] }]));
  const perhaps = (isOpen ? (check.values?.values ?? []) : []).map((name) => ({ type: "object", properties: texts, required: [name] }));
  const schema = orList({ anyOf: [...exactly, ...perhaps] }, names.length);
  return constraint(enforced(data, check, "shape"), ["body"], schema, { given: givenJson(data) });
}

/** Bodies that are not JSON, or not the expected object. */
const cases: MakeCases = ({ endpoint, find, rule }) => {
  const names = fieldNames(endpoint.body);
  const [first = ""] = names;
  return [
    ...["syntax", "shape", "unknown field", "repeated key", "lone surrogate", "byte order mark", "taken"].flatMap((when) =>
      // without a rule of its own, a finding is a wrong shape
      exampleCases(find, when, when === "taken" ? rule("syntax") : (rule(when) ?? rule("shape")), (value) => ({
        description: when === "taken" ? "A body that is JSON." : `An invalid body: ${when}.`,
        change: { body: value.replaceAll("<field>", first).replaceAll("<FIELD>", first.toUpperCase()) },
      })),
    ),
    ...(names.length < 2
      ? []
      : [
          {
            name: "all-fields",
            description: `${names.map((name) => `\`${name}\``).join(" together with ")}.`,
            change: { body: JSON.stringify(Object.fromEntries(names.map((name) => [name, "https://example.com/a"]))) },
            rule: rule("shape"),
          },
        ]),
    {
      name: "list-of-fields",
      description: "The fields as an array.",
      change: { body: JSON.stringify(["a", ...names.slice(1).map(() => null)]) },
      rule: rule("list"),
    },
  ];
};

/** Lists the fields of all branches of a body. */
function fieldNames(body: JsonSchema | undefined): string[] {
  return [...new Set((body?.oneOf ?? [body ?? {}]).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

/** The body must be a JSON object with exactly one of the documented fields. */
export const jsonBody: CheckKind<JsonBodyOptions, JsonBodyFinding> = {
  name: "json-body",
  reader: "a reader of JSON",
  options,
  findings: () => ({
    syntax: "with a rule",
    shape: "always",
    "repeated key": "with a rule",
    "lone surrogate": "with a rule",
    "byte order mark": "with a rule",
    list: "with a rule",
    "unknown field": "with a rule",
  }),
  deserializes: true,
  shape: "shape",
  ofBytes: ["repeated key", "lone surrogate", "byte order mark", "list"],
  runtime: ({ values }) => ({ perhaps: values?.values }),
  constraints,
  cases,
};
