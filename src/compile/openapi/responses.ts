import { type Data, type ErrorData, type JsonSchema, type OperationData, ruleKeys } from "../../checks/kind/schemas.js";
import { fill } from "../../checks/template.js";
import type { Named, OpenApiObject } from "./object.js";

const requestId = "019a5f2e-6b1c-7d4a-8c3e-2f1b0a9d8e7c";

/** How the bodies of errors are written, by the shapes of the catalogue; what is not here is of no known shape. */
const shapes: Readonly<
  Record<string, { readonly mediaType: string; readonly schema: string; readonly body: (error: ErrorData, text: string) => unknown }>
> = {
  "error-code": {
    mediaType: "application/json",
    schema: "CodeError",
    body: ({ err_code }, err_msg) => ({ err_code, err_msg, request_id: requestId }),
  },
  error_code: {
    mediaType: "application/json",
    schema: "UnderscoredCodeError",
    body: ({ err_code }, err_msg) => ({ error_code: err_code, err_msg, request_id: requestId }),
  },
  category: {
    mediaType: "application/json",
    schema: "CategoryError",
    body: ({ category, message }, details) => ({ category, message, details, request_id: requestId }),
  },
  "code-description": {
    mediaType: "application/json",
    schema: "DescribedError",
    body: ({ err_code: code }, description) => ({ code, description }),
  },
  text: { mediaType: "text/plain", schema: "TextError", body: (_error, text) => text },
  html: { mediaType: "text/html", schema: "TextError", body: (_error, text) => text },
};

/** The schemas of the bodies of errors. */
export const errorSchemas: Readonly<Record<string, JsonSchema>> = {
  CodeError: object("An error by its code.", { err_code: "The code.", err_msg: "The message.", request_id: "The id of the request." }),
  UnderscoredCodeError: object("An error by its code, under another name.", {
    error_code: "The code.",
    err_msg: "The message.",
    request_id: "The id of the request.",
  }),
  CategoryError: object("An error by its category.", {
    category: "The category.",
    message: "What the category means.",
    details: "What is wrong.",
    request_id: "The id of the request.",
  }),
  DescribedError: object("An error by its code, described.", { code: "The code.", description: "What is wrong." }),
  TextError: { title: "TextError", description: "An error in words.", type: "string" },
};

function object(description: string, fields: Readonly<Record<string, string>>): JsonSchema {
  const properties = Object.entries(fields).map(([name, about]) => [name, { description: about, type: "string" }]);
  return { description, type: "object", properties: Object.fromEntries(properties), required: Object.keys(fields) };
}

/**
 * Renders an example of every error that answers a request and whose text is known.
 *
 * @param data - The data.
 * @returns The examples by the ids of the errors, as OpenAPI has them.
 */
export function errorExamples(data: Data): Named {
  const examples: Record<string, OpenApiObject> = {};
  for (const [id, error] of Object.entries(data.errors)) {
    const { details, err_msg, status, example = {}, mend } = error;
    const template = details ?? err_msg;
    const shape = shapes[error.shape];
    if (status === undefined || template === undefined || template === null || shape === undefined) continue;
    examples[id] = {
      summary: template.startsWith("<") ? "A page of an edge proxy." : fill(template, example),
      description: mend === null ? "The request is not to blame." : fill(mend, example),
      value: shape.body(error, fill(template, example)),
      "x-deepgram-error": id,
    };
  }
  return examples;
}

/**
 * Describes the responses with which an endpoint rejects a request.
 *
 * @param data - The data.
 * @param one - The endpoint.
 * @param examples - The examples that there are.
 * @returns The responses by status, as OpenAPI has them.
 */
export function errorResponses(data: Data, one: OperationData, examples: Named): Named {
  const ids = errorsOf(data, one);
  const statuses = [...new Set(ids.map((id) => String(data.errors[id]?.status)))].sort();
  return Object.fromEntries(statuses.map((status) => [status, response(data, status, ids, examples)]));
}

function response(data: Data, status: string, ids: readonly string[], examples: Named): OpenApiObject {
  const own = ids.filter((id) => String(data.errors[id]?.status) === status);
  const content: Record<string, { schemas: Set<string>; examples: Record<string, OpenApiObject> }> = {};
  for (const id of own) {
    const shape = shapes[data.errors[id]?.shape ?? ""];
    if (shape === undefined || examples[id] === undefined) continue;
    content[shape.mediaType] ??= { schemas: new Set(), examples: {} };
    content[shape.mediaType]?.schemas.add(shape.schema);
    Object.assign(content[shape.mediaType]?.examples ?? {}, { [id]: { $ref: `#/components/examples/${id}` } });
  }
  const described = Object.entries(content).map(([mediaType, { schemas, examples: named }]) => {
    const references = [...schemas].map((name) => ({ $ref: `#/components/schemas/${name}` }));
    return [mediaType, { schema: references.length === 1 ? references[0] : { anyOf: references }, examples: named }];
  });
  const { reasons } = data.files.get("status-reasons.json") as { readonly reasons: Readonly<Record<string, string>> };
  return {
    description: reasons[status] ?? "An error",
    ...(described.length > 0 && { content: Object.fromEntries(described) }),
    "x-deepgram-error": own,
  };
}

/** The errors that a request to an endpoint may be answered with: those of its rules, and those that no request shows. */
function errorsOf({ errors }: Data, one: OperationData): string[] {
  const { folder, body } = one;
  const ofRules = new Set(
    one.checks.flatMap(({ rules }) => rules.filter((rule) => ruleKeys(rule, one).length > 0).map(({ error }) => error)),
  );
  const here = folder.path.replaceAll("/", ".");
  return Object.entries(errors)
    .filter(([id, { status, foreseeable, endpoints, err_code }]) => {
      if (status === undefined) return false;
      if (foreseeable) return ofRules.has(id);
      // where no body names an address, nothing is fetched
      return endpoints.some((name) => name === "*" || name === here) && (body !== undefined || err_code !== "REMOTE_CONTENT_ERROR");
    })
    .map(([id]) => id);
}
