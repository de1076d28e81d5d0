import { type Data, type FolderData, idsOf, type JsonSchema, type OperationData, operationsOf } from "../../checks/kind/schemas.js";
import { pascalCase, productOf } from "../names.js";

const list = (items: JsonSchema, description?: string): JsonSchema => ({
  type: "array",
  items,
  minItems: 1,
  uniqueItems: true,
  ...(description !== undefined && { description }),
});

const names = (known: readonly string[], what: string, description: string) => list({ enum: known, "x-what": what }, description);

const object = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const closed = (what: string, { properties, ...rest }: JsonSchema): JsonSchema => ({
  type: "object",
  ...rest,
  properties,
  additionalProperties: false,
  "x-what": what,
});

/** The schemas that several settings share. */
const definitions = {
  why: { type: "string", minLength: 1, description: "The reason, shown in the hint of a rejection." },
  asOf: { type: "string", format: "date", description: "The date of the list." },
  name: { type: "string", pattern: "^[^\\s\"'\\\\]+$", "x-what": "a name without spaces, quotes and backslashes" },
  texts: list({ type: "string", minLength: 1 }),
  mode: { enum: ["off", "warn", "enforce"], "x-what": "the modes of a rule" },
  adviceMode: { enum: ["off", "warn"], "x-what": "the modes of a rule that only gives advice" },
  values: list({ type: ["string", "number", "boolean"] }),
  cell: {
    description: 'a list of values, { "minimum": …, "maximum": … }, or "not applicable"',
    anyOf: [
      list({ type: ["string", "number"] }),
      object({ minimum: { type: "number" }, maximum: { type: "number" } }, ["minimum", "maximum"]),
      { const: "not applicable" },
    ],
  },
  added: {
    ...object(
      {
        type: { enum: ["string", "boolean", "integer", "number"], "x-what": "the types of parameters" },
        values: { $ref: "#/$defs/texts" },
        description: { type: "string", minLength: 1 },
      },
      ["type"],
    ),
    "x-what": "the properties of a parameter",
  },
} satisfies Record<string, JsonSchema>;

const the = (name: keyof typeof definitions): JsonSchema => ({ $ref: `#/$defs/${name}` });
const why = the("why");
const asOf = the("asOf");

/**
 * Compiles the schema of a configuration. It lists every name that can be changed, so that editors complete them.
 *
 * @param data - The data that a configuration changes.
 * @returns A JSON Schema of draft 2020-12. `x-what` names a set in error messages.
 */
export function configSchema(data: Data): JsonSchema {
  const endpoints = operationsOf(data).map(({ operation }) => operation.id);
  const sections: Record<string, JsonSchema> = {};
  const add = (id: string, title: string, properties: Readonly<Record<string, JsonSchema>>) => {
    if (Object.keys(properties).length > 0) sections[id] = closed(`the settings of ${id}`, { title, properties });
  };
  for (const folder of data.folders) {
    const product = productOf(folder);
    add(product, `/${folder.path.split("/").reverse().join("/")}`, productProperties(product, folder));
    for (const one of folder.operations) {
      const { id, method, path, webSocket } = one.operation;
      add(id, `${webSocket ? "The stream of" : method} ${path}`, { ...sections[id]?.properties, ...endpointProperties(one) });
    }
  }
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:deepgram-preflight:${data.folders[0]?.version ?? "0"}:config`,
    title: "The configuration of deepgram-preflight generate",
    description: "The endpoints to generate, and how they differ from Deepgram's API.",
    type: "object",
    properties: {
      $schema: { type: "string" },
      output: { type: "string", minLength: 1, description: "The output folder, relative to this file." },
      endpoints: names(endpoints, "the endpoints", "The endpoints to generate. Default: all."),
      rules: closed("the rules", { properties: ruleProperties(data), description: "What to do about single rules." }),
      ...sections,
    },
    additionalProperties: false,
    "x-what": "the products, endpoints and settings",
    $defs: definitions,
  };
}

function ruleProperties(data: Data): Record<string, JsonSchema> {
  const rejecting = new Map<string, boolean>();
  for (const { checks } of operationsOf(data))
    for (const { rule, error } of checks.flatMap(({ rules }) => rules))
      rejecting.set(rule, rejecting.get(rule) === true || error !== undefined);
  return Object.fromEntries(
    [...rejecting].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, canReject]) => [id, the(canReject ? "mode" : "adviceMode")]),
  );
}

/** The units of limits that can be fractions. */
const measured: ReadonlySet<string> = new Set(["milliseconds", "ratio", "seconds"]);

const model: JsonSchema = {
  anyOf: [the("name"), object({ id: the("name"), languages: the("texts") }, ["id", "languages"])],
  description: 'the id of a model without spaces and quotes, or { "id": …, "languages": […] }',
};

/** The settings that the endpoints of a product share. */
function productProperties(product: string, { voices, models, limits }: FolderData): Record<string, JsonSchema> {
  const limit = (one: FolderData["limits"][string]): JsonSchema => {
    const { description, unit } = one;
    const type = measured.has(unit) ? "number" : "integer";
    if ("value" in one) return { type, exclusiveMinimum: 0, description };
    const properties = { minimum: { type }, maximum: { type } };
    return closed("the ends of a range", { properties, minProperties: 1, description });
  };
  const limitProperties = Object.fromEntries(Object.entries(limits).map(([name, one]) => [name, limit(one)]));
  return {
    ...(voices && { voices: catalogueProperties("voices", product, idsOf(voices), list(the("name"), "Additional voices.")) }),
    ...(models && {
      models: catalogueProperties(
        "models",
        product,
        models.models.map(({ id }) => id),
        list(model, "Additional models, or additional languages of a known model."),
      ),
    }),
    ...(Object.keys(limits).length > 0 && {
      limits: closed(`the limits of ${product}`, {
        properties: { ...limitProperties, why },
        description: "Limits that replace those of the server.",
      }),
    }),
  };
}

function catalogueProperties(what: "voices" | "models", product: string, ids: readonly string[], add: JsonSchema): JsonSchema {
  return closed(`the settings of ${what}`, {
    description: `The accepted ${what}.`,
    properties: {
      add,
      remove: names(ids, `the ${what} of ${product}`, `${pascalCase(what)} to reject.`),
      only: list(the("name"), `The only ${what} to accept, out of the known and the added ones.`),
      asOf,
      why,
    },
  });
}

/** The settings of a single endpoint. */
function endpointProperties({ operation, query, formats }: OperationData): Record<string, JsonSchema> {
  const parameters = Object.keys(query?.properties ?? {});
  return {
    ...(formats && { formats: formatProperties(operation.id, formats.formats) }),
    ...(query && { parameters: parameterProperties(operation.id, parameters) }),
  };
}

function formatProperties(id: string, rows: Readonly<Record<string, object>>): JsonSchema {
  const encodings = Object.keys(rows);
  const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
  const cells = Object.fromEntries(columns.map((column) => [column, the("cell")]));
  const row = closed(`the columns of the table of ${id}`, { properties: cells });
  const what = `the encodings of ${id}`;
  return closed("the settings of audio formats", {
    description: "The accepted audio formats.",
    properties: {
      add: {
        type: "object",
        additionalProperties: { ...row, required: columns },
        description: "Additional encodings.",
      },
      change: closed(what, {
        properties: Object.fromEntries(encodings.map((encoding) => [encoding, { ...row, minProperties: 1 }])),
        description: "The values that an encoding supports, if they differ from Deepgram's.",
      }),
      remove: names(encodings, what, "Encodings to reject."),
      only: names(encodings, what, "The only encodings to accept."),
      why,
    },
  });
}

function parameterProperties(id: string, parameters: readonly string[]): JsonSchema {
  const what = `the parameters of ${id}`;
  return closed("the settings of parameters", {
    description: "The accepted parameters.",
    properties: {
      add: {
        type: "object",
        propertyNames: { pattern: "^[A-Za-z_][\\w-]*$", "x-what": "a name of letters, digits, - and _ that begins with a letter or _" },
        additionalProperties: the("added"),
        description: "Additional parameters.",
      },
      allow: names(parameters, what, "The only parameters to accept."),
      remove: names(parameters, what, "Parameters to reject."),
      require: list({ type: "string" }, "Required parameters."),
      values: closed(what, {
        properties: Object.fromEntries(parameters.map((name) => [name, the("values")])),
        description: "The only values to accept for a parameter.",
      }),
      why,
    },
  });
}
