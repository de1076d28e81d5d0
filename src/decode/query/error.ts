/** Why a query string does not deserialize, in the words of the server's library. */
export class QueryError {
  constructor(
    readonly kind:
      | "malformed"
      | "not utf-8"
      | "nested"
      | "empty"
      | "repeated"
      | "unknown variant"
      | "other case"
      | "zero"
      | "wrong type"
      | "missing"
      | "unknown field",
    readonly message: string,
  ) {}
}
