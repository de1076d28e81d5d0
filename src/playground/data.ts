import { playgroundContent } from "../../generated/playground/data.js";

/** A parameter of an endpoint. */
export interface ParameterData {
  readonly name: string;
  readonly part: "path" | "query";
  readonly description?: string;
  readonly required?: boolean;
  /** The type, such as `integer` or `string, repeatable`. */
  readonly type?: string;
  /** The known values. */
  readonly values?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A method of `@deepgram/sdk`. Values of the path are its first arguments; query and body are members of one object after them. */
export interface SdkMethod {
  /** The method, such as `speak.v1.audio.generate`. */
  readonly method: string;
  /** The member that has the JSON body; by default, the fields of the body are members of the object itself. */
  readonly body?: string;
  /** The method for a binary body, which is its first argument. */
  readonly file?: string;
}

/** An endpoint. */
export interface EndpointData {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly docs: string;
  readonly method: string;
  readonly webSocket?: true;
  /** The host, where it is not api.deepgram.com. */
  readonly host?: string;
  readonly path: string;
  /** How `@deepgram/sdk` sends a request, if it can. */
  readonly sdk?: SdkMethod;
  readonly parameters: readonly ParameterData[];
  /** A request that the endpoint accepts. */
  readonly example: {
    readonly path?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string | readonly string[]>>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  };
}

/** The source of a rule. */
export interface EvidenceData {
  readonly id: string;
  readonly source: string;
  readonly date: string;
  readonly says: string;
}

interface Content {
  readonly endpoints: readonly EndpointData[];
  readonly evidence: readonly (readonly [id: string, source: string, date: string, says: string])[];
  readonly reasons: Readonly<Record<string, string>>;
}

const content = JSON.parse(playgroundContent) as Content;
const endpointsById = new Map(content.endpoints.map((endpoint) => [endpoint.id, endpoint]));
const evidenceById = new Map(content.evidence.map(([id, source, date, says]) => [id, { id, source, date, says }]));

/** Every endpoint, in the order of the data. */
export const endpoints: readonly EndpointData[] = content.endpoints;

/**
 * Finds an endpoint.
 *
 * @param id - The id, such as `speak.v1`; `null` for an unknown endpoint.
 * @returns The endpoint, if it exists.
 */
export function endpointData(id: string | null): EndpointData | undefined {
  return id === null ? undefined : endpointsById.get(id);
}

/**
 * Finds sources by their ids.
 *
 * @param ids - The ids.
 * @returns The sources that exist, in the same order.
 */
export function evidenceOf(ids: readonly string[]): EvidenceData[] {
  return ids.flatMap((id) => evidenceById.get(id) ?? []);
}

/**
 * Returns the reason phrase of a status.
 *
 * @param status - The status, such as 400.
 * @returns The phrase, such as `Bad Request`; empty if there is none.
 */
export function reasonPhrase(status: number): string {
  return content.reasons[status] ?? "";
}
