import { type Condition, type Constraint, constraint, enforced } from "../kind/constraint.js";
import type { CheckData, JsonSchema, OperationData } from "../kind/schemas.js";
import { ofType } from "../media-type/constraint.js";
import { mediaTypesOf } from "../media-type/data.js";

/** Where plain text is accepted too, the media type tells whether a body is JSON. */
function givenJson({ checks }: OperationData): readonly Condition[] {
  const media = mediaTypesOf(checks);
  if (media?.text === undefined) return [];
  return [{ target: ["headers", "content-type"], schema: { pattern: ofType([media.json]) }, required: true }];
}

/** The types and required fields of an object, without descriptions. */
export function objectOf(schema: JsonSchema | undefined): JsonSchema {
  const properties = Object.entries(schema?.properties ?? {}).map(([name, { type }]) => [name, { type }]);
  return { type: "object", properties: Object.fromEntries(properties), required: schema?.required ?? [] };
}

/** Allows a list of texts instead of an object: what the server does was never recorded. */
export function orList(schema: JsonSchema, length: number): JsonSchema {
  const list = { type: "array", minItems: length, maxItems: length, items: { type: ["string", "null"] } };
  return { anyOf: [...((schema["anyOf"] as JsonSchema[] | undefined) ?? [schema]), list] };
}

/** Limits a JSON body to one of its documented shapes. */
export function constraints(
  check: CheckData & { readonly values?: { readonly values: readonly string[] } },
  data: OperationData,
): Constraint[] {
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
