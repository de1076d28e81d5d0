import type { Certainty } from "../../checks/contract.js";
import type { VectorRequest } from "../../checks/kind/change.js";

/** What a request is answered with. */
export interface Expectation {
  readonly verdict: "accepted" | "rejected";
  readonly status?: number;
  readonly err_code?: string;
  /** The message, where the data determines it. */
  readonly err_msg?: string;
  /** The error, an id of errors.json. */
  readonly error?: string;
  /** The rule that rejects, or that has something to say about what is taken: an id of a checks.json. */
  readonly rule?: string;
}

/** A request and what it is answered with. */
export interface Vector {
  readonly id: string;
  readonly description: string;
  readonly request: VectorRequest;
  /** That credentials are looked at; without it they count as good. */
  readonly auth?: "check";
  /** The decoded request, where a JSON Schema over it can decide. */
  readonly decoded?: object;
  readonly expect: Expectation;
  /** How well the answer is known; without it, nothing speaks against the request. */
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
