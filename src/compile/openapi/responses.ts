import { type Data, type ErrorData, type JsonSchema, type OperationData, ruleKeys } from "../../checks/kind/schemas.js";
import { fill } from "../../checks/template.js";
import { fileOf } from "../data/data.js";
import { pascalCase, productOf } from "../names.js";
import type { Named, OpenApiObject } from "./request.js";

const requestId = "019a5f2e-6b1c-7d4a-8c3e-2f1b0a9d8e7c";

const json = "application/json";

interface Shape {
  readonly mediaType: string;
  readonly schema: string;
  readonly body: (error: ErrorData, text: string, request_id: string) => unknown;
}

/** The error bodies by the shapes of the catalogue. Shapes that are missing here have no known body. */
export const errorShapes: Readonly<Record<string, Shape>> = {
  "error-code": { mediaType: json, schema: "CodeError", body: ({ err_code }, err_msg, request_id) => ({ err_code, err_msg, request_id }) },
  error_code: {
    mediaType: json,
    schema: "UnderscoredCodeError",
    body: ({ err_code: error_code }, err_msg, request_id) => ({ error_code, err_msg, request_id }),
  },
  category: {
    mediaType: json,
    schema: "CategoryError",
    body: ({ category, message }, details, request_id) => ({ category, message, details, request_id }),
  },
  "code-description": { mediaType: json, schema: "DescribedError", body: ({ err_code: code }, description) => ({ code, description }) },
  text: { mediaType: "text/plain", schema: "TextError", body: (_error, text) => text },
  html: { mediaType: "text/html", schema: "TextError", body: (_error, text) => text },
};

/** The schemas of the bodies of errors. */
export const errorSchemas: Readonly<Record<string, JsonSchema>> = {
  CodeError: object("An error with a code.", { err_code: "The code.", err_msg: "The message.", request_id: "The id of the request." }),
  UnderscoredCodeError: object("An error with a code under the key `error_code`.", {
    error_code: "The code.",
    err_msg: "The message.",
    request_id: "The id of the request.",
  }),
  CategoryError: object("An error with a category.", {
    category: "The category.",
    message: "The meaning of the category.",
    details: "The details.",
    request_id: "The id of the request.",
  }),
  DescribedError: object("An error with a code and a description.", { code: "The code.", description: "The description." }),
  TextError: { title: "TextError", description: "An error as plain text.", type: "string" },
};

function object(description: string, fields: Readonly<Record<string, string>>): JsonSchema {
  const properties = Object.entries(fields).map(([name, about]) => [name, { description: about, type: "string" }]);
  return { description, type: "object", properties: Object.fromEntries(properties), required: Object.keys(fields) };
}

/**
 * Creates an example of every error with a status and a known text.
 *
 * @param data - The data.
 * @returns The example objects by the ids of the errors.
 */
export function errorExamples(data: Data): Named {
  const examples: Record<string, OpenApiObject> = {};
  for (const [id, error] of Object.entries(data.errors)) {
    const { details, err_msg, status, example = {}, mend } = error;
    const template = details ?? err_msg;
    const shape = errorShapes[error.shape];
    if (status === undefined || template === undefined || template === null || shape === undefined) continue;
    examples[id] = {
      summary: template.startsWith("<") ? "An HTML page of an edge proxy." : fill(template, example),
      description: mend === null ? "Not caused by the request." : fill(mend, example),
      value: shape.body(error, fill(template, example), requestId),
      "x-deepgram-error": id,
    };
  }
  return examples;
}

/**
 * Creates the error responses of an endpoint.
 *
 * @param data - The data.
 * @param endpoint - The endpoint.
 * @param examples - The examples of errors.
 * @returns The response objects by status.
 */
export function errorResponses(data: Data, endpoint: OperationData, examples: Named): Named {
  const ids = errorsOf(data, endpoint);
  const statuses = [...new Set(ids.map((id) => String(data.errors[id]?.status)))].sort();
  return Object.fromEntries(statuses.map((status) => [status, response(data, status, ids, examples)]));
}

/**
 * Names the response with a status after its reason phrase.
 *
 * @param data - The data.
 * @param status - The status.
 * @returns A name such as `Unauthorized`.
 */
export function responseName(data: Data, status: string): string {
  const reason = reasonOf(data, status);
  return reason === undefined ? `Status${status}` : pascalCase(reason);
}

function reasonOf(data: Data, status: string): string | undefined {
  return fileOf<{ reasons: Readonly<Record<string, string>> }>(data, "status-reasons.json").reasons[status];
}

function response(data: Data, status: string, ids: readonly string[], examples: Named): OpenApiObject {
  const own = ids.filter((id) => String(data.errors[id]?.status) === status);
  const shown = own.flatMap((id) => {
    const shape = errorShapes[data.errors[id]?.shape ?? ""];
    return shape === undefined || examples[id] === undefined ? [] : [{ id, ...shape }];
  });
  const content = [...new Set(shown.map(({ mediaType }) => mediaType))].map((mediaType) => {
    const same = shown.filter((one) => one.mediaType === mediaType);
    const references = [...new Set(same.map(({ schema }) => schema))].map((name) => ({ $ref: `#/components/schemas/${name}` }));
    const named = same.map(({ id }) => [id, { $ref: `#/components/examples/${id}` }]);
    return [mediaType, { schema: references.length === 1 ? references[0] : { anyOf: references }, examples: Object.fromEntries(named) }];
  });
  return {
    description: reasonOf(data, status) ?? "An error",
    ...(content.length > 0 && { content: Object.fromEntries(content) }),
    "x-deepgram-error": own,
  };
}

/** Lists the errors that an endpoint can answer: those of its rules, and the unforeseeable ones. */
function errorsOf({ errors }: Data, endpoint: OperationData): string[] {
  const { folder, body } = endpoint;
  const ofRules = new Set(
    endpoint.checks.flatMap(({ rules }) => rules.filter((rule) => ruleKeys(rule, endpoint).length > 0).map(({ error }) => error)),
  );
  const here = productOf(folder);
  return Object.entries(errors)
    .filter(([id, { status, foreseeable, endpoints, err_code }]) => {
      if (status === undefined) return false;
      if (foreseeable) return ofRules.has(id);
      // remote content errors need a body with a URL
      return endpoints.some((name) => name === "*" || name === here) && (body !== undefined || err_code !== "REMOTE_CONTENT_ERROR");
    })
    .map(([id]) => id);
}
