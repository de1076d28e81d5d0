import { explanations } from "../../../generated/explanations.js";
import { allOperations } from "../../../generated/operations/index.js";
import { registerExplanations } from "../../engine/explanations.js";
import type { Operation } from "../../engine/operation.js";

/** Loads every endpoint, with hints and the messages of notices. */
export function explainedOperations(): readonly Operation[] {
  registerExplanations(explanations);
  return allOperations();
}
