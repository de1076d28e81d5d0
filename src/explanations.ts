/**
 * Hints, notices, links and evidence for every entry: import it once where a smaller entry is used.
 *
 * `deepgram-preflight` itself includes them. `deepgram-preflight/speak` and its like decide without them: `rule.hint`, `rule.docs` and the
 * messages of notices are empty, `rule.evidence` has no entries.
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
