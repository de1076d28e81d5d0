import type { Difference, Effect } from "../../src/drift/compare.js";
import { type Part, voices } from "./documents.js";

/** A change to a document, and the differences that it must cause. All changes can be applied to one document at once. */
export type Mutation = readonly [name: string, change: (document: Part) => void, ...differences: Row[]];

const operation = (document: Part, path: string): Part => Object.values(document.paths[path])[0];
export const parameter = (one: Part, name: string): Part => one.parameters.find((other: Part) => other.name === name);
export const speak = (document: Part): Part => document.paths["/v1/speak"].post;
const fluxSpeak = (document: Part): Part => document.paths["/v2/speak"].post;
const listen = (document: Part): Part => document.paths["/v1/listen"].post;
export const jsonSchema = (one: Part): Part => one.requestBody.content["application/json"].schema;
export const grant = (document: Part): Part => jsonSchema(document.paths["/v1/auth/grant"].post);
const newKey = (document: Part): Part => document.paths["/v1/projects/{project_id}/keys"].post;
const drop = (one: Part, name: string) => one.parameters.splice(one.parameters.indexOf(parameter(one, name)), 1);

type Row = Omit<Difference, "evidence">;
type Text = string | undefined;

const row = (facts: { readonly [Key in keyof Row]: Row[Key] | undefined }): Row =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as Row;
/** What only the document has. */
const added = (effect: Effect, endpoint: string, member: Text, what: string, theirs?: string, more: Partial<Row> = {}): Row =>
  row({ change: "new", effect, endpoint, member, what, theirs, ...more });
/** What only our data has. */
const gone = (endpoint: string, member: Text, what: string, ours?: string): Row =>
  row({ change: "gone", effect: "none", endpoint, member, what, ours });
const changed = (effect: Effect, endpoint: string, member: Text, what: string, theirs: string, ours: Text, more: Partial<Row> = {}): Row =>
  row({ change: "different", effect, endpoint, member, what, theirs, ours, ...more });

export const openApiMutations: readonly Mutation[] = [
  [
    "a new endpoint",
    (document) => {
      document.paths["/v3/speak"] = { post: { parameters: [{ name: "a", in: "query" }] } };
    },
    added("missed-error", "POST /v3/speak", undefined, "endpoint"),
  ],
  [
    "a missing endpoint",
    (document) => {
      delete document.paths["/v1/read"];
    },
    gone("read.v1", undefined, "endpoint"),
  ],
  [
    "a new parameter that the API ignored so far",
    (document) => speak(document).parameters.push({ name: "pitch", in: "query", schema: { type: "number" } }),
    added("missed-error", "speak.v1", "query.pitch", "parameter", "number", { unknown: "ignored" }),
  ],
  [
    "a new parameter that we reject",
    (document) => fluxSpeak(document).parameters.push({ name: "pitch", in: "query", schema: { type: "number" } }),
    added("false-rejection", "speak.v2", "query.pitch", "parameter", "number", { unknown: "rejected" }),
  ],
  [
    "a new required parameter",
    (document) => listen(document).parameters.push({ name: "region", in: "query", required: true, schema: { type: "string" } }),
    added("missed-error", "listen.v1", "query.region", "parameter", "required string", { unknown: "ignored" }),
  ],
  ["a missing parameter", (document) => drop(speak(document), "tag"), gone("speak.v1", "query.tag", "parameter", "string, repeated")],
  [
    "a header",
    (document) => speak(document).parameters.push({ name: "X-Trace", in: "header", schema: { type: "string" } }),
    added("missed-error", "speak.v1", "header.x-trace", "parameter", "string"),
  ],
  [
    "no authorization",
    (document) => {
      speak(document).security = [];
    },
    gone("speak.v1", "header.authorization", "parameter"),
  ],
  [
    "another type",
    (document) => {
      parameter(speak(document), "mip_opt_out").schema.type = "integer";
    },
    changed("false-rejection", "speak.v1", "query.mip_opt_out", "type", "integer", "boolean"),
  ],
  [
    "another type next to null",
    (document) => {
      parameter(listen(document), "punctuate").schema = { anyOf: [{ type: "integer" }, { type: "null" }] };
    },
    changed("false-rejection", "listen.v1", "query.punctuate", "type", "integer", "boolean"),
  ],
  [
    "a parameter that may repeat",
    (document) => {
      parameter(speak(document), "callback").schema = { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] };
    },
    changed("false-rejection", "speak.v1", "query.callback", "type", "string, repeated", "string"),
  ],
  [
    "a parameter that may not repeat",
    (document) => {
      parameter(listen(document), "search").schema = { type: "string" };
    },
    changed("missed-error", "listen.v1", "query.search", "type", "string", "string, repeated"),
  ],
  [
    "a new value",
    (document) => parameter(speak(document), "encoding").schema.enum.push("vorbis"),
    added("false-rejection", "speak.v1", "query.encoding", "value", "vorbis"),
  ],
  [
    "a missing value",
    (document) => parameter(speak(document), "encoding").schema.enum.splice(1, 1),
    gone("speak.v1", "query.encoding", "value", "mulaw"),
  ],
  [
    "a new voice",
    (document) => parameter(speak(document), "model").schema.enum.push("aura-3-nova-en"),
    added("false-rejection", "speak.v1", "query.model", "value", "aura-3-nova-en"),
  ],
  [
    "a bit rate outside the range of every encoding",
    (document) => parameter(speak(document), "bit_rate").schema.enum.push(12345, 700000),
    added("false-rejection", "speak.v1", "query.bit_rate", "value", "700000"),
  ],
  [
    "a list of values where we accept any",
    (document) => {
      parameter(listen(document), "tag").schema.items.enum = ["a", "b"];
    },
    added("missed-error", "listen.v1", "query.tag", "values", "a, b"),
  ],
  [
    "any value where we have a list",
    (document) => {
      delete parameter(speak(document), "callback_method").schema.enum;
    },
    gone("speak.v1", "query.callback_method", "values", "POST, PUT"),
  ],
  [
    "a lower minimum",
    (document) => {
      parameter(speak(document), "speed").schema.minimum = 0.5;
    },
    changed("false-rejection", "speak.v1", "query.speed", "minimum", "0.5", "0.7"),
  ],
  [
    "no maximum",
    (document) => {
      delete parameter(speak(document), "speed").schema.maximum;
    },
    gone("speak.v1", "query.speed", "maximum", "1.5"),
  ],
  [
    "a step",
    (document) => {
      parameter(speak(document), "speed").schema.multipleOf = 0.1;
    },
    added("missed-error", "speak.v1", "query.speed", "multipleOf", "0.1"),
  ],
  [
    "a range in words",
    (document) => {
      const speed = parameter(fluxSpeak(document), "speed");
      const { minimum: _minimum, maximum: _maximum, ...rest } = speed.schema;
      speed.description = "The speed. Valid values: 0.5, 0.55, ..., 2.";
      speed.schema = rest;
    },
    changed("false-rejection", "speak.v2", "query.speed", "maximum", "2", "1.5", { inWords: true }),
  ],
  [
    "a list that is a smaller range",
    (document) => {
      parameter(fluxSpeak(document), "expressivity").schema = { type: "integer", enum: [-2, -1, 0, 1] };
    },
    changed("missed-error", "speak.v2", "query.expressivity", "maximum", "1", "2"),
  ],
  [
    "a default",
    (document) => {
      parameter(speak(document), "encoding").schema.default = "aac";
    },
    changed("none", "speak.v1", "query.encoding", "default", "aac", "mp3"),
  ],
  [
    "a parameter that became required",
    (document) => {
      parameter(speak(document), "model").required = true;
    },
    changed("missed-error", "speak.v1", "query.model", "required", "true", "false"),
  ],
  [
    "a parameter that became optional",
    (document) => {
      parameter(fluxSpeak(document), "model").required = false;
    },
    changed("false-rejection", "speak.v2", "query.model", "required", "false", "true"),
  ],
  [
    "a new field",
    (document) => {
      grant(document).properties.scopes = { type: "array", items: { type: "string" } };
    },
    added("missed-error", "auth.v1.grant", "body.scopes", "field", "string, repeated", { unknown: "ignored" }),
  ],
  [
    "a new required field",
    (document) => {
      const schema = jsonSchema(newKey(document));
      schema.properties.region = { type: "object", properties: { name: { type: "string" } } };
      schema.required.push("region");
    },
    added("missed-error", "manage.v1.keys.create", "body.region", "field", "required object", { unknown: "ignored" }),
  ],
  [
    "a missing field",
    (document) => {
      delete jsonSchema(newKey(document)).properties.tags;
    },
    gone("manage.v1.keys.create", "body.tags", "field", "string, repeated"),
  ],
  [
    "a higher maximum of a field",
    (document) => {
      grant(document).properties.ttl_seconds.maximum = 7200;
    },
    changed("false-rejection", "auth.v1.grant", "body.ttl_seconds", "maximum", "7200", "3600"),
  ],
  [
    "a shorter text",
    (document) => {
      jsonSchema(speak(document)).properties.text.maxLength = 1000;
    },
    changed("missed-error", "speak.v1", "body.text", "maxLength", "1000", "2000"),
  ],
  [
    "a media type of the request",
    (document) => {
      speak(document).requestBody.content["application/ssml+xml"] = {};
    },
    added("false-rejection", "speak.v1", undefined, "media type", "application/ssml+xml"),
  ],
  [
    "a body that became required",
    (document) => {
      document.paths["/v1/auth/grant"].post.requestBody.required = true;
    },
    changed("missed-error", "auth.v1.grant", undefined, "required body", "true", "false"),
  ],
  [
    "another type of a parameter in the path",
    (document) => {
      parameter(document.paths["/v1/projects/{project_id}/keys"].get, "project_id").schema = { type: "integer" };
    },
    changed("false-rejection", "manage.v1.keys.list", "path.project_id", "type", "integer", "string"),
  ],
  [
    "an error status",
    (document) => {
      speak(document).responses["418"] = {};
    },
    added("missed-error", "speak.v1", undefined, "status", "418"),
  ],
  [
    "a status that is no error",
    (document) => {
      speak(document).responses["202"] = {};
    },
    added("notice", "speak.v1", undefined, "status", "202"),
  ],
  [
    "a missing status",
    (document) => {
      delete listen(document).responses["400"];
    },
    gone("listen.v1", undefined, "status", "400"),
  ],
  [
    "a deprecated endpoint",
    (document) => {
      operation(document, "/v1/auth/grant").deprecated = true;
    },
    added("notice", "auth.v1.grant", undefined, "deprecated"),
  ],
  [
    "a deprecated parameter",
    (document) => {
      parameter(listen(document), "diarize").deprecated = true;
    },
    added("notice", "listen.v1", "query.diarize", "deprecated"),
  ],
  [
    "a deprecated field",
    (document) => {
      jsonSchema(newKey(document)).properties.comment.deprecated = true;
    },
    added("notice", "manage.v1.keys.create", "body.comment", "deprecated"),
  ],
];

export const query = (document: Part, channel: string): Part => document.channels[channel].bindings.ws.query;

export const asyncApiMutations: readonly Mutation[] = [
  [
    "a new channel",
    (document) => {
      document.channels.v9 = { address: "/v9/listen" };
    },
    added("missed-error", "WS /v9/listen", undefined, "endpoint"),
  ],
  [
    "a missing channel",
    (document) => {
      delete document.channels["v1-listen"];
      delete document.operations["v1-listen"];
    },
    gone("listen.v1.stream", undefined, "endpoint"),
  ],
  [
    "a new voice in a message",
    (document) => {
      const model = { enum: [...voices, "flux-nova-en", "tts-1"] };
      const agent = { properties: { speak: { properties: { provider: { properties: { model } } } } } };
      const { messages } = document.components;
      messages.speakSettings = { payload: { properties: { type: { const: "SpeakSettings" }, agent } } };
      document.operations["v1-speak"].messages.push({ $ref: "#/components/messages/speakSettings" });
    },
    added("missed-error", "speak.v1.stream", "message.SpeakSettings", "message", undefined, { unknown: "ignored" }),
    added("false-rejection", "speak.v1.stream", "message.SpeakSettings.agent.speak.provider.model", "voice", "flux-nova-en"),
  ],
  [
    "a new parameter",
    (document) => {
      query(document, "v2-listen").properties.punctuate = { enum: ["true", "false"] };
    },
    added("missed-error", "listen.v2.stream", "query.punctuate", "parameter", "boolean", { unknown: "ignored" }),
  ],
  [
    "a lower maximum",
    (document) => {
      query(document, "v2-listen").properties.eot_threshold.maximum = 0.9;
    },
    changed("missed-error", "listen.v2.stream", "query.eot_threshold", "maximum", "0.9", "1"),
  ],
  [
    "more items",
    (document) => {
      query(document, "v2-listen").properties.keyterm.maxItems = 200;
    },
    changed("false-rejection", "listen.v2.stream", "query.keyterm", "maxItems", "200", "100"),
  ],
  [
    "a parameter of the channel",
    (document) => {
      document.channels["v1-speak"].parameters = {
        voice: { location: "$message.payload#/voice", enum: ["a"] },
        key: { location: "$message.header#/Authorization" },
      };
    },
    added("missed-error", "speak.v1.stream", "query.voice", "parameter", undefined, { unknown: "ignored" }),
  ],
  [
    "a new message",
    (document) => {
      document.components.messages.pause = { payload: { properties: { type: { enum: ["Pause"] }, seconds: { type: "number" } } } };
      document.operations["v2-speak"].messages.push({ $ref: "#/components/messages/pause" });
    },
    added("false-rejection", "speak.v2.stream", "message.Pause", "message", undefined, { unknown: "rejected" }),
  ],
  [
    "a missing message",
    (document) => {
      const { messages } = document.operations["v1-speak"];
      messages.splice(
        messages.findIndex(({ $ref }: Part) => $ref.endsWith("-Close")),
        1,
      );
    },
    gone("speak.v1.stream", "message.Close", "message"),
  ],
  [
    "a new field of a message",
    (document) => {
      document.components.messages["v1-speak-Speak"].payload.properties.voice = { type: "string" };
    },
    added("missed-error", "speak.v1.stream", "message.Speak.voice", "field", "string", { unknown: "ignored" }),
  ],
  [
    "a missing field of an object in a message",
    (document) => {
      delete document.components.messages["v2-listen-Configure"].payload.properties.thresholds.properties.eot_timeout_ms;
    },
    gone("listen.v2.stream", "message.Configure.thresholds.eot_timeout_ms", "field", "integer"),
  ],
  [
    "a field of a message that became optional",
    (document) => {
      document.components.messages["v1-speak-Speak"].payload.required = [];
    },
    changed("false-rejection", "speak.v1.stream", "message.Speak.text", "required", "false", "true"),
  ],
  [
    "a deprecated message",
    (document) => {
      document.components.messages["v1-speak-Clear"].deprecated = true;
    },
    added("notice", "speak.v1.stream", "message.Clear", "deprecated"),
  ],
  [
    "a deprecated parameter of the handshake",
    (document) => {
      query(document, "v2-listen").properties.tag.deprecated = true;
    },
    added("notice", "listen.v2.stream", "query.tag", "deprecated"),
  ],
  [
    "no authorization",
    (document) => {
      delete document.servers.one.security;
      for (const [name, one] of Object.entries<Part>(document.operations)) {
        if (name !== "v2-speak") one.traits = [{ security: [{ type: "http", scheme: "bearer" }] }];
      }
    },
    gone("speak.v2.stream", "header.authorization", "parameter"),
  ],
  [
    "a new encoding",
    (document) => {
      query(document, "v1-speak").properties.encoding.enum.push("opus");
    },
    added("false-rejection", "speak.v1.stream", "query.encoding", "value", "opus"),
  ],
  [
    "a missing encoding",
    (document) => {
      query(document, "v2-listen").properties.encoding.enum.splice(1, 1);
    },
    gone("listen.v2.stream", "query.encoding", "value", "linear32"),
  ],
  [
    "a higher maximum",
    (document) => {
      query(document, "v2-listen").properties.eot_timeout_ms.maximum = 70_000;
    },
    changed("false-rejection", "listen.v2.stream", "query.eot_timeout_ms", "maximum", "70000", "60000"),
  ],
  [
    "a lower minimum",
    (document) => {
      query(document, "v2-listen").properties.eager_eot_threshold.minimum = 0.2;
    },
    changed("false-rejection", "listen.v2.stream", "query.eager_eot_threshold", "minimum", "0.2", "0.3"),
  ],
  [
    "a higher minimum",
    (document) => {
      query(document, "v1-speak").properties.speed.minimum = 0.8;
    },
    changed("missed-error", "speak.v1.stream", "query.speed", "minimum", "0.8", "0.7"),
  ],
  [
    "a boolean that became a text",
    (document) => {
      query(document, "v2-listen").properties.mip_opt_out.type = "string";
    },
    changed("false-rejection", "listen.v2.stream", "query.mip_opt_out", "type", "string", "boolean"),
  ],
  [
    "a boolean that became a number",
    (document) => {
      query(document, "v2-listen").properties.numerals.type = "integer";
    },
    changed("false-rejection", "listen.v2.stream", "query.numerals", "type", "integer", "boolean"),
  ],
  [
    "a missing parameter",
    (document) => {
      delete query(document, "v2-listen").properties.profanity_filter;
    },
    gone("listen.v2.stream", "query.profanity_filter", "parameter", "boolean"),
  ],
  [
    "a parameter that became required",
    (document) => {
      query(document, "v2-listen").required.push("sample_rate");
    },
    changed("missed-error", "listen.v2.stream", "query.sample_rate", "required", "true", "false"),
  ],
  [
    "a parameter that became optional",
    (document) => {
      query(document, "v2-speak").required = [];
    },
    changed("false-rejection", "speak.v2.stream", "query.model", "required", "false", "true"),
  ],
  [
    "a new voice",
    (document) => {
      query(document, "v1-speak").properties.model.enum.push("aura-2-testvoice-en");
    },
    added("false-rejection", "speak.v1.stream", "query.model", "value", "aura-2-testvoice-en"),
  ],
  [
    "a new sample rate",
    (document) => {
      query(document, "v2-speak").properties.sample_rate.enum.push("96000");
    },
    added("false-rejection", "speak.v2.stream", "query.sample_rate", "value", "96000"),
  ],
  [
    "a field of another type",
    (document) => {
      document.components.messages["v2-speak-Speak"].payload.properties.text = { type: "integer" };
    },
    changed("false-rejection", "speak.v2.stream", "message.Speak.text", "type", "integer", "string"),
    gone("speak.v2.stream", "message.Speak.text", "maxLength", "2000"),
  ],
  [
    "a new field of a message without fields",
    (document) => {
      document.components.messages["v2-speak-Flush"].payload.properties.now = { type: "boolean" };
    },
    added("false-rejection", "speak.v2.stream", "message.Flush.now", "field", "boolean", { unknown: "rejected" }),
  ],
  [
    "a bound of a field",
    (document) => {
      document.components.messages["v2-listen-Configure"].payload.properties.thresholds.properties.eot_threshold.maximum = 0.9;
    },
    added("missed-error", "listen.v2.stream", "message.Configure.thresholds.eot_threshold", "maximum", "0.9"),
  ],
  [
    "a new field of an object in a message",
    (document) => {
      document.components.messages["v2-listen-Configure"].payload.properties.thresholds.properties.silence = { type: "number" };
    },
    added("missed-error", "listen.v2.stream", "message.Configure.thresholds.silence", "field", "number", { unknown: "ignored" }),
  ],
];
