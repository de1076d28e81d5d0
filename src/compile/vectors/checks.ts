import type { MakeCases } from "./case.js";
import { anyOf } from "./checks/any-of.js";
import { audioBody } from "./checks/audio-body.js";
import { audioFormat } from "./checks/audio-format.js";
import { authorization } from "./checks/authorization.js";
import { bodySize } from "./checks/body-size.js";
import { callback } from "./checks/callback.js";
import { characters } from "./checks/characters.js";
import { contentCoding } from "./checks/content-coding.js";
import { count } from "./checks/count.js";
import { date } from "./checks/date.js";
import { exclusive } from "./checks/exclusive.js";
import { increment } from "./checks/increment.js";
import { inlineControls } from "./checks/inline-controls.js";
import { jsonBody } from "./checks/json-body.js";
import { jsonDeserialization } from "./checks/json-deserialization.js";
import { jsonUrl } from "./checks/json-url.js";
import { listedValue } from "./checks/listed-value.js";
import { mediaType } from "./checks/media-type.js";
import { modelGrammar } from "./checks/model-grammar.js";
import { pathUuid } from "./checks/path-uuid.js";
import { query } from "./checks/query.js";
import { range } from "./checks/range.js";
import { remoteUrl } from "./checks/remote-url.js";
import { requestTarget } from "./checks/request-target.js";
import { transfer } from "./checks/transfer.js";
import { unknownParameters } from "./checks/unknown-parameters.js";
import { upgrade } from "./checks/upgrade.js";
import { utf8 } from "./checks/utf-8.js";
import { voiceCatalogue } from "./checks/voice-catalogue.js";

/** What makes the cases of a kind of check. A kind that is not here has examples of its rules alone. */
export const casesOfCheck: ReadonlyMap<string, MakeCases> = new Map([
  ["any-of", anyOf],
  ["audio-body", audioBody],
  ["audio-format", audioFormat],
  ["authorization", authorization],
  ["body-size", bodySize],
  ["callback", callback],
  ["characters", characters],
  ["content-coding", contentCoding],
  ["count", count],
  ["date", date],
  ["exclusive", exclusive],
  ["increment", increment],
  ["inline-controls", inlineControls],
  ["json-body", jsonBody],
  ["json-deserialization", jsonDeserialization],
  ["json-url", jsonUrl],
  ["listed-value", listedValue],
  ["media-type", mediaType],
  ["model-grammar", modelGrammar],
  ["path-uuid", pathUuid],
  ["query", query],
  ["range", range],
  ["remote-url", remoteUrl],
  ["request-target", requestTarget],
  ["transfer", transfer],
  ["unknown-parameters", unknownParameters],
  ["upgrade", upgrade],
  ["utf-8", utf8],
  ["voice-catalogue", voiceCatalogue],
]);
