/**
 * The catalogue of errors of the Deepgram API, and a parser that identifies an error in any form.
 *
 * It logs nothing, and reads the clock only for a `Retry-After` with a date.
 *
 * @module
 */
import { type CatalogueEntry, catalogue as catalogueOf } from "./errors/catalogue.js";

export type { ErrorId } from "../generated/catalogue.js";
export type { Certainty } from "./checks/contract.js";
export type { CatalogueEntry, RuleReference } from "./errors/catalogue.js";
export type { SlotValues } from "./errors/match/template.js";
export {
  type ErrorReport,
  type ParseOptions,
  parseDeepgramError,
  type RecognisedError,
  retryDelay,
  type UnknownError,
} from "./errors/parse.js";
export type { RecognisedBy, UnknownReason } from "./errors/recognition.js";
export type { BackoffOptions, Retry } from "./errors/retry.js";

/**
 * Returns every known error of the API, including errors that no request shows.
 *
 * @returns The entries: status, shape and message, where the error occurs, what to change in the request, whether a retry can help, and the evidence.
 * @example
 * errorCatalogue().filter(({ retry }) => retry.helps).map(({ id }) => id); // ["request-unprocessable", …]
 */
export function errorCatalogue(): readonly CatalogueEntry[] {
  return catalogueOf().entries;
}
