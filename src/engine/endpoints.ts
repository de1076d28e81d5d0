import { nearest } from "../checks/nearest.js";
import type { FormatColumn, FormatTable } from "../checks/tables.js";
import { registerExplanations } from "./explanations.js";
import type { Operation, Operations } from "./operation.js";
import type { PreflightOptions } from "./options.js";
import { ownProperties } from "./own-properties.js";
import { compilePreflight, type ValidateRequest } from "./preflight.js";
import { compileMessages, type MessageOptions, type ValidateMessage } from "./preflight-message.js";
import { type RequestValues, requestFromValues } from "./values.js";
import type { Accepted, AcceptedMessage, DeepgramErrorBody, Rejected, RejectedMessage, WithPath } from "./verdict.js";
import type { WireRequest } from "./wire-request.js";

/** The types of an endpoint, generated from its schemas. */
export interface EndpointTypes {
  readonly path: object;
  readonly query: object;
  readonly body: unknown;
  readonly decodedQuery: object;
  readonly decodedBody: object | undefined;
  /** The columns of the table of audio formats; `never` without a table. */
  readonly formats: FormatColumn;
  /** The messages of a client, as written and as decoded; `never` without a socket. */
  readonly message: object;
  readonly decodedMessage: object;
  readonly errorBody: DeepgramErrorBody | string;
  readonly rule: string;
  readonly advice: string;
}

/** The types of several endpoints by their ids. */
export type EndpointMap = { readonly [id: string]: EndpointTypes };

/** The id of an endpoint. */
export type EndpointIdOf<Endpoints extends EndpointMap> = keyof Endpoints & string;

/** The ids of the endpoints that have a table of audio formats. */
export type FormatEndpointIdOf<Endpoints extends EndpointMap> = {
  [Id in EndpointIdOf<Endpoints>]: [Endpoints[Id]["formats"]] extends [never] ? never : Id;
}[EndpointIdOf<Endpoints>];

/** The ids of the endpoints that are streams. */
export type StreamEndpointIdOf<Endpoints extends EndpointMap> = {
  [Id in EndpointIdOf<Endpoints>]: [Endpoints[Id]["message"]] extends [never] ? never : Id;
}[EndpointIdOf<Endpoints>];

/** The verdict on a request to one of the endpoints. Query and body have the types of the endpoint. */
export type VerdictOf<Endpoints extends EndpointMap> =
  | { [Id in EndpointIdOf<Endpoints>]: AcceptedBy<Endpoints, Id> | RejectedBy<Endpoints, Id> }[EndpointIdOf<Endpoints>]
  | Accepted<null, undefined, undefined>;

/** A request that an endpoint accepts. */
export type AcceptedBy<Endpoints extends EndpointMap, Id extends EndpointIdOf<Endpoints>> = Accepted<
  Id,
  Endpoints[Id]["decodedQuery"],
  Endpoints[Id]["decodedBody"] | undefined
> &
  (keyof Endpoints[Id]["path"] extends never ? unknown : WithPath<Endpoints[Id]["path"]>);

/** A request that an endpoint rejects. */
export type RejectedBy<Endpoints extends EndpointMap, Id extends EndpointIdOf<Endpoints>> = Rejected<
  Id,
  Endpoints[Id]["rule"],
  Endpoints[Id]["errorBody"]
>;

/** The options for some endpoints, with the names of their rules. */
export type OptionsOf<Endpoints extends EndpointMap> = PreflightOptions<
  Endpoints[EndpointIdOf<Endpoints>]["rule"],
  Endpoints[EndpointIdOf<Endpoints>]["advice"]
>;

/** The functions of the package for some endpoints. */
export interface Preflight<Endpoints extends EndpointMap> {
  preflight(request: WireRequest, options?: OptionsOf<Endpoints>): VerdictOf<Endpoints>;
  createPreflight(options: OptionsOf<Endpoints>): (request: WireRequest) => VerdictOf<Endpoints>;
  preflightValues<Id extends EndpointIdOf<Endpoints>>(
    endpoint: Id,
    values: RequestValues<Endpoints[Id]["query"], Endpoints[Id]["body"] | string | ArrayBufferView | ArrayBuffer, Endpoints[Id]["path"]>,
    options?: OptionsOf<Endpoints>,
  ): AcceptedBy<Endpoints, Id> | RejectedBy<Endpoints, Id>;
  preflightMessage<Id extends StreamEndpointIdOf<Endpoints>>(
    endpoint: Id,
    message: Endpoints[Id]["message"] | string | ArrayBufferView | ArrayBuffer,
    options: MessageOptions<Endpoints[Id]["rule"], Endpoints[Id]["advice"]>,
  ): AcceptedMessage<Id, Endpoints[Id]["decodedMessage"]> | RejectedMessage<Id, Endpoints[Id]["rule"]>;
  audioFormats<Id extends FormatEndpointIdOf<Endpoints>>(endpoint: Id): FormatTable<Endpoints[Id]["formats"]>;
}

/** A copy of the options that an endpoint's messages were last validated with, and the function compiled for them. */
interface CompiledMessages extends Pick<PreflightOptions, "certainty" | "rules" | "limits" | "all"> {
  readonly validate: ValidateMessage;
}

/** Tells whether an option still has the content of its copy. */
function isSame(copy: object | undefined, given: object | undefined): boolean {
  if (copy === undefined || given === undefined) return copy === given;
  const names = Object.keys(given);
  return (
    names.length === Object.keys(copy).length &&
    names.every((name) => name in copy && Object.is(copy[name as keyof typeof copy], given[name as keyof typeof given]))
  );
}

/** Some endpoints, and what was compiled for them. The functions are apart from it, so that a bundle has only those that a program imports. */
export class EndpointSet {
  private created: readonly Operation[] | undefined = undefined;
  byDefault: ValidateRequest | undefined = undefined;
  readonly messages: Map<string, CompiledMessages> = new Map();

  /**
   * @param operations - Returns the endpoints. Nothing is prepared before the first call.
   * @param register - Registers the texts about their rules, if the entry has them; called with the first call.
   */
  constructor(
    private readonly operations: Operations,
    private readonly register?: () => void,
  ) {}

  all(): readonly Operation[] {
    if (this.created === undefined) {
      this.register?.();
      this.created = this.operations();
    }
    return this.created;
  }
}

/** Validates a request. */
export function validateRequest(endpoints: EndpointSet, request: WireRequest, options: PreflightOptions | undefined): unknown {
  if (options !== undefined) return requestValidator(endpoints, options)(request);
  endpoints.byDefault ??= requestValidator(endpoints, {});
  return endpoints.byDefault(request);
}

/** Compiles the validation of requests for some options. */
export function requestValidator(endpoints: EndpointSet, options: PreflightOptions): ValidateRequest {
  return compilePreflight(endpoints.all(), options);
}

/** Validates the request that some values become. */
export function validateValues(endpoints: EndpointSet, endpoint: string, values: object, options: PreflightOptions | undefined): unknown {
  return validateRequest(endpoints, requestFromValues(operationOf(endpoints, endpoint), values as RequestValues<object>), options);
}

/** Validates a message of a stream. */
export function validateMessage(endpoints: EndpointSet, endpoint: string, message: unknown, options: MessageOptions): unknown {
  if (typeof options !== "object" || options === null)
    throw new TypeError("preflight: `options` must be an object with the time of the message: { now }");
  const { state, query, now, certainty, rules, limits, all, ...rest } = ownProperties(options);
  for (const name of Object.keys(rest)) throw new TypeError(`preflight: unknown option \`${name}\` for a message`);
  // the messages of a stream nearly always have the same options; they are compared by content because the caller may change the objects
  let cached = endpoints.messages.get(endpoint);
  const isCached = cached !== undefined && cached.certainty === certainty && cached.all === all;
  if (!cached || !isCached || !isSame(cached.rules, rules) || !isSame(cached.limits, limits)) {
    const copied = { certainty, rules: rules && ownProperties(rules), limits: limits && ownProperties(limits), all };
    const operation = operationOf(endpoints, endpoint);
    if (!operation.checks.some(({ stage }) => stage === "message")) throw new TypeError(`preflight: ${endpoint} is not a stream`);
    cached = { ...copied, validate: compileMessages(operation, endpoints.all(), copied) };
    endpoints.messages.set(endpoint, cached);
  }
  return cached.validate(message, state, now, query);
}

/** Copies the table of audio formats of an endpoint. */
export function formatsOf(endpoints: EndpointSet, endpoint: string): unknown {
  const { formats } = operationOf(endpoints, endpoint);
  if (formats) return structuredClone(formats);
  throw new TypeError(`preflight: ${endpoint} has no audio formats`);
}

function operationOf(endpoints: EndpointSet, endpoint: string): Operation {
  if (typeof endpoint !== "string") throw new TypeError("preflight: `endpoint` must be an id, such as speak.v1");
  const all = endpoints.all();
  const operation = all.find(({ id }) => id === endpoint);
  if (operation !== undefined) return operation;
  const ids = all.map(({ id }) => id);
  const near = nearest(endpoint, ids, 1).map((id) => `; did you mean ${JSON.stringify(id)}?`);
  throw new TypeError(`preflight: unknown endpoint ${JSON.stringify(endpoint)}${near.join("")}`);
}

/**
 * Creates the functions of the package for some endpoints.
 *
 * @param operations - Returns the endpoints.
 * @param explanations - The texts about their rules.
 * @returns The functions.
 */
export function preflightFor<Endpoints extends EndpointMap>(
  operations: Operations,
  explanations: Readonly<Record<string, string>> = {},
): Preflight<Endpoints> {
  const endpoints = new EndpointSet(operations, () => registerExplanations(explanations));
  const functions = {
    preflight: (request: WireRequest, options?: PreflightOptions) => validateRequest(endpoints, request, options),
    createPreflight: (options: PreflightOptions) => requestValidator(endpoints, options),
    preflightValues: (endpoint: string, values: object, options?: PreflightOptions) => validateValues(endpoints, endpoint, values, options),
    preflightMessage: (endpoint: string, message: unknown, options: MessageOptions) =>
      validateMessage(endpoints, endpoint, message, options),
    audioFormats: (endpoint: string) => formatsOf(endpoints, endpoint),
  };
  // the engine works on decoded data of any endpoint; the types of each endpoint are checked against its schemas
  return functions as unknown as Preflight<Endpoints>;
}

/** Endpoints, with their types. */
export type EndpointOperations<Endpoints extends EndpointMap = EndpointMap> = Operations & {
  /** Never set: it carries the types. */
  readonly endpoints?: Endpoints;
};

/**
 * Creates a `preflight` for some endpoints: nothing else is in your bundle.
 *
 * @param operations - The endpoint, such as `speakV1` of `deepgram-preflight/operations/speak-v1`; or a function that returns several.
 * @param options - The options of `preflight`, which are read once.
 * @returns The function that validates a request.
 * @throws TypeError for an unknown option.
 * @example
 * import { createPreflight } from "deepgram-preflight/engine";
 * import { speakV1 } from "deepgram-preflight/operations/speak-v1";
 *
 * const preflight = createPreflight(speakV1);
 */
export function createPreflight<Endpoints extends EndpointMap>(
  operations: EndpointOperations<Endpoints>,
  options: OptionsOf<Endpoints> = {},
): (request: WireRequest) => VerdictOf<Endpoints> {
  // the engine works on decoded data of any endpoint; the types of each endpoint are checked against its schemas
  return compilePreflight(operations(), options) as unknown as (request: WireRequest) => VerdictOf<Endpoints>;
}
