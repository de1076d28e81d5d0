// Generated from schemas/ by `npm run generate`. Do not edit.

/** Says whether a value fits; `errors` tells why the last one did not. */
interface Validate {
  (data: unknown): boolean;
  errors?: readonly object[] | null;
}
/** Validates a decoded query. */
export declare const speakV1Query: Validate;
/** Validates a JSON body. */
export declare const speakV1Body: Validate;
