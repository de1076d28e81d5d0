/**
 * Adds hints, texts of notices, links and evidence to the smaller entries. Import it once.
 *
 * The main entry includes them. Without this import, the verdicts of entries such as `deepgram-preflight/speak` are the same,
 * but `rule.hint`, `rule.docs`, `rule.evidence` and the messages of notices are empty.
 *
 * @example
 * import "deepgram-preflight/explanations";
 * import { preflight } from "deepgram-preflight/speak";
 *
 * @module
 */
import { explanations } from "../generated/explanations.js";
import { registerExplanations } from "./engine/explanations.js";

registerExplanations(explanations);

export { type Explanation, type ExplanationOptions, explanationFor } from "./explanations/explanation.js";
