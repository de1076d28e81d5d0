/**
 * What the modules are made with that `deepgram-preflight generate` writes: for them alone, and not for people.
 *
 * @module
 */

export { type EndpointSchema, endpointSchema } from "./adapters/standard-schema.js";
export { dateTimeError } from "./decode/chrono.js";
export { queryReader } from "./decode/query-struct.js";
export { urlencodedReader } from "./decode/query-urlencoded.js";
export { anyOf } from "./engine/checks/any-of.js";
export { audioBody } from "./engine/checks/audio-body.js";
export { audioFormat } from "./engine/checks/audio-format.js";
export { authorization } from "./engine/checks/authorization.js";
export { bodySize } from "./engine/checks/body-size.js";
export { callback } from "./engine/checks/callback.js";
export { characters } from "./engine/checks/characters.js";
export { combination } from "./engine/checks/combination.js";
export { contentCoding } from "./engine/checks/content-coding.js";
export { count } from "./engine/checks/count.js";
export { date } from "./engine/checks/date.js";
export { exclusive } from "./engine/checks/exclusive.js";
export { increment } from "./engine/checks/increment.js";
export { inlineControls } from "./engine/checks/inline-controls.js";
export { jsonBody } from "./engine/checks/json-body.js";
export { jsonDeserialization } from "./engine/checks/json-deserialization.js";
export { jsonUrl } from "./engine/checks/json-url.js";
export { listedValue } from "./engine/checks/listed-value.js";
export { mediaType } from "./engine/checks/media-type.js";
export { messageDeserialization } from "./engine/checks/message-deserialization.js";
export { messageFrame } from "./engine/checks/message-frame.js";
export { modelGrammar } from "./engine/checks/model-grammar.js";
export { notAbove } from "./engine/checks/not-above.js";
export { pathUuid } from "./engine/checks/path-uuid.js";
export { pattern } from "./engine/checks/pattern.js";
export { query } from "./engine/checks/query.js";
export { range } from "./engine/checks/range.js";
export { rate } from "./engine/checks/rate.js";
export { remoteUrl } from "./engine/checks/remote-url.js";
export { requestTarget } from "./engine/checks/request-target.js";
export { speechModel } from "./engine/checks/speech-model.js";
export { speedSupport } from "./engine/checks/speed-support.js";
export { transfer } from "./engine/checks/transfer.js";
export { unknownParameters } from "./engine/checks/unknown-parameters.js";
export { upgrade } from "./engine/checks/upgrade.js";
export { utf8 } from "./engine/checks/utf-8.js";
export { voiceCatalogue } from "./engine/checks/voice-catalogue.js";
export { withheld } from "./engine/checks/withheld.js";
export { configuredPreflight } from "./engine/configured-preflight.js";
export type { EndpointIdOf, OptionsOf, Preflight, VerdictOf } from "./engine/endpoints.js";
export { categoryError, codeError, textError } from "./engine/error-entry.js";
export type { Operations } from "./engine/operation.js";
export { operationsFrom } from "./engine/operation-data.js";
export { templated } from "./engine/path-template.js";
export type * from "./engine/public-types.js";
export { closeFrame, streamMessage } from "./engine/stream-answer.js";
export type { ValidationError, Validator } from "./validator.js";
