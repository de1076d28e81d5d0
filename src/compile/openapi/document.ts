import { type Data, type FolderData, type OperationData, operationsOf } from "../../checks/kind/schemas.js";
import { camelCase } from "../letter-case.js";
import { schemaId } from "../schema/schema-errors.js";
import { audio, bodySchemas, requestBody } from "./bodies.js";
import { parameters } from "./parameters.js";
import type { Named, OpenApiObject } from "./plain-schema.js";
import { errorExamples, errorResponses, errorSchemas } from "./responses.js";

const description = `The requests that Deepgram's API accepts, and every answer with which it rejects a request.

A parameter has its documented type and its own constraints. OpenAPI cannot express constraints on several parameters, such as the table of audio formats:
\`x-deepgram-request-schema\` of an operation is the URL of a JSON Schema of the whole decoded request, which has all constraints in the order of the server.
\`x-deepgram-error\` lists ids of the error catalogue: on a parameter, the errors that it can cause; on a response, every error of that status; in a schema, the error of a constraint.

A WebSocket endpoint is described by its handshake; \`x-websocket\` has the URL of the schema of its messages. Deepgram does not publish this document.`;

/**
 * Compiles an OpenAPI 3.1 document of all endpoints.
 *
 * @param data - The data.
 * @returns The document.
 */
export function openApiDocument(data: Data): OpenApiObject {
  const examples = errorExamples(data);
  const paths: Record<string, Named> = {};
  const schemas: Record<string, OpenApiObject> = {
    AnyValue: {},
    Answer: { description: "The response of the API.", type: "object" },
    ...errorSchemas,
  };
  const responses = new Map<string, { readonly name: string; readonly response: OpenApiObject }>();
  // many endpoints share the same error responses
  const shared = (endpoint: OperationData): Named =>
    Object.fromEntries(
      Object.entries(errorResponses(data, endpoint, examples)).map(([status, response]) => {
        const content = JSON.stringify(response);
        const { name } = responses.get(content) ?? { name: `${endpoint.operation.name}${status}` };
        responses.set(content, { name, response });
        return [status, { $ref: `#/components/responses/${name}` }];
      }),
    );
  for (const endpoint of operationsOf(data)) {
    const { path, method } = endpoint.operation;
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationObject(endpoint, shared(endpoint)) };
    if (endpoint.body) Object.assign(schemas, bodySchemas(endpoint, endpoint.body));
  }
  const { version = "0" } = data.folders[0] ?? {};
  return {
    // 3.1.1 only differs in wording, and some tools do not support it
    openapi: "3.1.0",
    info: {
      title: "The Deepgram API, as described by deepgram-preflight",
      version: `${version}+${data.date}`,
      description,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "https://api.deepgram.com" }],
    tags: data.folders.map(tag),
    security: [{ token: [] }, { bearer: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: "apiKey", in: "header", name: "Authorization", description: "An API key: `Authorization: Token <key>`." },
        bearer: { type: "http", scheme: "bearer", description: "A token from /v1/auth/grant." },
      },
      schemas,
      responses: Object.fromEntries([...responses.values()].map(({ name, response }) => [name, response])),
      examples,
    },
  };
}

const tagOf = ({ path }: FolderData): string => path.replaceAll("/", ".");

function tag(folder: FolderData): OpenApiObject {
  const titles = [...new Set(folder.operations.map(({ operation }) => operation.title))];
  const most = 3;
  const more = titles.length > most ? ", and more" : "";
  return { name: tagOf(folder), description: `${titles.slice(0, most).join("; ")}${more}.` };
}

function operationObject(endpoint: OperationData, rejections: Named): OpenApiObject {
  const { folder, operation, body, messages } = endpoint;
  const described = parameters(endpoint);
  return {
    operationId: camelCase(operation.name),
    tags: [tagOf(folder)],
    summary: operation.title,
    description: operation.summary,
    externalDocs: { url: operation.docs },
    "x-deepgram-endpoint": operation.id,
    "x-deepgram-request-schema": schemaId(endpoint, "request"),
    ...(operation.host !== undefined && !operation.webSocket && { servers: [{ url: `https://${operation.host}` }] }),
    ...(operation.webSocket && {
      "x-websocket": {
        url: `wss://${operation.host ?? "api.deepgram.com"}${operation.path}`,
        ...(messages && { messages: schemaId(endpoint, "message") }),
      },
    }),
    ...(operation.public && { security: [] }),
    ...(described.length > 0 && { parameters: described }),
    ...(body && { requestBody: requestBody(endpoint) }),
    responses: { ...success(endpoint), ...rejections },
  };
}

/** Creates the response to an accepted request, in outline. */
function success({ operation, formats }: OperationData): Named {
  if (operation.webSocket) return { "101": { description: "The connection becomes a WebSocket." } };
  const json = { "application/json": { schema: { $ref: "#/components/schemas/Answer" } } };
  const [description, content] = formats
    ? ["The audio; JSON with a callback.", { ...json, "audio/*": { schema: audio } }]
    : ["The request was accepted.", json];
  return { "200": { description, content } };
}
