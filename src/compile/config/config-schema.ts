import { type Data, type FolderData, idsOf, type JsonSchema, type OperationData, operationsOf } from "../../checks/kind/schemas.js";

/** What stands in many places of the schema. */
const definitions = {
  why: { type: "string", minLength: 1, description: "Why, for those whose requests are rejected by it." },
  asOf: { type: "string", format: "date", description: "The day on which the list was taken." },
  name: { type: "string", pattern: "^[^\\s\"'\\\\]+$", "x-what": "a name without blanks, quotes and backslashes" },
  texts: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: true },
  values: { type: "array", items: { type: ["string", "number", "boolean"] }, minItems: 1, uniqueItems: true },
  cell: {
    description: 'a list of values, { "minimum": …, "maximum": … }, or "not applicable"',
    anyOf: [
      { type: "array", items: { type: ["string", "number"] }, minItems: 1, uniqueItems: true },
      {
        type: "object",
        properties: { minimum: { type: "number" }, maximum: { type: "number" } },
        required: ["minimum", "maximum"],
        additionalProperties: false,
      },
      { const: "not applicable" },
    ],
  },
  added: {
    type: "object",
    properties: {
      type: { enum: ["string", "boolean", "integer", "number"], "x-what": "the types of parameters" },
      values: { $ref: "#/$defs/texts" },
      description: { type: "string", minLength: 1 },
    },
    required: ["type"],
    additionalProperties: false,
    "x-what": "what is said of a parameter",
  },
} satisfies Record<string, JsonSchema>;

const the = (name: keyof typeof definitions): JsonSchema => ({ $ref: `#/$defs/${name}` });
const why = the("why");
const asOf = the("asOf");

/**
 * Compiles the schema of a configuration, in which every name that may be changed is known, so that editors complete it.
 *
 * @param data - The data that a configuration changes.
 * @returns A JSON Schema of draft 2020-12; `x-what` says of a set what it is the set of.
 */
export function configSchema(data: Data): JsonSchema {
  const endpoints = operationsOf(data).map(({ operation }) => operation.id);
  const sections: Record<string, JsonSchema> = {};
  for (const folder of data.folders) {
    const product = folder.path.replace("/", ".");
    sections[product] = section(`/${folder.path.split("/").reverse().join("/")}`, product, productProperties(product, folder));
    for (const one of folder.operations) {
      const { id, method, path, webSocket } = one.operation;
      const title = `${webSocket ? "The stream of" : method} ${path}`;
      const properties = { ...(sections[id]?.properties ?? {}), ...endpointProperties(one) };
      if (Object.keys(properties).length > 0) sections[id] = section(title, id, properties);
    }
  }
  for (const [id, { properties }] of Object.entries(sections)) if (Object.keys(properties ?? {}).length === 0) delete sections[id];
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://unpkg.com/deepgram-preflight@${data.folders[0]?.version ?? "0"}/generated/config.schema.json`,
    title: "The configuration of deepgram-preflight generate",
    description: "Which endpoints there are, and how they differ from Deepgram's own.",
    type: "object",
    properties: {
      $schema: { type: "string" },
      output: { type: "string", minLength: 1, description: "The folder to write into, from where this file is." },
      endpoints: {
        type: "array",
        items: { enum: endpoints, "x-what": "the endpoints" },
        minItems: 1,
        uniqueItems: true,
        description: "The endpoints that are wanted; all where it is absent.",
      },
      ...sections,
    },
    additionalProperties: false,
    "x-what": "the products, the endpoints and the settings",
    $defs: definitions,
  };
}

function section(title: string, id: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return closed(`what can be changed of ${id}`, { title, properties });
}

function closed(what: string, { properties, ...rest }: JsonSchema): JsonSchema {
  return { type: "object", ...rest, properties, additionalProperties: false, "x-what": what };
}

function names(known: readonly string[], what: string, description: string): JsonSchema {
  return { type: "array", items: { enum: known, "x-what": what }, minItems: 1, uniqueItems: true, description };
}

/** The units that are measured; those of all other limits are counted. */
const measured: ReadonlySet<string> = new Set(["milliseconds", "ratio", "seconds"]);

/** What the endpoints of a product share. */
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
    ...(voices && { voices: voiceProperties(product, idsOf(voices)) }),
    ...(models && {
      models: modelProperties(
        product,
        models.models.map(({ id }) => id),
      ),
    }),
    ...(Object.keys(limits).length > 0 && {
      limits: closed(`the limits of ${product}`, {
        properties: { ...limitProperties, why },
        description: "Other limits than the server's.",
      }),
    }),
  };
}

const anyNames = (description: string, items: JsonSchema): JsonSchema => ({
  type: "array",
  items,
  minItems: 1,
  uniqueItems: true,
  description,
});
const voiceName = the("name");

function voiceProperties(product: string, ids: readonly string[]): JsonSchema {
  const what = `the voices of ${product}`;
  return closed("what can be changed of voices", {
    description: "The voices that are taken.",
    properties: {
      add: anyNames("Voices that are taken besides.", voiceName),
      remove: names(ids, what, "Voices that are not taken."),
      only: anyNames("The only voices that are taken, of those that are known and those that are added.", voiceName),
      asOf,
      why,
    },
  });
}

function modelProperties(product: string, ids: readonly string[]): JsonSchema {
  const described = {
    type: "object",
    properties: { id: voiceName, languages: the("texts") },
    required: ["id", "languages"],
    additionalProperties: false,
  };
  const model = {
    anyOf: [voiceName, described],
    description: 'the id of a model without blanks and quotes, or { "id": …, "languages": […] }',
  };
  return closed("what can be changed of models", {
    description: "The models that are taken.",
    properties: {
      add: anyNames("Models that are known besides, or languages that a known one understands besides.", model),
      remove: names(ids, `the models of ${product}`, "Models that are not taken."),
      only: anyNames("The only models that are taken, of those that are known and those that are added.", voiceName),
      asOf,
      why,
    },
  });
}

/** What an endpoint has of its own. */
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
  return closed("what can be changed of audio formats", {
    description: "The audio formats that are taken.",
    properties: {
      add: {
        type: "object",
        additionalProperties: { ...row, required: columns },
        description: "Encodings that are taken besides.",
      },
      change: closed(what, {
        properties: Object.fromEntries(encodings.map((encoding) => [encoding, { ...row, minProperties: 1 }])),
        description: "What goes with an encoding, where not as with Deepgram.",
      }),
      remove: names(encodings, what, "Encodings that are not taken."),
      only: names(encodings, what, "The only encodings that are taken."),
      why,
    },
  });
}

function parameterProperties(id: string, parameters: readonly string[]): JsonSchema {
  const what = `the parameters of ${id}`;
  return closed("what can be changed of parameters", {
    description: "The parameters that are taken.",
    properties: {
      add: {
        type: "object",
        propertyNames: { pattern: "^[A-Za-z_][\\w-]*$", "x-what": "a name of letters, digits, - and _ that begins with a letter or _" },
        additionalProperties: the("added"),
        description: "Parameters that are taken besides.",
      },
      remove: names(parameters, what, "Parameters that are rejected."),
      require: anyNames("Parameters that have to be there.", { type: "string" }),
      values: closed(what, {
        properties: Object.fromEntries(parameters.map((name) => [name, the("values")])),
        description: "The only values of a parameter that are taken.",
      }),
      why,
    },
  });
}
