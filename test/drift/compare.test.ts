import { stringify } from "yaml";
import { compareContracts, type Difference } from "../../src/drift/compare.js";
import { documentOf, readDocument } from "../../src/drift/document.js";
import { readAsyncApi, readOpenApi } from "../../src/drift/specifications.js";
import { asyncApi2Document, asyncApiDocument, http, openApiDocument, type Part, sockets, voices } from "./documents.js";
import { asyncApiMutations, grant, openApiMutations, parameter, query, speak } from "./mutations.js";

function differencesOf(document: Part, parsed = documentOf(document)): Difference[] {
  return "openapi" in document
    ? compareContracts(readOpenApi(parsed), http, voices)
    : compareContracts(readAsyncApi(parsed), sockets, voices);
}

/** Differences without their places and evidence. */
function summary(differences: readonly Difference[]): object[] {
  return differences.map(({ place: _place, evidence: _evidence, ...rest }) => rest);
}

test("a document with the contract of our data has no differences, in YAML and in JSON", () => {
  expect(http.endpoints.size + sockets.endpoints.size).toBeGreaterThan(40);
  for (const document of [openApiDocument(), asyncApiDocument()]) {
    for (const text of [stringify(document, { aliasDuplicateObjects: false }), JSON.stringify(document)]) {
      expect(differencesOf(document, readDocument("spec.yml", text))).toEqual([]);
    }
  }
});

describe.each([
  ["OpenAPI", openApiDocument, openApiMutations],
  ["AsyncAPI", asyncApiDocument, asyncApiMutations],
] as const)("an %s document with", (_, create, mutations) => {
  test.each(mutations.map(([name, change, ...differences]) => ({ name, change, differences })))("$name", ({ change, differences }) => {
    const document = create();
    change(document);
    expect(summary(differencesOf(document))).toEqual(differences);
  });

  test("all changes at once: each is found, and nothing else", () => {
    const document = create();
    for (const [, change] of mutations) change(document);
    const sorted = (differences: readonly object[]) =>
      differences.map((one) => JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
    const expected = mutations.flatMap(([, , ...differences]) => differences);
    expect(sorted(summary(differencesOf(document)))).toEqual(sorted(expected));
  });
});

test.each<[string, (document: Part) => void]>([
  [
    "what the server sends",
    (document) => {
      document.components.messages.flushed = { payload: { properties: { type: { const: "Flushed" } } } };
      const messages = [{ $ref: "#/components/messages/flushed" }];
      document.operations.flushed = { action: "receive", channel: { $ref: "#/channels/v1-speak" }, messages };
    },
  ],
  [
    "audio",
    (document) => {
      document.components.messages.audio = { payload: { type: "string", format: "binary" } };
      document.operations["v1-listen"].messages.push({ $ref: "#/components/messages/audio" });
    },
  ],
  [
    "several messages as alternatives of one",
    (document) => {
      const { messages } = document.operations["v1-speak"];
      const oneOf = messages.map(({ $ref }: { $ref: string }) => ({ $ref: `${$ref}/payload` }));
      document.components.messages.any = { payload: { oneOf } };
      document.operations["v1-speak"].messages = [{ $ref: "#/components/messages/any" }];
    },
  ],
  [
    "several types of a message in one",
    (document) => {
      document.components.messages.control = {
        payload: { properties: { type: { enum: ["Flush", "Clear", "Close"] } }, required: ["type"] },
      };
      const [text] = document.operations["v1-speak"].messages;
      document.operations["v1-speak"].messages = [text, { $ref: "#/components/messages/control" }];
    },
  ],
  [
    "a parameter without a type, with numbers as texts",
    (document) => {
      const rate = query(document, "v1-speak").properties.sample_rate;
      query(document, "v1-speak").properties.sample_rate = { enum: rate.enum.map(String), default: rate.default };
    },
  ],
])("%s is no difference in an AsyncAPI document", (_, change) => {
  const document = asyncApiDocument();
  change(document);
  expect(summary(differencesOf(document))).toEqual([]);
});

test.each([
  ["client messages in subscribe, as in Deepgram's files", "subscribe", false],
  ["client messages in the operation whose summary says so", "publish", true],
  ["client messages in subscribe, with summaries", "subscribe", true],
] as const)("AsyncAPI 2 has %s", (_, client, hasSummary) => {
  const document = asyncApi2Document(client, hasSummary);
  expect(summary(differencesOf(document))).toEqual([]);
  document.channels["/v1/speak"][client].message = { $ref: "#/components/messages/v1-speak-Speak" };
  expect(differencesOf(document).map(({ change, member }) => `${change} ${member}`)).toEqual([
    "gone message.Flush",
    "gone message.Clear",
    "gone message.Close",
  ]);
});

test.each<[string, (document: Part) => void]>([
  [
    "a parameter behind a reference, with another reference behind it",
    (document) => {
      const { parameters } = speak(document);
      document.components.parameters = { a: { $ref: "#/components/parameters/b~1c" }, "b/c": parameters[0] };
      parameters[0] = { $ref: "#/components/parameters/a" };
    },
  ],
  [
    "a schema behind a reference, with more beside it",
    (document) => {
      const speed = parameter(speak(document), "speed");
      const { minimum, ...rest } = speed.schema;
      document.components.schemas = { "a speed": rest };
      speed.schema = { $ref: "#/components/schemas/a%20speed", minimum };
    },
  ],
  [
    "parameters of the path item",
    (document) => {
      const [first] = document.paths["/v1/projects/{project_id}/keys"].post.parameters.splice(0, 1);
      document.paths["/v1/projects/{project_id}/keys"].parameters = [first];
      document.paths["/v1/projects/{project_id}/keys"].get.parameters.splice(0, 1);
    },
  ],
  [
    "a version in the address of the server",
    (document) => {
      document.servers = [{ url: "https://example.com/" }];
      document.paths["/speak"] = { post: speak(document), servers: [{ url: "https://example.com/v1" }] };
      delete document.paths["/v1/speak"];
    },
  ],
  [
    "a schema within itself",
    (document) => {
      const own = grant(document);
      document.components.schemas = { Grant: { ...own, allOf: [{ $ref: "#/components/schemas/Grant" }] } };
      document.paths["/v1/auth/grant"].post.requestBody.content["application/json"].schema = { $ref: "#/components/schemas/Grant" };
    },
  ],
  [
    "an object in parts",
    (document) => {
      const { content } = document.paths["/v1/projects/{project_id}/keys"].post.requestBody;
      const { properties, required } = content["application/json"].schema;
      const { comment, ...others } = properties;
      content["application/json"].schema = {
        allOf: [
          { properties: { comment }, required },
          { properties: others, required },
        ],
      };
    },
  ],
  [
    "a body of any kind",
    (document) => {
      const { content } = document.paths["/v1/projects/{project_id}/keys"].post.requestBody;
      content["application/json"].schema = { oneOf: [{ description: "Any type" }, { description: "Any type" }] };
    },
  ],
  [
    "audio beside JSON",
    (document) => {
      document.paths["/v1/listen"].post.requestBody.content["audio/*"] = { schema: { type: "string", format: "binary" } };
    },
  ],
  [
    "formats and keywords that nobody knows",
    (document) => {
      Object.assign(parameter(speak(document), "callback").schema, {
        format: "wss-url",
        "x-fern-type-name": "Callback",
        contentEncoding: "none",
      });
    },
  ],
  [
    "a boolean that is off by default, null beside a type, and header fields that OpenAPI leaves to others",
    (document) => {
      parameter(speak(document), "mip_opt_out").schema = { type: ["boolean", "null"], default: false };
      speak(document).parameters.push({ name: "Content-Type", in: "header", schema: { type: "string" } });
    },
  ],
  [
    "a list of numbers as texts",
    (document) => {
      const { schema } = parameter(speak(document), "sample_rate");
      parameter(speak(document), "sample_rate").schema = { ...schema, type: "string", enum: schema.enum.map(String) };
    },
  ],
  [
    "a reference through another",
    (document) => {
      document.components.schemas = { a: { properties: { b: { type: "string" } } }, c: { $ref: "#/components/schemas/a" } };
      parameter(speak(document), "callback").schema = { $ref: "#/components/schemas/c/properties/b" };
    },
  ],
  [
    "alternatives, of which one is null",
    (document) => {
      const { schema } = parameter(speak(document), "speed");
      parameter(speak(document), "speed").schema = { anyOf: [schema, { type: "null" }] };
    },
  ],
])("%s is no difference in an OpenAPI document", (_, change) => {
  const document = openApiDocument();
  change(document);
  expect(summary(differencesOf(document))).toEqual([]);
});

test("a difference names the place in the specification and the evidence for our data", () => {
  const text = stringify(openApiDocument(), { aliasDuplicateObjects: false }).replace("minimum: 0.7", "minimum: 0.6");
  const lines = text.split("\n");
  const [difference] = differencesOf(openApiDocument(), readDocument("spec.yml", text));
  const line = Number(difference?.place?.replace("spec.yml:", ""));
  expect(difference?.evidence).toEqual(["seen-speed-range", "docs-voice-controls"]);
  // the line where the parameter begins
  expect(lines[line - 1]).toContain("name: speed");
  expect(lines.findIndex((one) => one.includes("minimum: 0.6"))).toBeGreaterThan(line);
});
