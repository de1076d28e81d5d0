import type { AcceptedMessage, RejectedMessage } from "./message-verdict.js";
import { nearest } from "./nearest.js";
import type { FormatColumn, FormatTable, Operation, Operations } from "./operation.js";
import type { PreflightOptions } from "./options.js";
import { bind, type Examine } from "./preflight.js";
import { bindMessages, type ExamineMessage, type MessageOptions } from "./preflight-message.js";
import { type QueryInputs, type RequestValues, requestFromValues } from "./values.js";
import type { Accepted, DeepgramErrorBody, Rejected, WithPath } from "./verdict.js";
import type { WireRequest } from "./wire-request.js";

/** The types of an endpoint, generated from its schemas. */
export interface EndpointTypes {
  readonly path: object;
  readonly query: object;
  readonly body: unknown;
  readonly decodedQuery: object;
  readonly decodedBody: object | undefined;
  /** The columns of the table of audio formats; none where there is no table. */
  readonly formats: FormatColumn;
  /** What a client sends over the socket, as people write it and as it is decoded; none where there is no socket. */
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

/** The ids of the endpoints over whose socket a client sends messages. */
export type StreamEndpointIdOf<Endpoints extends EndpointMap> = {
  [Id in EndpointIdOf<Endpoints>]: [Endpoints[Id]["message"]] extends [never] ? never : Id;
}[EndpointIdOf<Endpoints>];

/** What a request to one of the endpoints comes to; the query and the body have the types of the endpoint. */
export type VerdictOf<Endpoints extends EndpointMap> =
  | { [Id in EndpointIdOf<Endpoints>]: AcceptedBy<Endpoints, Id> | RejectedBy<Endpoints, Id> }[EndpointIdOf<Endpoints>]
  | Accepted<null, undefined, undefined>;

/** A request that an endpoint takes. */
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

/** The options for some endpoints: their rules are known by name. */
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
    values: RequestValues<
      Endpoints[Id]["query"] | QueryInputs,
      Endpoints[Id]["body"] | string | ArrayBufferView | ArrayBuffer,
      Endpoints[Id]["path"]
    >,
    options?: OptionsOf<Endpoints>,
  ): AcceptedBy<Endpoints, Id> | RejectedBy<Endpoints, Id>;
  preflightMessage<Id extends StreamEndpointIdOf<Endpoints>>(
    endpoint: Id,
    message: Endpoints[Id]["message"] | string | ArrayBufferView | ArrayBuffer,
    options: MessageOptions<Endpoints[Id]["rule"], Endpoints[Id]["advice"]>,
  ): AcceptedMessage<Id, Endpoints[Id]["decodedMessage"]> | RejectedMessage<Id, Endpoints[Id]["rule"]>;
  audioFormats<Id extends FormatEndpointIdOf<Endpoints>>(endpoint: Id): FormatTable<Endpoints[Id]["formats"]>;
}

/**
 * Makes the functions of the package for some endpoints.
 *
 * @param operations - Makes the endpoints.
 * @returns The functions; nothing is made ready before the first call.
 */
export function preflightFor<Endpoints extends EndpointMap>(operations: Operations): Preflight<Endpoints> {
  let made: readonly Operation[] | undefined;
  const all = (): readonly Operation[] => {
    made ??= operations();
    return made;
  };
  let byDefault: Examine | undefined;
  const examine = (request: WireRequest, options: PreflightOptions | undefined) => {
    if (options !== undefined) return bind(all(), options)(request);
    byDefault ??= bind(all(), {});
    return byDefault(request);
  };
  const operationOf = (endpoint: string): Operation => {
    if (typeof endpoint !== "string") throw new TypeError("preflight: an endpoint is named by its id");
    const operation = all().find(({ id }) => id === endpoint);
    if (operation !== undefined) return operation;
    const near = nearest(
      endpoint,
      all().map(({ id }) => id),
      1,
    ).map((id) => `; did you mean ${JSON.stringify(id)}?`);
    throw new TypeError(`preflight: there is no endpoint ${JSON.stringify(endpoint)}${near.join("")}`);
  };
  const messages = new Map<
    string,
    Pick<PreflightOptions, "certainty" | "rules" | "limits" | "all"> & { readonly examine: ExamineMessage }
  >();
  const streamOf = (endpoint: string): Operation => {
    const operation = operationOf(endpoint);
    if (operation.checks.some(({ stage }) => stage === "message")) return operation;
    throw new TypeError(`preflight: no messages are sent to ${endpoint}`);
  };
  const functions = {
    preflight: (request: WireRequest, options?: PreflightOptions) => examine(request, options),
    createPreflight: (options: PreflightOptions) => bind(all(), options),
    preflightValues: (endpoint: string, values: RequestValues<object>, options?: PreflightOptions) =>
      examine(requestFromValues(operationOf(endpoint), values), options),
    preflightMessage: (endpoint: string, message: unknown, options: MessageOptions) => {
      if (typeof options !== "object" || options === null) throw new TypeError("preflight: a message is judged at a time: { now }");
      const { state, now, certainty, rules, limits, all: everything, ...rest } = options;
      for (const name of Object.keys(rest)) throw new TypeError(`preflight: there is no option ${name} for a message`);
      // the messages of a stream nearly always come with the same options
      let known = messages.get(endpoint);
      if (!known || known.certainty !== certainty || known.rules !== rules || known.limits !== limits || known.all !== everything) {
        const own = { certainty, rules, limits, all: everything };
        known = { ...own, examine: bindMessages(streamOf(endpoint), all(), own) };
        messages.set(endpoint, known);
      }
      return known.examine(message, state, now);
    },
    audioFormats: (endpoint: string) => {
      const { formats } = operationOf(endpoint);
      if (formats) return structuredClone(formats);
      throw new TypeError(`preflight: ${endpoint} has no audio formats`);
    },
  };
  // the engine works on decoded data whatever the endpoint: what each endpoint's types add was checked against its schemas
  return functions as unknown as Preflight<Endpoints>;
}
