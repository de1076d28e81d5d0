import { anyOf } from "../../checks/any-of/vectors.js";
import { audioBody } from "../../checks/audio-body/vectors.js";
import { audioFormat } from "../../checks/audio-format/vectors.js";
import { authorization } from "../../checks/authorization/vectors.js";
import { bodySize } from "../../checks/body-size/vectors.js";
import { callback } from "../../checks/callback/vectors.js";
import { characters } from "../../checks/characters/vectors.js";
import { contentCoding } from "../../checks/content-coding/vectors.js";
import { count } from "../../checks/count/vectors.js";
import { date } from "../../checks/date/vectors.js";
import { exclusive } from "../../checks/exclusive/vectors.js";
import { increment } from "../../checks/increment/vectors.js";
import { inlineControls } from "../../checks/inline-controls/vectors.js";
import { jsonBody } from "../../checks/json-body/vectors.js";
import { jsonDeserialization } from "../../checks/json-deserialization/vectors.js";
import { jsonUrl } from "../../checks/json-url/vectors.js";
import { listedValue } from "../../checks/listed-value/vectors.js";
import { mediaType } from "../../checks/media-type/vectors.js";
import { modelGrammar } from "../../checks/model-grammar/vectors.js";
import { pathUuid } from "../../checks/path-uuid/vectors.js";
import { query } from "../../checks/query/vectors.js";
import { range } from "../../checks/range/vectors.js";
import { remoteUrl } from "../../checks/remote-url/vectors.js";
import { requestTarget } from "../../checks/request-target/vectors.js";
import { sessionPath } from "../../checks/session-path/vectors.js";
import { transfer } from "../../checks/transfer/vectors.js";
import { unknownParameters } from "../../checks/unknown-parameters/vectors.js";
import { upgrade } from "../../checks/upgrade/vectors.js";
import { utf8 } from "../../checks/utf-8/vectors.js";
import { voiceCatalogue } from "../../checks/voice-catalogue/vectors.js";
import type { MakeCases } from "./case.js";

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
  ["session-path", sessionPath],
  ["transfer", transfer],
  ["unknown-parameters", unknownParameters],
  ["upgrade", upgrade],
  ["utf-8", utf8],
  ["voice-catalogue", voiceCatalogue],
]);
