/** What a value breaks: an error of ajv's. */
export interface ValidationError {
  /** Where in the value, as a JSON Pointer. */
  readonly instancePath: string;
  /** Where in the schema, as a JSON Pointer. */
  readonly schemaPath: string;
  /** The keyword that failed. */
  readonly keyword: string;
  /** What the keyword wanted. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The same in words. */
  readonly message?: string;
}

/** Says whether a value fits a schema; `errors` tells why the last one did not. */
export interface Validator<Value> {
  (value: unknown): value is Value;
  readonly errors?: readonly ValidationError[] | null;
}
