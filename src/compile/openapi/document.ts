import { type CredentialsData, type Data, type FolderData, type OperationData, operationsOf } from "../../checks/kind/schemas.js";
import { fileOf } from "../data/data.js";
import { camelCase, pascalCase, productOf } from "../names.js";
import { page } from "../reference/markdown.js";
import { formatsSections } from "../reference/reference.js";
import { schemaId } from "../schema/request-schema.js";
import {
  audio,
  bodySchemas,
  describedParameters,
  enumsOf,
  type Named,
  type OpenApiObject,
  requestBody,
  requestExample,
} from "./request.js";
import { errorExamples, errorResponses, errorSchemas, responseName } from "./responses.js";

const description = `The requests that Deepgram's API accepts, and every answer with which it rejects a request.

A parameter has its documented type and its own constraints. OpenAPI cannot express constraints on several parameters, such as the table of audio formats:
\`x-deepgram-request-schema\` of an operation is the \`$id\` of a JSON Schema of the whole decoded request, which has all constraints in the order of the server.
\`x-deepgram-error\` lists ids of the error catalogue: on a parameter, the errors that it can cause; on a response, every error of that status; in a schema, the error of a constraint.

A WebSocket endpoint is described by its handshake, a GET operation; \`x-websocket\` has its URL, and the \`$id\` of the schema of the messages that a client sends.
The package deepgram-preflight has these schemas. Deepgram does not publish this document.`;

const general: Named = { AnyValue: {}, Answer: { description: "The response of the API.", type: "object" }, ...errorSchemas };

/**
 * Compiles an OpenAPI 3.1 document of all endpoints.
 *
 * @param data - The data.
 * @returns The document.
 */
export function openApiDocument(data: Data): OpenApiObject {
  const examples = errorExamples(data);
  const { paths, schemas, requestBodies, responses } = describedEndpoints(data, examples);
  const { version = "0" } = data.folders[0] ?? {};
  const securitySchemes = securitySchemesOf(data);
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
    security: Object.keys(securitySchemes).map((name) => ({ [name]: [] })),
    paths,
    components: {
      securitySchemes,
      schemas: { ...referenced(general, "schemas", [paths, responses, schemas]), ...schemas },
      requestBodies,
      responses,
      examples: referenced(examples, "examples", responses),
    },
  };
}

/** Describes the credentials of `credentials.json`. */
function securitySchemesOf(data: Data): Named {
  const { key, token } = fileOf<CredentialsData>(data, "credentials.json");
  return {
    // no generator knows an http scheme for API keys
    [key.scheme]: { type: "apiKey", in: "header", name: "Authorization", description: key.description },
    [token.scheme]: { type: "http", scheme: token.scheme.toLowerCase(), description: token.description },
  };
}

/** Describes every endpoint, and collects what endpoints share. */
function describedEndpoints(data: Data, examples: Named) {
  const paths: Record<string, Named> = {};
  const bodies: Record<string, OpenApiObject> = {};
  const requestBodies: Record<string, OpenApiObject> = {};
  const endpoints = operationsOf(data).map((endpoint) => {
    const { name } = endpoint.operation;
    const rejections = Object.entries(errorResponses(data, endpoint, examples)).map(([status, object]) => {
      return { status, kind: responseName(data, status), endpoint: name, object };
    });
    const enums = Object.entries(enumsOf(endpoint)).map(([parameter, object]) => {
      return { parameter, kind: pascalCase(parameter), endpoint: name, object };
    });
    return { endpoint, rejections, enums };
  });
  const responses = nameObjects(endpoints.flatMap(({ rejections }) => rejections));
  const enumerations = nameObjects(endpoints.flatMap(({ enums }) => enums));
  for (const { endpoint, rejections, enums } of endpoints) {
    const { path, method, name } = endpoint.operation;
    const example = requestExample(data, endpoint);
    const references = enums.map((one) => [one.parameter, `#/components/schemas/${enumerations.nameOf(one)}`]);
    const parameters = describedParameters(endpoint, example, Object.fromEntries(references));
    const body = endpoint.body && requestBody(endpoint, example);
    const isNamed = Object.keys(body?.content ?? {}).length > 1;
    // orval sends the first media type of a named request body, and no content-type with several media types in place
    if (body && isNamed) requestBodies[`${name}Request`] = body;
    const errors = rejections.map((one) => [one.status, { $ref: `#/components/responses/${responses.nameOf(one)}` }]);
    const operation = {
      ...operationObject(endpoint),
      ...(parameters.length > 0 && { parameters }),
      ...(body && { requestBody: isNamed ? { $ref: `#/components/requestBodies/${name}Request` } : body }),
      responses: { ...success(endpoint), ...Object.fromEntries(errors) },
    };
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
    if (endpoint.body) Object.assign(bodies, bodySchemas(endpoint, endpoint.body));
  }
  return { paths, schemas: { ...enumerations.named, ...bodies }, requestBodies, responses: responses.named };
}

/** The components that parts of the document refer to. A configuration may leave out the endpoints that need the others. */
function referenced(components: Named, kind: string, parts: object): Named {
  const text = JSON.stringify(parts);
  return Object.fromEntries(Object.entries(components).filter(([name]) => text.includes(`"#/components/${kind}/${name}"`)));
}

function tag(folder: FolderData): OpenApiObject {
  const titles = [...new Set(folder.operations.map(({ operation }) => operation.title))];
  return { name: productOf(folder), description: `${titles.slice(0, 3).join("; ")}${titles.length > 3 ? ", and more" : ""}.` };
}

function operationObject(endpoint: OperationData): OpenApiObject {
  const { folder, operation, messages } = endpoint;
  return {
    operationId: camelCase(operation.name),
    tags: [productOf(folder)],
    summary: operation.title,
    description: page([operation.summary], ...formatsSections(endpoint)).trim(),
    externalDocs: { url: operation.docs },
    "x-deepgram-endpoint": operation.id,
    "x-deepgram-request-schema": schemaId(endpoint, "request"),
    ...(operation.webSocket && {
      "x-websocket": {
        url: `wss://${operation.host ?? "api.deepgram.com"}${operation.path}`,
        ...(messages && { messages: schemaId(endpoint, "message") }),
      },
    }),
    ...(operation.public && { security: [] }),
    ...(operation.host !== undefined && { servers: [{ url: `https://${operation.host}` }] }),
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

/** An object of a document, such as the response of an endpoint to one kind of error. */
interface SharedObject {
  /** What it is, such as `Unauthorized`. */
  readonly kind: string;
  /** The name of the endpoint that has it, such as `SpeakV1`. */
  readonly endpoint: string;
  readonly object: OpenApiObject;
}

/**
 * Names the distinct objects of all endpoints.
 *
 * An object has the name of its kind if most endpoints with that kind have the same one. Otherwise its first endpoint is part of the name.
 */
function nameObjects(objects: readonly SharedObject[]): { readonly named: Named; readonly nameOf: (one: SharedObject) => string } {
  const keyOf = ({ kind, object }: SharedObject) => `${kind} ${JSON.stringify(object)}`;
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
