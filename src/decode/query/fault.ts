/** Why a query string does not give what is wanted, in the words of serde_qs. */
export class QueryFault {
  constructor(
    readonly fault:
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
