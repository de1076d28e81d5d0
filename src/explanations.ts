/**
 * Explanations of rejected requests, for developers and for end users.
 *
 * @module
 */
export { type Explanation, type ExplanationOptions, explanationFor } from "./explanations/explanation.js";
