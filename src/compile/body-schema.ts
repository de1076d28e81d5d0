import { type CheckData, type JsonSchema, membersOf, type OperationData } from "./data.js";
import { lengthConstraint, rangeConstraint } from "./schema-constraints.js";
import { errorAbout, errorOf, schemaId, withoutNotes } from "./schema-errors.js";

/**
 * Compiles the schema of a JSON body.
 *
 * @param data - The endpoint.
 * @param body - The schema as it is under `schemas/`.
 * @returns A JSON Schema with the limits filled in; every constraint names its error in `x-deepgram-error`.
 */
export function bodySchema(data: OperationData, body: JsonSchema): JsonSchema {
  const { "x-deserializer": _deserializer, title: _title, $schema, ...rest } = body;
  const head = { $schema, $id: schemaId(data.operation.id, "body"), title: `${data.operation.name}Body` };
  if (body.oneOf === undefined) return { ...head, ...rest, ...objectSchema(data, body) };
  const oneOf = body.oneOf.map((branch) => {
    const properties = Object.fromEntries(Object.entries(branch.properties ?? {}).map(([name, schema]) => [name, withoutNotes(schema)]));
    const text = properties["text"];
    const counted = data.checks.find(({ check, stage }) => check === "characters" && stage === "body");
    if (counted && text?.type === "string") properties["text"] = { ...text, allOf: textConstraints(data, counted) };
    return { ...branch, properties };
  });
  return { ...head, ...rest, type: "object", oneOf, "x-deepgram-error": errorOf(data, "json-body", "shape") };
}

function textConstraints(data: OperationData, check: CheckData): JsonSchema[] {
  return [{ minLength: 1, "x-deepgram-error": errorAbout(data, check, "none") }, lengthConstraint(data, check)];
}

/** The checks that read a body, and what they find where it is of another shape. */
const readings: readonly (readonly [check: string, when: string])[] = [
  ["json-deserialization", "wrong type"],
  ["json-body", "shape"],
  ["json-url", "no url"],
];

/** The schema of an object that is deserialised field by field. */
function objectSchema(data: OperationData, body: JsonSchema): JsonSchema {
  const reading = readings.find(([kind]) => data.checks.some(({ check }) => check === kind));
  if (reading === undefined) throw new Error(`schemas/${data.folder.path}/checks.json: nothing reads the body of ${data.operation.id}`);
  const notDeserialized = errorOf(data, ...reading);
  const properties: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(body.properties ?? {})) {
    // what a date contains is not for a schema to say
    const { format: _format, type, ...rest } = withoutNotes(schema);
    const isRequired = body.required?.includes(name) === true;
    // null is the same as absent
    properties[name] = { ...(type === undefined ? {} : { type: isRequired ? type : [type as string, "null"] }), ...rest };
  }
  const constraints: JsonSchema[] = [];
  for (const check of data.checks) {
    const members = check.reads === "body" ? membersOf(check, data) : [];
    if (check.check === "range") {
      for (const name of members) {
        properties[name] = { ...properties[name], allOf: [rangeConstraint(data, check)] };
      }
    }
    if (check.check === "characters") properties["text"] = { ...properties["text"], allOf: textConstraints(data, check) };
    if (check.check === "exclusive") {
      const present = Object.fromEntries(members.map((name) => [name, { not: { type: "null" } }]));
      constraints.push({ not: { required: members, properties: present }, "x-deepgram-error": errorOf(data, "exclusive", "together") });
    }
  }
  return { properties, ...(constraints.length === 0 ? {} : { allOf: constraints }), "x-deepgram-error": notDeserialized };
}
