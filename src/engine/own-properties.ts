/**
 * Copies the own properties of an object to one without a prototype: each getter runs once, and nothing is inherited.
 *
 * @param value - The object; `null` and `undefined` have no properties.
 * @returns The copy.
 */
export function ownProperties<Value extends object>(value: Value): Value {
  // V8 reads this object faster than one that was created without a prototype
  return Object.setPrototypeOf({ ...value }, null) as Value;
}

/**
 * Reads a property, and ignores one that was added to `Object.prototype`. Properties of a class are read.
 *
 * @param value - The object.
 * @param name - The name of the property.
 * @returns The value; `undefined` where the object and its classes do not have the property.
 */
export function ownValue<Value extends object, Name extends keyof Value>(value: Value, name: Name): Value[Name] | undefined {
  const found = value[name];
  if (found === undefined || found !== (Object.prototype as Partial<Value>)[name] || Object.hasOwn(value, name)) return found;
  return undefined;
}

/**
 * Parses JSON into objects without a prototype, so that a name they do not have is `undefined` whatever `Object.prototype` has.
 *
 * @param json - The JSON text: our own data, not a request.
 * @returns The value.
 */
export function parseData(json: string): unknown {
  return withoutPrototypes(JSON.parse(json));
}

function withoutPrototypes(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
  for (const member of Object.values(value)) withoutPrototypes(member);
  return value;
}
