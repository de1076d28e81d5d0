import type { WireRequest } from "../../../src/index.js";

interface MediaType {
  readonly schema: { readonly format?: string };
  readonly example?: unknown;
  readonly examples?: { readonly request: { readonly value: unknown } };
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly example?: unknown;
}

interface Operation {
  readonly operationId: string;
  readonly "x-deepgram-endpoint": string;
  readonly "x-websocket"?: object;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly $ref?: string; readonly content?: Readonly<Record<string, MediaType>> };
}

/** An OpenAPI document, as far as the first request of a tool depends on it. */
export interface ExampleDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly requestBodies: Readonly<Record<string, { readonly content: Readonly<Record<string, MediaType>> }>> };
}

/** The request that a tool sends for an operation when nothing was typed. */
export interface FirstTry {
  readonly endpoint: string;
  readonly mediaType: string | undefined;
  readonly request: WireRequest;
}

/**
 * Creates the requests that Swagger UI and Scalar send when nothing was typed: every parameter that has an example, and the example body.
 *
 * @throws Error if an example is missing.
 */
export function firstTries({ paths, components }: ExampleDocument): FirstTry[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]): FirstTry[] => {
      const { operationId, parameters = [], requestBody, "x-websocket": socket, "x-deepgram-endpoint": endpoint } = operation;
      let url = path;
      const query = new URLSearchParams();
      for (const { name, in: part, required, example } of parameters) {
        if (required && example === undefined) throw new Error(`${operationId}: ${name} is required and has no example`);
        if (part === "path") url = url.replace(`{${name}}`, encodeURIComponent(String(example)));
        else if (example !== undefined) for (const value of [example].flat()) query.append(name, String(value));
      }
      if (query.size > 0) url += `?${query}`;
      const head = { method: method.toUpperCase(), url };
      const content =
        requestBody?.$ref === undefined
          ? requestBody?.content
          : components.requestBodies[requestBody.$ref.split("/").at(-1) ?? ""]?.content;
      if (content === undefined) {
        return [
          {
            endpoint,
            mediaType: undefined,
            request: { ...head, ...(socket && { headers: { connection: "Upgrade", upgrade: "websocket" } }) },
          },
        ];
      }
      return Object.entries(content).map(([mediaType, { schema, examples, example = examples?.request.value }]) => {
        const isFile = schema.format === "binary";
        if (example === undefined && !isFile) throw new Error(`${operationId}: ${mediaType} has no example`);
        const body = isFile ? new Uint8Array([1]) : typeof example === "string" ? example : JSON.stringify(example);
        return { endpoint, mediaType, request: { ...head, headers: { "content-type": mediaType.replace("*", "wav") }, body } };
      });
    }),
  );
}
