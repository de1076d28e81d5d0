import type { Certainty } from "../../checks/contract.js";
import type { VectorRequest } from "../../checks/kind/change.js";

/** The expected answer to a request. */
export interface Expectation {
  readonly verdict: "accepted" | "rejected";
  readonly status?: number;
  readonly err_code?: string;
  /** The message, if the data determines it. */
  readonly err_msg?: string;
  /** The error, an id of errors.json. */
  readonly error?: string;
  /** The rule that rejects the request or gives a notice: an id of a checks.json. */
  readonly rule?: string;
}

/** A request and its expected answer. */
export interface Vector {
  readonly id: string;
  readonly description: string;
  readonly request: VectorRequest;
  /** Present if credentials are checked; otherwise they count as valid. */
  readonly auth?: "check";
  /** The decoded request, if a JSON Schema can decide. */
  readonly decoded?: object;
  readonly expect: Expectation;
  /** The certainty of the answer; absent if no rule objects to the request. */
  readonly certainty?: { readonly rejects: Certainty; readonly text: Certainty; readonly order?: Certainty };
  /** Ids of evidence.json. */
  readonly evidence: readonly string[];
}

/** The vectors of an endpoint. */
export interface VectorFile {
  readonly endpoint: string;
  readonly dataDate: string;
  readonly vectors: readonly Vector[];
}
