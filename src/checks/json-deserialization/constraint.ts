import { type Constraint, constraint, enforced } from "../kind/constraint.js";
import { fieldTypes } from "../kind/fields.js";
import type { CheckData, OperationData } from "../kind/schemas.js";

/** Constrains the types of fields and requires fields. */
export function constraints(check: CheckData, data: OperationData): Constraint[] {
  const { body } = data;
  if (body === undefined) return [];
  // serde accepts some lists instead of objects
  const whole = constraint(enforced(data, check, "wrong type"), ["body"], { type: ["object", "array"] });
  const fields = Object.entries(fieldTypes(body)).flatMap(([name, { type, items, additionalProperties }]) =>
    // a schema cannot tell whether a text is a date
    type === undefined || body.properties?.[name]?.format !== undefined
      ? []
      : constraint(enforced(data, check, "wrong type", name), ["body", name], {
          type,
          ...(items && { items: { type: items.type } }),
          ...(additionalProperties !== undefined && { additionalProperties }),
        }),
  );
  const missing = (body.required ?? []).flatMap((name) =>
    constraint(enforced(data, check, "missing field", name), ["body"], { required: [name] }),
  );
  return [...whole, ...fields, ...missing];
}
