/**
 * What the modules are made with that `deepgram-preflight generate` writes: for them alone, and not for people.
 *
 * @module
 */

export { type EndpointSchema, endpointSchema } from "./adapters/standard/standard-schema.js";
export { anyOf } from "./checks/any-of/check.js";
export { audioBody } from "./checks/audio-body/check.js";
export { audioFormat } from "./checks/audio-format/check.js";
export { authorization } from "./checks/authorization/check.js";
export { bodySize } from "./checks/body-size/check.js";
export { callback } from "./checks/callback/check.js";
export { characters } from "./checks/characters/check.js";
export { combination } from "./checks/combination/check.js";
export { contentCoding } from "./checks/content-coding/check.js";
export { count } from "./checks/count/check.js";
export { date } from "./checks/date/check.js";
export { exclusive } from "./checks/exclusive/check.js";
export { increment } from "./checks/increment/check.js";
export { inlineControls } from "./checks/inline-controls/check.js";
export { jsonBody } from "./checks/json-body/check.js";
export { jsonDeserialization } from "./checks/json-deserialization/check.js";
export { jsonUrl } from "./checks/json-url/check.js";
export { listedValue } from "./checks/listed-value/check.js";
export { mediaType } from "./checks/media-type/check.js";
export { messageDeserialization } from "./checks/message-deserialization/check.js";
export { messageFrame } from "./checks/message-frame/check.js";
export { modelGrammar } from "./checks/model-grammar/check.js";
export { notAbove } from "./checks/not-above/check.js";
export { pathUuid } from "./checks/path-uuid/check.js";
export { pattern } from "./checks/pattern/check.js";
export { query } from "./checks/query/check.js";
export { range } from "./checks/range/check.js";
export { rate } from "./checks/rate/check.js";
export { remoteUrl } from "./checks/remote-url/check.js";
export { requestTarget } from "./checks/request-target/check.js";
export { serdeMessage } from "./checks/serde-message/check.js";
export { speechModel } from "./checks/speech-model/check.js";
export { speedSupport } from "./checks/speed-support/check.js";
export { transfer } from "./checks/transfer/check.js";
export { unknownParameters } from "./checks/unknown-parameters/check.js";
export { upgrade } from "./checks/upgrade/check.js";
export { utf8 } from "./checks/utf-8/check.js";
export { voiceCatalogue } from "./checks/voice-catalogue/check.js";
export { withheld } from "./checks/withheld/check.js";
export { dateTimeError } from "./decode/date/chrono.js";
export { queryReader } from "./decode/query/struct.js";
export { urlencodedReader } from "./decode/query/urlencoded.js";
export { configuredPreflight } from "./engine/configured-preflight.js";
export type { EndpointIdOf, OptionsOf, Preflight, VerdictOf } from "./engine/endpoints.js";
export { categoryError, codeError, textError } from "./engine/error-entry.js";
export type { Operations } from "./engine/operation.js";
export { operationsFrom } from "./engine/operation-data.js";
export { templated } from "./engine/path-template.js";
export type * from "./engine/public-types.js";
export { closeFrame, streamError, streamMessage } from "./engine/stream-answer.js";
export type { ValidationError, Validator } from "./validator.js";
