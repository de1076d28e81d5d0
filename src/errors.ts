/**
 * The catalogue of the errors of the Deepgram API, and what an error that was answered is.
 *
 * It reads no clock but for a `Retry-After` that is a date, and logs nothing.
 *
 * @module
 */
import { type CatalogueEntry, catalogue as catalogueOf } from "./errors/catalogue.js";

export type { ErrorId } from "../generated/catalogue.js";
export type { Certainty } from "./checks/contract.js";
export type { CatalogueEntry, RuleReference } from "./errors/catalogue.js";
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
export type { SlotValues } from "./errors/template-match.js";

/**
 * Lists every error that the API is known to answer with, also those that no request shows.
 *
 * @returns The entries: for each its status, shape and message, where it occurs, whether the request can be mended and how, whether a retry can help, and the evidence.
 * @example
 * errorCatalogue().filter(({ retry }) => retry.helps).map(({ id }) => id); // ["request-unprocessable", …]
 */
export function errorCatalogue(): readonly CatalogueEntry[] {
  return catalogueOf().entries;
}
