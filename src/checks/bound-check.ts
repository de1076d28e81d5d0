import type { Examination } from "../engine/examination.js";
import type { Check, Operation } from "../engine/operation.js";
import type { Settings } from "../engine/options.js";

/** A check made ready: it looks at a request and reports what it finds. */
export type BoundCheck = (examination: Examination) => void;

/**
 * Makes a check ready for an endpoint and a caller's settings; what costs time is done here, once. None where the settings leave nothing to check.
 *
 * The parameter of the type is what the kind of check needs besides its rules, as `checks.json` and the tables have it.
 */
export type BindCheck<Needs = unknown> = (check: Check & Needs, operation: Operation, settings: Settings) => BoundCheck | undefined;
