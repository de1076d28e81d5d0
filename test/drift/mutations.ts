import type { Difference } from "../../src/drift/compare.js";
import { type Part, voices } from "./documents.js";

/** A change to a document, and the differences that it must cause. All changes can be applied to one document at once. */
export type Mutation = readonly [name: string, change: (document: Part) => void, ...differences: Omit<Difference, "evidence">[]];

const operation = (document: Part, path: string): Part => Object.values(document.paths[path])[0];
export const parameter = (one: Part, name: string): Part => one.parameters.find((other: Part) => other.name === name);
export const speak = (document: Part): Part => document.paths["/v1/speak"].post;
const fluxSpeak = (document: Part): Part => document.paths["/v2/speak"].post;
const listen = (document: Part): Part => document.paths["/v1/listen"].post;
export const jsonSchema = (one: Part): Part => one.requestBody.content["application/json"].schema;
export const grant = (document: Part): Part => jsonSchema(document.paths["/v1/auth/grant"].post);
const newKey = (document: Part): Part => document.paths["/v1/projects/{project_id}/keys"].post;
const drop = (one: Part, name: string) => one.parameters.splice(one.parameters.indexOf(parameter(one, name)), 1);

const inSpeak = { endpoint: "speak.v1" } as const;

export const openApiMutations: readonly Mutation[] = [
  [
    "a new endpoint",
    (document) => {
      document.paths["/v3/speak"] = { post: { parameters: [{ name: "a", in: "query" }] } };
    },
    { change: "new", effect: "missed-error", endpoint: "POST /v3/speak", what: "endpoint" },
  ],
  [
    "a missing endpoint",
    (document) => {
      delete document.paths["/v1/read"];
    },
    { change: "gone", effect: "none", endpoint: "read.v1", what: "endpoint" },
  ],
  [
    "a new parameter that the API ignored so far",
    (document) => speak(document).parameters.push({ name: "pitch", in: "query", schema: { type: "number" } }),
    { change: "new", effect: "missed-error", ...inSpeak, member: "query.pitch", what: "parameter", theirs: "number", unknown: "ignored" },
  ],
  [
    "a new parameter that we reject",
    (document) => fluxSpeak(document).parameters.push({ name: "pitch", in: "query", schema: { type: "number" } }),
    {
      change: "new",
      effect: "false-rejection",
      endpoint: "speak.v2",
      member: "query.pitch",
      what: "parameter",
      theirs: "number",
      unknown: "rejected",
    },
  ],
  [
    "a new required parameter",
    (document) => listen(document).parameters.push({ name: "region", in: "query", required: true, schema: { type: "string" } }),
    {
      change: "new",
      effect: "missed-error",
      endpoint: "listen.v1",
      member: "query.region",
      what: "parameter",
      theirs: "required string",
      unknown: "ignored",
    },
  ],
  [
    "a missing parameter",
    (document) => drop(speak(document), "tag"),
    { change: "gone", effect: "none", ...inSpeak, member: "query.tag", what: "parameter", ours: "string, repeated" },
  ],
  [
    "a header",
    (document) => speak(document).parameters.push({ name: "X-Trace", in: "header", schema: { type: "string" } }),
    { change: "new", effect: "missed-error", ...inSpeak, member: "header.x-trace", what: "parameter", theirs: "string" },
  ],
  [
    "no authorization",
    (document) => {
      speak(document).security = [];
    },
    { change: "gone", effect: "none", ...inSpeak, member: "header.authorization", what: "parameter" },
  ],
  [
    "another type",
    (document) => {
      parameter(speak(document), "mip_opt_out").schema.type = "integer";
    },
    {
      change: "different",
      effect: "false-rejection",
      ...inSpeak,
      member: "query.mip_opt_out",
      what: "type",
      theirs: "integer",
      ours: "boolean",
    },
  ],
  [
    "another type next to null",
    (document) => {
      parameter(listen(document), "punctuate").schema = { anyOf: [{ type: "integer" }, { type: "null" }] };
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "listen.v1",
      member: "query.punctuate",
      what: "type",
      theirs: "integer",
      ours: "boolean",
    },
  ],
  [
    "a parameter that may repeat",
    (document) => {
      parameter(speak(document), "callback").schema = { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] };
    },
    {
      change: "different",
      effect: "false-rejection",
      ...inSpeak,
      member: "query.callback",
      what: "type",
      theirs: "string, repeated",
      ours: "string",
    },
  ],
  [
    "a parameter that may not repeat",
    (document) => {
      parameter(listen(document), "search").schema = { type: "string" };
    },
    {
      change: "different",
      effect: "missed-error",
      endpoint: "listen.v1",
      member: "query.search",
      what: "type",
      theirs: "string",
      ours: "string, repeated",
    },
  ],
  [
    "a new value",
    (document) => parameter(speak(document), "encoding").schema.enum.push("vorbis"),
    { change: "new", effect: "false-rejection", ...inSpeak, member: "query.encoding", what: "value", theirs: "vorbis" },
  ],
  [
    "a missing value",
    (document) => parameter(speak(document), "encoding").schema.enum.splice(1, 1),
    { change: "gone", effect: "none", ...inSpeak, member: "query.encoding", what: "value", ours: "mulaw" },
  ],
  [
    "a new voice",
    (document) => parameter(speak(document), "model").schema.enum.push("aura-3-nova-en"),
    { change: "new", effect: "false-rejection", ...inSpeak, member: "query.model", what: "value", theirs: "aura-3-nova-en" },
  ],
  [
    "a bit rate outside the range of every encoding",
    (document) => parameter(speak(document), "bit_rate").schema.enum.push(12345, 700000),
    { change: "new", effect: "false-rejection", ...inSpeak, member: "query.bit_rate", what: "value", theirs: "700000" },
  ],
  [
    "a list of values where we accept any",
    (document) => {
      parameter(listen(document), "tag").schema.items.enum = ["a", "b"];
    },
    { change: "new", effect: "missed-error", endpoint: "listen.v1", member: "query.tag", what: "values", theirs: "a, b" },
  ],
  [
    "any value where we have a list",
    (document) => {
      delete parameter(speak(document), "callback_method").schema.enum;
    },
    { change: "gone", effect: "none", ...inSpeak, member: "query.callback_method", what: "values", ours: "POST, PUT" },
  ],
  [
    "a lower minimum",
    (document) => {
      parameter(speak(document), "speed").schema.minimum = 0.5;
    },
    {
      change: "different",
      effect: "false-rejection",
      ...inSpeak,
      member: "query.speed",
      what: "minimum",
      theirs: "0.5",
      ours: "0.7",
    },
  ],
  [
    "no maximum",
    (document) => {
      delete parameter(speak(document), "speed").schema.maximum;
    },
    { change: "gone", effect: "none", ...inSpeak, member: "query.speed", what: "maximum", ours: "1.5" },
  ],
  [
    "a step",
    (document) => {
      parameter(speak(document), "speed").schema.multipleOf = 0.1;
    },
    { change: "new", effect: "missed-error", ...inSpeak, member: "query.speed", what: "multipleOf", theirs: "0.1" },
  ],
  [
    "a range in words",
    (document) => {
      const speed = parameter(fluxSpeak(document), "speed");
      const { minimum: _minimum, maximum: _maximum, ...rest } = speed.schema;
      speed.description = "The speed. Valid values: 0.5, 0.55, ..., 2.";
      speed.schema = rest;
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "speak.v2",
      member: "query.speed",
      what: "maximum",
      theirs: "2",
      ours: "1.5",
      inWords: true,
    },
  ],
  [
    "a list that is a smaller range",
    (document) => {
      parameter(fluxSpeak(document), "expressivity").schema = { type: "integer", enum: [-2, -1, 0, 1] };
    },
    {
      change: "different",
      effect: "missed-error",
      endpoint: "speak.v2",
      member: "query.expressivity",
      what: "maximum",
      theirs: "1",
      ours: "2",
    },
  ],
  [
    "a default",
    (document) => {
      parameter(speak(document), "encoding").schema.default = "aac";
    },
    { change: "different", effect: "none", ...inSpeak, member: "query.encoding", what: "default", theirs: "aac", ours: "mp3" },
  ],
  [
    "a parameter that became required",
    (document) => {
      parameter(speak(document), "model").required = true;
    },
    { change: "different", effect: "missed-error", ...inSpeak, member: "query.model", what: "required", theirs: "true", ours: "false" },
  ],
  [
    "a parameter that became optional",
    (document) => {
      parameter(fluxSpeak(document), "model").required = false;
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "speak.v2",
      member: "query.model",
      what: "required",
      theirs: "false",
      ours: "true",
    },
  ],
  [
    "a new field",
    (document) => {
      grant(document).properties.scopes = { type: "array", items: { type: "string" } };
    },
    {
      change: "new",
      effect: "missed-error",
      endpoint: "auth.v1.grant",
      member: "body.scopes",
      what: "field",
      theirs: "string, repeated",
      unknown: "ignored",
    },
  ],
  [
    "a new required field",
    (document) => {
      const schema = jsonSchema(newKey(document));
      schema.properties.region = { type: "object", properties: { name: { type: "string" } } };
      schema.required.push("region");
    },
    {
      change: "new",
      effect: "missed-error",
      endpoint: "manage.v1.keys.create",
      member: "body.region",
      what: "field",
      theirs: "required object",
      unknown: "ignored",
    },
  ],
  [
    "a missing field",
    (document) => {
      delete jsonSchema(newKey(document)).properties.tags;
    },
    { change: "gone", effect: "none", endpoint: "manage.v1.keys.create", member: "body.tags", what: "field", ours: "string, repeated" },
  ],
  [
    "a higher maximum of a field",
    (document) => {
      grant(document).properties.ttl_seconds.maximum = 7200;
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "auth.v1.grant",
      member: "body.ttl_seconds",
      what: "maximum",
      theirs: "7200",
      ours: "3600",
    },
  ],
  [
    "a shorter text",
    (document) => {
      jsonSchema(speak(document)).properties.text.maxLength = 1000;
    },
    { change: "different", effect: "missed-error", ...inSpeak, member: "body.text", what: "maxLength", theirs: "1000", ours: "2000" },
  ],
  [
    "a media type of the request",
    (document) => {
      speak(document).requestBody.content["application/ssml+xml"] = {};
    },
    { change: "new", effect: "false-rejection", ...inSpeak, what: "media type", theirs: "application/ssml+xml" },
  ],
  [
    "a body that became required",
    (document) => {
      document.paths["/v1/auth/grant"].post.requestBody.required = true;
    },
    { change: "different", effect: "missed-error", endpoint: "auth.v1.grant", what: "required body", theirs: "true", ours: "false" },
  ],
  [
    "another type of a parameter in the path",
    (document) => {
      parameter(document.paths["/v1/projects/{project_id}/keys"].get, "project_id").schema = { type: "integer" };
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "manage.v1.keys.list",
      member: "path.project_id",
      what: "type",
      theirs: "integer",
      ours: "string",
    },
  ],
  [
    "an error status",
    (document) => {
      speak(document).responses["418"] = {};
    },
    { change: "new", effect: "missed-error", ...inSpeak, what: "status", theirs: "418" },
  ],
  [
    "a status that is no error",
    (document) => {
      speak(document).responses["202"] = {};
    },
    { change: "new", effect: "notice", ...inSpeak, what: "status", theirs: "202" },
  ],
  [
    "a missing status",
    (document) => {
      delete listen(document).responses["400"];
    },
    { change: "gone", effect: "none", endpoint: "listen.v1", what: "status", ours: "400" },
  ],
  [
    "a deprecated endpoint",
    (document) => {
      operation(document, "/v1/auth/grant").deprecated = true;
    },
    { change: "new", effect: "notice", endpoint: "auth.v1.grant", what: "deprecated" },
  ],
  [
    "a deprecated parameter",
    (document) => {
      parameter(listen(document), "diarize").deprecated = true;
    },
    { change: "new", effect: "notice", endpoint: "listen.v1", member: "query.diarize", what: "deprecated" },
  ],
  [
    "a deprecated field",
    (document) => {
      jsonSchema(newKey(document)).properties.comment.deprecated = true;
    },
    { change: "new", effect: "notice", endpoint: "manage.v1.keys.create", member: "body.comment", what: "deprecated" },
  ],
];

export const query = (document: Part, channel: string): Part => document.channels[channel].bindings.ws.query;

export const asyncApiMutations: readonly Mutation[] = [
  [
    "a new channel",
    (document) => {
      document.channels.v9 = { address: "/v9/listen" };
    },
    { change: "new", effect: "missed-error", endpoint: "WS /v9/listen", what: "endpoint" },
  ],
  [
    "a missing channel",
    (document) => {
      delete document.channels["v1-listen"];
      delete document.operations["v1-listen"];
    },
    { change: "gone", effect: "none", endpoint: "listen.v1.stream", what: "endpoint" },
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
    {
      change: "new",
      effect: "missed-error",
      endpoint: "speak.v1.stream",
      member: "message.SpeakSettings",
      what: "message",
      unknown: "ignored",
    },
    {
      change: "new",
      effect: "false-rejection",
      endpoint: "speak.v1.stream",
      member: "message.SpeakSettings.agent.speak.provider.model",
      what: "voice",
      theirs: "flux-nova-en",
    },
  ],
  [
    "a new parameter",
    (document) => {
      query(document, "v2-listen").properties.punctuate = { enum: ["true", "false"] };
    },
    {
      change: "new",
      effect: "missed-error",
      endpoint: "listen.v2.stream",
      member: "query.punctuate",
      what: "parameter",
      theirs: "boolean",
      unknown: "ignored",
    },
  ],
  [
    "a lower maximum",
    (document) => {
      query(document, "v2-listen").properties.eot_threshold.maximum = 0.9;
    },
    {
      change: "different",
      effect: "missed-error",
      endpoint: "listen.v2.stream",
      member: "query.eot_threshold",
      what: "maximum",
      theirs: "0.9",
      ours: "1",
    },
  ],
  [
    "more items",
    (document) => {
      query(document, "v2-listen").properties.keyterm.maxItems = 200;
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "listen.v2.stream",
      member: "query.keyterm",
      what: "maxItems",
      theirs: "200",
      ours: "100",
    },
  ],
  [
    "a parameter of the channel",
    (document) => {
      document.channels["v1-speak"].parameters = {
        voice: { location: "$message.payload#/voice", enum: ["a"] },
        key: { location: "$message.header#/Authorization" },
      };
    },
    {
      change: "new",
      effect: "missed-error",
      endpoint: "speak.v1.stream",
      member: "query.voice",
      what: "parameter",
      unknown: "ignored",
    },
  ],
  [
    "a new message",
    (document) => {
      document.components.messages.pause = { payload: { properties: { type: { enum: ["Pause"] }, seconds: { type: "number" } } } };
      document.operations["v2-speak"].messages.push({ $ref: "#/components/messages/pause" });
    },
    {
      change: "new",
      effect: "false-rejection",
      endpoint: "speak.v2.stream",
      member: "message.Pause",
      what: "message",
      unknown: "rejected",
    },
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
    { change: "gone", effect: "none", endpoint: "speak.v1.stream", member: "message.Close", what: "message" },
  ],
  [
    "a new field of a message",
    (document) => {
      document.components.messages["v1-speak-Speak"].payload.properties.voice = { type: "string" };
    },
    {
      change: "new",
      effect: "missed-error",
      endpoint: "speak.v1.stream",
      member: "message.Speak.voice",
      what: "field",
      theirs: "string",
      unknown: "ignored",
    },
  ],
  [
    "a missing field of an object in a message",
    (document) => {
      delete document.components.messages["v2-listen-Configure"].payload.properties.thresholds.properties.eot_timeout_ms;
    },
    {
      change: "gone",
      effect: "none",
      endpoint: "listen.v2.stream",
      member: "message.Configure.thresholds.eot_timeout_ms",
      what: "field",
      ours: "integer",
    },
  ],
  [
    "a field of a message that became optional",
    (document) => {
      document.components.messages["v1-speak-Speak"].payload.required = [];
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "speak.v1.stream",
      member: "message.Speak.text",
      what: "required",
      theirs: "false",
      ours: "true",
    },
  ],
  [
    "a deprecated message",
    (document) => {
      document.components.messages["v1-speak-Clear"].deprecated = true;
    },
    { change: "new", effect: "notice", endpoint: "speak.v1.stream", member: "message.Clear", what: "deprecated" },
  ],
  [
    "a deprecated parameter of the handshake",
    (document) => {
      query(document, "v2-listen").properties.tag.deprecated = true;
    },
    { change: "new", effect: "notice", endpoint: "listen.v2.stream", member: "query.tag", what: "deprecated" },
  ],
  [
    "no authorization",
    (document) => {
      delete document.servers.one.security;
      for (const [name, one] of Object.entries<Part>(document.operations)) {
        if (name !== "v2-speak") one.traits = [{ security: [{ type: "http", scheme: "bearer" }] }];
      }
    },
    { change: "gone", effect: "none", endpoint: "speak.v2.stream", member: "header.authorization", what: "parameter" },
  ],
  [
    "a new encoding",
    (document) => {
      query(document, "v1-speak").properties.encoding.enum.push("opus");
    },
    { change: "new", effect: "false-rejection", endpoint: "speak.v1.stream", member: "query.encoding", what: "value", theirs: "opus" },
  ],
  [
    "a missing encoding",
    (document) => {
      query(document, "v2-listen").properties.encoding.enum.splice(1, 1);
    },
    { change: "gone", effect: "none", endpoint: "listen.v2.stream", member: "query.encoding", what: "value", ours: "linear32" },
  ],
  [
    "a higher maximum",
    (document) => {
      query(document, "v2-listen").properties.eot_timeout_ms.maximum = 70_000;
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "listen.v2.stream",
      member: "query.eot_timeout_ms",
      what: "maximum",
      theirs: "70000",
      ours: "60000",
    },
  ],
  [
    "a lower minimum",
    (document) => {
      query(document, "v2-listen").properties.eager_eot_threshold.minimum = 0.2;
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "listen.v2.stream",
      member: "query.eager_eot_threshold",
      what: "minimum",
      theirs: "0.2",
      ours: "0.3",
    },
  ],
  [
    "a higher minimum",
    (document) => {
      query(document, "v1-speak").properties.speed.minimum = 0.8;
    },
    {
      change: "different",
      effect: "missed-error",
      endpoint: "speak.v1.stream",
      member: "query.speed",
      what: "minimum",
      theirs: "0.8",
      ours: "0.7",
    },
  ],
  [
    "a boolean that became a text",
    (document) => {
      query(document, "v2-listen").properties.mip_opt_out.type = "string";
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "listen.v2.stream",
      member: "query.mip_opt_out",
      what: "type",
      theirs: "string",
      ours: "boolean",
    },
  ],
  [
    "a boolean that became a number",
    (document) => {
      query(document, "v2-listen").properties.numerals.type = "integer";
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "listen.v2.stream",
      member: "query.numerals",
      what: "type",
      theirs: "integer",
      ours: "boolean",
    },
  ],
  [
    "a missing parameter",
    (document) => {
      delete query(document, "v2-listen").properties.profanity_filter;
    },
    { change: "gone", effect: "none", endpoint: "listen.v2.stream", member: "query.profanity_filter", what: "parameter", ours: "boolean" },
  ],
  [
    "a parameter that became required",
    (document) => {
      query(document, "v2-listen").required.push("sample_rate");
    },
    {
      change: "different",
      effect: "missed-error",
      endpoint: "listen.v2.stream",
      member: "query.sample_rate",
      what: "required",
      theirs: "true",
      ours: "false",
    },
  ],
  [
    "a parameter that became optional",
    (document) => {
      query(document, "v2-speak").required = [];
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "speak.v2.stream",
      member: "query.model",
      what: "required",
      theirs: "false",
      ours: "true",
    },
  ],
  [
    "a new voice",
    (document) => {
      query(document, "v1-speak").properties.model.enum.push("aura-2-nova-en");
    },
    {
      change: "new",
      effect: "false-rejection",
      endpoint: "speak.v1.stream",
      member: "query.model",
      what: "value",
      theirs: "aura-2-nova-en",
    },
  ],
  [
    "a new sample rate",
    (document) => {
      query(document, "v2-speak").properties.sample_rate.enum.push("96000");
    },
    { change: "new", effect: "false-rejection", endpoint: "speak.v2.stream", member: "query.sample_rate", what: "value", theirs: "96000" },
  ],
  [
    "a field of another type",
    (document) => {
      document.components.messages["v2-speak-Speak"].payload.properties.text = { type: "integer" };
    },
    {
      change: "different",
      effect: "false-rejection",
      endpoint: "speak.v2.stream",
      member: "message.Speak.text",
      what: "type",
      theirs: "integer",
      ours: "string",
    },
    { change: "gone", effect: "none", endpoint: "speak.v2.stream", member: "message.Speak.text", what: "maxLength", ours: "2000" },
  ],
  [
    "a new field of a message without fields",
    (document) => {
      document.components.messages["v2-speak-Flush"].payload.properties.now = { type: "boolean" };
    },
    {
      change: "new",
      effect: "false-rejection",
      endpoint: "speak.v2.stream",
      member: "message.Flush.now",
      what: "field",
      theirs: "boolean",
      unknown: "rejected",
    },
  ],
  [
    "a bound of a field",
    (document) => {
      document.components.messages["v2-listen-Configure"].payload.properties.thresholds.properties.eot_threshold.maximum = 0.9;
    },
    {
      change: "new",
      effect: "missed-error",
      endpoint: "listen.v2.stream",
      member: "message.Configure.thresholds.eot_threshold",
      what: "maximum",
      theirs: "0.9",
    },
  ],
  [
    "a new field of an object in a message",
    (document) => {
      document.components.messages["v2-listen-Configure"].payload.properties.thresholds.properties.silence = { type: "number" };
    },
    {
      change: "new",
      effect: "missed-error",
      endpoint: "listen.v2.stream",
      member: "message.Configure.thresholds.silence",
      what: "field",
      theirs: "number",
      unknown: "ignored",
    },
  ],
];
