/** An object of an OpenAPI document. */
export interface OpenApiObject {
  readonly [field: string]: unknown;
}

/** Objects of one kind by name. */
export type Named = Readonly<Record<string, OpenApiObject>>;
