import type { Constraint } from "../../checks/kind/constraint.js";
import { fieldTypes } from "../../checks/kind/constraint.js";
import { type JsonSchema, type OperationData, withoutNotes } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { withConstraint } from "./query-schema.js";
import { valueConstraints } from "./request-constraints.js";
import { dialect, errorOf, schemaId } from "./schema-errors.js";

/**
 * Compiles the schema of a JSON body.
 *
 * @param data - The endpoint.
 * @param body - The schema as it is under `schemas/`.
 * @returns A JSON Schema with the limits. Every constraint names its error in `x-deepgram-error`.
 */
export function bodySchema(data: OperationData, body: JsonSchema): JsonSchema {
  const { "x-deserializer": _deserializer, title: _title, $schema: _schema, ...rest } = body;
  const head = { $schema: dialect, $id: schemaId(data, "body"), title: `${data.operation.name}Body` };
  const constraints = valueConstraints(data).filter(({ target: [part] }) => part === "body");
  if (body.oneOf === undefined) return { ...head, ...rest, ...objectSchema(data, body, constraints) };
  const oneOf = body.oneOf.map((branch) => {
    const properties = Object.fromEntries(Object.entries(branch.properties ?? {}).map(([name, schema]) => [name, withoutNotes(schema)]));
    // a field that must be null needs no further constraint
    return { ...branch, properties: constrained(properties, constraints, ({ type }) => type !== "null") };
  });
  return { ...head, ...rest, type: "object", oneOf, "x-deepgram-error": shapeError(data) };
}

/** Adds constraints to fields. */
function constrained(
  fields: Readonly<Record<string, JsonSchema>>,
  constraints: readonly Constraint[],
  isSelected: (field: JsonSchema) => boolean = () => true,
): Record<string, JsonSchema> {
  const properties = { ...fields };
  for (const { target, schema } of constraints) {
    const [, name = ""] = target;
    const field = properties[name];
    if (field !== undefined && isSelected(field)) properties[name] = withConstraint(field, schema);
  }
  return properties;
}

/** Creates the schema of an object that is deserialized field by field. */
function objectSchema(data: OperationData, body: JsonSchema, constraints: readonly Constraint[]): JsonSchema {
  const whole = constraints.filter(({ target }) => target.length === 1).map(({ schema }) => schema);
  const properties = constrained(fieldTypes(body), constraints);
  return { properties, ...(whole.length > 0 && { allOf: whole }), "x-deepgram-error": shapeError(data) };
}

/** Finds the error for a body of the wrong shape. */
function shapeError(data: OperationData): string {
  for (const check of data.checks) {
    const finding = kindOf(check)?.shape;
    if (finding !== undefined) return errorOf(data, check, finding);
  }
  throw new Error(`schemas/${data.folder.path}/checks.json: a check must read the body of ${data.operation.id}`);
}
