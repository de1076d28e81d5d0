import type { CheckKind } from "../operation.js";
import { audioFormat } from "./audio-format.js";
import { authorization } from "./authorization.js";
import { bodySize } from "./body-size.js";
import { jsonBody, utf8 } from "./body-text.js";
import type { BindCheck } from "./bound-check.js";
import { callback } from "./callback.js";
import { characters } from "./characters.js";
import { contentCoding } from "./content-coding.js";
import { mediaType } from "./media-type.js";
import { modelGrammar } from "./model-grammar.js";
import { query } from "./query.js";
import { range } from "./range.js";
import { remoteUrl } from "./remote-url.js";
import { requestTarget } from "./request-target.js";
import { speedSupport } from "./speed-support.js";
import { transfer } from "./transfer.js";
import { voiceCatalogue } from "./voice-catalogue.js";

export type { BoundCheck } from "./bound-check.js";

/** Every kind of check that `checks.json` can name. */
export const checkKinds: { readonly [Kind in CheckKind]: BindCheck<Kind> } = {
  "request-target": requestTarget,
  query,
  "model-grammar": modelGrammar,
  callback,
  "audio-format": audioFormat,
  authorization,
  range,
  "speed-support": speedSupport,
  "media-type": mediaType,
  transfer,
  "content-coding": contentCoding,
  "body-size": bodySize,
  "utf-8": utf8,
  "json-body": jsonBody,
  "remote-url": remoteUrl,
  characters,
  "voice-catalogue": voiceCatalogue,
};
