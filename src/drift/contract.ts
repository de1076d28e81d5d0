/** A limit of a value, by its keyword in JSON Schema. */
export const boundNames = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
] as const;

export type BoundName = (typeof boundNames)[number];

/** Something that is said of a member, and what it rests on. */
export interface Fact<Value> {
  readonly value: Value;
  /** Ids of `evidence.json`; what a specification says has none. */
  readonly evidence: readonly string[];
  /** Where it is said: a description in words, or the range of a machine's integer, which nobody has to write down. */
  readonly source?: "words" | "machine";
}

/** What is said of a value, as far as two contracts can be compared by it. */
export interface Shape {
  /** The types of JSON that it may have; none where nothing is said. */
  readonly types: ReadonlySet<string>;
  /** Whether there may be several: of an array, the rest is said of its items. */
  readonly repeated: boolean;
  /** The values that are named, as text. */
  readonly values: Fact<readonly string[]> | undefined;
  readonly bounds: ReadonlyMap<BoundName, Fact<number>>;
  readonly default: Fact<string> | undefined;
  /** The members of an object by name; `*` stands for any. */
  readonly fields: ReadonlyMap<string, Member>;
  readonly evidence: readonly string[];
}

/** A parameter, a field or a message. */
export interface Member extends Shape {
  /** `undefined` where nothing is said. */
  readonly required: boolean | undefined;
  /** The file and the line where it stands; `undefined` for ours. */
  readonly place: string | undefined;
}

/** What is said of an endpoint. */
export interface EndpointContract {
  /** The method, or WS for a WebSocket. */
  readonly method: string;
  readonly path: string;
  /** Our id of it. */
  readonly id: string | undefined;
  /** What it takes, by where: `query.model`, `path.key_id`, `header.authorization`, `body.text`, `message.Speak.text`. */
  readonly members: ReadonlyMap<string, Member>;
  /** Whether it has a body of which nothing is said. */
  readonly isBodyOpen?: boolean;
  /** What becomes of members that are not known, by where they stand; only ours says so. */
  readonly unknown: Readonly<Record<string, Fact<string> | undefined>>;
  readonly place: string | undefined;
}

/** What a document, or our data, says of the API. */
export interface Contract {
  /** The endpoints by `endpointKey`. */
  readonly endpoints: ReadonlyMap<string, EndpointContract>;
}

/**
 * Names an endpoint for comparison: what the parameters in its path are called makes no difference.
 *
 * @param method - The method, or WS.
 * @param path - The path, with parameters as `{name}`.
 * @returns The key.
 */
export function endpointKey(method: string, path: string): string {
  return `${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}

/** A shape that says nothing. */
export const anything: Shape = {
  types: new Set(),
  repeated: false,
  values: undefined,
  bounds: new Map(),
  default: undefined,
  fields: new Map(),
  evidence: [],
};

/**
 * Puts a member, and what is in it, under names that say where it is.
 *
 * @param prefix - The name of the member, such as `body.thresholds`.
 * @param member - The member.
 * @returns The names and the members, the outer before the inner.
 */
export function* flattened(prefix: string, member: Member): Generator<[string, Member]> {
  yield [prefix, member];
  for (const [name, field] of member.fields) yield* flattened(`${prefix}${member.repeated ? "[]" : ""}.${name}`, field);
}
