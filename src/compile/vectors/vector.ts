import type { Certainty } from "../../checks/contract.js";
import type { Case, VectorRequest } from "../../checks/kind/case.js";
import { filled } from "../../checks/kind/examples.js";
import type { SentFrame } from "../../checks/kind/message-case.js";
import type { Data, ErrorData } from "../../checks/kind/schemas.js";

/** The expected answer to a request. */
export interface Expectation {
  readonly verdict: "accepted" | "rejected";
  readonly status?: number;
  /** The code of the close frame that answers a message. */
  readonly close?: number;
  /** The type of the message that answers a message. */
  readonly type?: string;
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

/** A message of a stream and its expected answer. */
export interface MessageVector extends Pick<Vector, "id" | "description" | "expect" | "certainty" | "evidence"> {
  /** The query of the handshake, if the answer depends on it. */
  readonly query?: string;
  /** The frames that the client sent before, the oldest first. */
  readonly before?: readonly SentFrame[];
  readonly message: SentFrame;
}

/** The vectors of an endpoint. */
export interface VectorFile {
  readonly endpoint: string;
  readonly dataDate: string;
  readonly vectors: readonly Vector[];
  /** The vectors of the messages of a stream. */
  readonly messages?: readonly MessageVector[];
}

/**
 * Determines the expected answer to a case. A rule whose rejection is only inferred does not reject.
 *
 * @param testCase - The case.
 * @param errors - The catalogue.
 * @returns The answer and its certainty.
 */
export function expectation(
  { rule, accepted, slots = {}, source }: Omit<Case, "change">,
  errors: Data["errors"],
): Pick<Vector, "expect" | "certainty"> {
  if (rule === undefined || accepted === true) return { expect: { verdict: "accepted" } };
  const error = rule.error === undefined ? undefined : errors[rule.error];
  const rejects = certain(source?.rejects ?? rule.rejects);
  if (rule.error === undefined || error === undefined || rejects === undefined) {
    return { expect: { verdict: "accepted", rule: rule.rule } };
  }
  const certainty = { rejects, text: certain(source?.text ?? rule.text) ?? "inferred" };
  if (rejects === "inferred") return { expect: { verdict: "accepted", rule: rule.rule }, certainty };
  return { expect: { ...answer(error, slots), error: rule.error, rule: rule.rule }, certainty };
}

function certain(certainty: Certainty | "by format" | undefined): Certainty | undefined {
  return certainty === "by format" ? undefined : certainty;
}

function answer(error: ErrorData, slots: Readonly<Record<string, string | number>>): Expectation {
  const template = error.details ?? error.err_msg;
  const message = typeof template === "string" ? filled(template, slots) : undefined;
  const code = error.err_code ?? error.category;
  return {
    verdict: "rejected",
    ...(error.status === undefined ? {} : { status: error.status }),
    ...(error.close === undefined ? {} : { close: error.close }),
    ...(error.type === undefined ? {} : { type: error.type }),
    ...(code === undefined ? {} : { err_code: code }),
    ...(message === undefined ? {} : { err_msg: message }),
  };
}
