/** An error of ajv. */
export interface ValidationError {
  /** The place in the value, as a JSON Pointer. */
  readonly instancePath: string;
  /** The place in the schema, as a JSON Pointer. */
  readonly schemaPath: string;
  /** The keyword that failed. */
  readonly keyword: string;
  /** The parameters of the keyword. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The error in words. */
  readonly message?: string;
}

/** Tells whether a value is valid. `errors` has the errors of the last value. */
export interface Validator<Value> {
  (value: unknown): value is Value;
  readonly errors?: readonly ValidationError[] | null;
}
