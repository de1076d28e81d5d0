import { type Data, type FolderData, type OperationData, operationsOf } from "../../checks/kind/schemas.js";
import { camelCase } from "../letter-case.js";
import { schemaId } from "../schema/schema-errors.js";
import { audio, bodySchemas, requestBody } from "./bodies.js";
import type { Named, OpenApiObject } from "./object.js";
import { parameters } from "./parameters.js";
import { errorExamples, errorResponses, errorSchemas } from "./responses.js";

const description = `What Deepgram's API takes, and every answer with which it rejects a request.

A parameter has its documented type and the constraints on it alone. What holds of several at once, such as the table of audio formats, OpenAPI cannot say of parameters: \`x-deepgram-request-schema\`
of an operation is the address of a JSON Schema of the whole decoded request, which has all constraints in the order of the server. \`x-deepgram-error\` has ids of the catalogue of
errors: on a parameter, the errors that it may be answered with; on a response, every error of that status; in a schema, the error of a constraint.

The endpoints of a WebSocket are described as the handshake; \`x-websocket\` says where the schema of the messages is. This is no document of Deepgram's.`;

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
    Answer: { description: "What the API answers.", type: "object" },
    ...errorSchemas,
  };
  const responses = new Map<string, { readonly name: string; readonly response: OpenApiObject }>();
  // many endpoints reject with the same errors
  const shared = (one: OperationData): Named =>
    Object.fromEntries(
      Object.entries(errorResponses(data, one, examples)).map(([status, response]) => {
        const content = JSON.stringify(response);
        const { name } = responses.get(content) ?? { name: `${one.operation.name}${status}` };
        responses.set(content, { name, response });
        return [status, { $ref: `#/components/responses/${name}` }];
      }),
    );
  for (const one of operationsOf(data)) {
    const { path, method } = one.operation;
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationObject(one, shared(one)) };
    if (one.body) Object.assign(schemas, bodySchemas(one, one.body));
  }
  const { version = "0" } = data.folders[0] ?? {};
  return {
    // 3.1.1 differs in wording alone, and some tools do not know it
    openapi: "3.1.0",
    info: {
      title: "The Deepgram API, as deepgram-preflight knows it",
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
        token: { type: "apiKey", in: "header", name: "Authorization", description: "`Token` and a key: `Authorization: Token <key>`." },
        bearer: { type: "http", scheme: "bearer", description: "A token of /v1/auth/grant." },
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

function operationObject(one: OperationData, rejections: Named): OpenApiObject {
  const { folder, operation, body, messages } = one;
  const described = parameters(one);
  return {
    operationId: camelCase(operation.name),
    tags: [tagOf(folder)],
    summary: operation.title,
    description: operation.summary,
    externalDocs: { url: operation.docs },
    "x-deepgram-endpoint": operation.id,
    "x-deepgram-request-schema": schemaId(one, "request"),
    ...(operation.webSocket && {
      "x-websocket": { url: `wss://api.deepgram.com${operation.path}`, ...(messages && { messages: schemaId(one, "message") }) },
    }),
    ...(operation.public && { security: [] }),
    ...(described.length > 0 && { parameters: described }),
    ...(body && { requestBody: requestBody(one) }),
    responses: { ...success(one), ...rejections },
  };
}

/** What a request that is taken is answered with, in outline. */
function success({ operation, formats }: OperationData): Named {
  if (operation.webSocket) return { "101": { description: "The connection becomes a WebSocket." } };
  const json = { "application/json": { schema: { $ref: "#/components/schemas/Answer" } } };
  const [description, content] = formats
    ? ["The audio; JSON where there is a callback.", { ...json, "audio/*": { schema: audio } }]
    : ["The request was taken.", json];
  return { "200": { description, content } };
}
