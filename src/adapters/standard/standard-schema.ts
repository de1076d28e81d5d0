import type { Operation, Operations } from "../../engine/operation.js";
import { compilePart, type Part, type PartOptions, type ValidatePart } from "../../engine/preflight-part.js";
import { StreamClock } from "../../engine/stream-clock.js";
import { queryText, toJson } from "../../engine/values.js";

/** Why a value is not taken. */
export interface StandardIssue {
  /** The message that the server would answer with; what could not be sent at all is said in words that begin with `preflight:`. */
  readonly message: string;
  /** What is to blame: the keys that lead to it, none for the whole value. */
  readonly path: readonly (string | number)[];
}

/** The result of a validation. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** Gives a JSON Schema. */
export type JsonSchemaConverter = (options: { readonly target: string }) => Record<string, unknown>;

/**
 * A schema of a part of the requests to an endpoint, for every library that takes a Standard Schema 1 or a Standard JSON Schema 1: https://standardschema.dev.
 */
export interface EndpointSchema<Input, Output, RuleId extends string = string, AdviceId extends string = never> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "deepgram-preflight";
    /** Only for the compiler. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    /** Says what the server would object to, or gives the value as the server decodes it; synchronous, and never throws. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For documentation and for models: targets `draft-2020-12` and `draft-07`. */
    readonly jsonSchema: { readonly input: JsonSchemaConverter; readonly output: JsonSchemaConverter };
  };
  /**
   * Gives the same schema with options.
   *
   * @param options - How strictly to validate, as for `preflight`. The JSON Schemas stay those of the server.
   * @returns A schema of its own.
   * @throws TypeError for an option, a value or a rule that does not exist.
   * @example
   * const query = speakV1Query.with({ models: { unknown: "notice" } });
   */
  readonly with: (options: PartOptions<RuleId, AdviceId>) => EndpointSchema<Input, Output, RuleId, AdviceId>;
}

/** A part, and how its values are serialized. A schema has only the code of its part. */
interface SerializedPart extends Part {
  serialize(value: unknown): string | StandardIssue;
}

/** A query. */
export const queryPart: SerializedPart = {
  name: "query",
  serialize(value) {
    if (!isRecord(value)) return noRecord("query");
    const text = queryText(value);
    return typeof text === "string" ? text : { message: `preflight: ${text.message}`, path: [text.name] };
  },
};

/** A JSON body. */
export const bodyPart: SerializedPart = { name: "body", serialize: jsonOf };

/** A message of a stream: a single one, before which nothing was counted. */
export const messagePart: SerializedPart = { name: "message", clock: () => new StreamClock({}, 0), serialize: jsonOf };

/**
 * Makes the schema of a part of the requests to an endpoint; nothing is made ready before it is used.
 *
 * @param operations - Makes the endpoint, with only the checks of the part.
 * @param part - The part.
 * @param otherRules - The ids of the other rules of the folder: those with an error, `|`, and advice.
 * @param jsonSchema - What the schema is as a JSON Schema, as text, without `$schema`.
 * @returns The schema.
 */
export function endpointSchema<Input, Output, RuleId extends string, AdviceId extends string>(
  operations: Operations,
  part: SerializedPart,
  otherRules: string,
  jsonSchema: string,
): EndpointSchema<Input, Output, RuleId, AdviceId> {
  let created: readonly Operation[] | undefined;
  const bound = (options: PartOptions): ValidatePart => {
    created ??= operations();
    return compilePart(created, part, otherRules, options);
  };
  const converter: JsonSchemaConverter = ({ target }) => {
    const $schema = dialects.get(target);
    if ($schema === undefined)
      throw new Error(`deepgram-preflight: no JSON Schema of ${target}, only of ${[...dialects.keys()].join(" and ")}`);
    return { $schema, ...(JSON.parse(jsonSchema) as object) };
  };
  const schema = (examine: ValidatePart): EndpointSchema<Input, Output, RuleId, AdviceId> => ({
    "~standard": {
      version: 1,
      vendor: "deepgram-preflight",
      validate: (value) => validated(value, part, examine) as StandardResult<Output>,
      jsonSchema: { input: converter, output: converter },
    },
    with: (options) => schema(bound(options)),
  });
  let byDefault: ValidatePart | undefined;
  return schema((raw) => {
    byDefault ??= bound({});
    return byDefault(raw);
  });
}

const dialects: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["draft-2020-12", "https://json-schema.org/draft/2020-12/schema"],
  ["draft-07", "http://json-schema.org/draft-07/schema#"],
]);

/** A getter of the value may throw, and a proxy may do anything: such a value is invalid. */
function validated(value: unknown, part: SerializedPart, examine: ValidatePart): StandardResult<object> {
  try {
    return validatedPart(value, part, examine);
  } catch {
    return { issues: [{ message: `preflight: the ${part.name} cannot be read: reading one of its properties throws`, path: [] }] };
  }
}

function validatedPart(value: unknown, part: SerializedPart, examine: ValidatePart): StandardResult<object> {
  const raw = part.serialize(value);
  if (typeof raw !== "string") return { issues: [raw] };
  const { findings, value: decoded } = examine(raw);
  if (findings.length > 0) return { issues: findings.map(({ message, pointer }) => ({ message, path: pathTo(pointer, value) })) };
  // the server may read a list as fields in order, and nothing as none; neither is of the type
  if (!isRecord(value)) return { issues: [noRecord(part.name)] };
  return { value: decoded ?? value };
}

/** What is not there is an empty body. */
function jsonOf(value: unknown): string | StandardIssue {
  try {
    return value === undefined ? "" : toJson(value);
  } catch (error) {
    return { message: (error as TypeError).message, path: [] };
  }
}

function noRecord(part: string): StandardIssue {
  return { message: `preflight: the ${part} is an object of values by name`, path: [] };
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}

/** The keys that a JSON Pointer into `{ query, body, message }` leads through; the places of a list are numbers. */
function pathTo(pointer: string, value: unknown): (string | number)[] {
  let at = value;
  return pointer
    .split("/")
    .slice(2)
    .map((segment) => {
      const key = Array.isArray(at) ? Number(segment) : segment.replaceAll("~1", "/").replaceAll("~0", "~");
      at = (at as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
      return key;
    });
}
