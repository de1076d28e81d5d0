// Generated from schemas/ by `npm run generate`. Do not edit.

interface Validate {
  (data: unknown): boolean;
  errors?: readonly object[] | null;
}
export declare const speakV1Query: Validate;
export declare const speakV1Body: Validate;
