/** The keywords of JSON Schema that limit a value. */
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

/** A statement about a member, with its evidence. */
export interface Fact<Value> {
  readonly value: Value;
  /** Ids of `evidence.json`. Empty for facts from a specification. */
  readonly evidence: readonly string[];
  /** `words`: the fact comes from a description. `machine`: the fact is the range of an integer type. */
  readonly source?: "words" | "machine";
}

/** The part of a schema that can be compared. */
export interface Shape {
  /** The JSON types that the value may have. Empty: the schema names no type. */
  readonly types: ReadonlySet<string>;
  /** Whether the value is a list. The other fields then describe its items. */
  readonly repeated: boolean;
  /** The values of `enum` or `const`, as text. */
  readonly values: Fact<readonly string[]> | undefined;
  readonly bounds: ReadonlyMap<BoundName, Fact<number>>;
  readonly default: Fact<string> | undefined;
  /** The properties of an object by name. `*` stands for additional properties. */
  readonly fields: ReadonlyMap<string, Member>;
  readonly isDeprecated?: boolean;
  readonly evidence: readonly string[];
}

/** A parameter, a field or a message. */
export interface Member extends Shape {
  /** `undefined`: unknown. */
  readonly required: boolean | undefined;
  /** File and line. `undefined` in our data. */
  readonly place: string | undefined;
}

/** The contract of one endpoint. */
export interface EndpointContract {
  /** The HTTP method, or `WS` for a WebSocket. */
  readonly method: string;
  readonly path: string;
  /** Our endpoint id. */
  readonly id: string | undefined;
  /** Parameters, fields and messages by location: `query.model`, `path.key_id`, `header.authorization`, `body.text`, `message.Speak.text`. */
  readonly members: ReadonlyMap<string, Member>;
  /** Whether the endpoint takes a body that the document does not describe. */
  readonly isBodyOpen?: boolean;
  /** What happens to unknown members, by location. Only our data says so. */
  readonly unknown: Readonly<Record<string, Fact<string> | undefined>>;
  /** The media types of the request body. `undefined`: any, or unknown. */
  readonly mediaTypes?: readonly string[] | undefined;
  /** Whether a request needs a body. */
  readonly isBodyRequired?: boolean;
  /** The statuses of the responses. `undefined`: unknown. */
  readonly statuses?: readonly string[] | undefined;
  /** The statuses that no request causes by itself, such as 401 or 503. A document need not list them. Only our data says so. */
  readonly generalStatuses?: readonly string[];
  readonly isDeprecated?: boolean;
  readonly place: string | undefined;
}

/** What a document, or our data, says about the API. */
export interface Contract {
  /** The endpoints by `endpointKey`. */
  readonly endpoints: ReadonlyMap<string, EndpointContract>;
}

/**
 * Builds the key of an endpoint. The names of path parameters do not matter.
 *
 * @param method - The HTTP method, or `WS`.
 * @param path - The path, with parameters as `{name}`.
 * @returns The key.
 * @example
 * endpointKey("get", "/v1/models/{model_id}"); // "GET /v1/models/{}"
 */
export function endpointKey(method: string, path: string): string {
  return `${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}

/** The shape of a schema without constraints. */
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
 * Lists a member and its nested fields by location.
 *
 * @param prefix - The location of the member, for example `body.thresholds`.
 * @param member - The member.
 * @returns Pairs of location and member, outer members first.
 */
export function* flattened(prefix: string, member: Member): Generator<[string, Member]> {
  yield [prefix, member];
  for (const [name, field] of member.fields) yield* flattened(`${prefix}${member.repeated ? "[]" : ""}.${name}`, field);
}
