/** How well a fact about the server is known: recorded from the live server, documented by Deepgram, or inferred from something else. */
export type Certainty = "recorded" | "documented" | "inferred";

/** That a request is rejected and what the message says are two facts, each with its own certainty. */
export interface RuleCertainty {
  /** How certain it is that the server rejects the request. */
  readonly rejects: Certainty;
  /** How certain the wording of the message is. */
  readonly text: Certainty;
}
