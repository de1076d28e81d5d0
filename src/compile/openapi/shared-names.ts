import type { OpenApiObject } from "./plain-schema.js";

/** An object of a document, such as the response of an endpoint to one kind of error. */
export interface SharedObject {
  /** What it is, such as `Unauthorized`. */
  readonly kind: string;
  /** The name of the endpoint that has it, such as `SpeakV1`. */
  readonly endpoint: string;
  readonly object: OpenApiObject;
}

/**
 * Names the objects that several endpoints share.
 *
 * An object has the name of its kind if most endpoints with that kind have the same one. Otherwise its first endpoint is part of the name.
 *
 * @param objects - The objects of all endpoints.
 * @returns The distinct objects by name, and a function that finds the name of an object.
 */
export function nameObjects(objects: readonly SharedObject[]): {
  readonly named: Readonly<Record<string, OpenApiObject>>;
  readonly nameOf: (one: SharedObject) => string;
} {
  const names = new Map<string, string>();
  const named: Record<string, OpenApiObject> = {};
  const keys = objects.map(keyOf);
  for (const [index, { kind, endpoint, object }] of objects.entries()) {
    const key = keys[index] ?? "";
    if (names.has(key)) continue;
    const isCommon = keys.filter((other) => other === key).length * 2 > objects.filter((other) => other.kind === kind).length;
    const name = isCommon ? kind : `${endpoint}${kind}`;
    names.set(key, name);
    named[name] = object;
  }
  return { named, nameOf: (one) => names.get(keyOf(one)) ?? one.kind };
}

function keyOf({ kind, object }: SharedObject): string {
  return `${kind} ${JSON.stringify(object)}`;
}
