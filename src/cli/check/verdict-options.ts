import type { PreflightOptions, RuleMode } from "../../engine/options.js";
import { UsageError } from "../terminal/usage-error.js";

/** The options of the command line that shape a verdict. */
export const verdictOptions = {
  auth: { type: "boolean" },
  certainty: { type: "string" },
  rule: { type: "string", multiple: true },
  model: { type: "string", multiple: true },
  "unknown-models": { type: "boolean" },
} as const;

/** What was given of them. */
export interface VerdictValues {
  readonly auth?: boolean;
  readonly certainty?: string;
  readonly rule?: string[];
  readonly model?: string[];
  readonly "unknown-models"?: boolean;
}

/**
 * Turns options of the command line into those of `preflight`.
 *
 * @param values - What was given.
 * @returns The options, of which levels and rules may not exist.
 * @throws UsageError for a rule without a mode.
 */
export function verdictOptionsFrom(values: VerdictValues): PreflightOptions {
  const rules: Record<string, RuleMode> = {};
  for (const setting of values.rule ?? []) {
    const [, id, mode] = /^([^=]+)=(.+)$/.exec(setting) ?? [];
    if (id === undefined) throw new UsageError(`--rule takes ID=MODE, such as callback-port=off, not ${JSON.stringify(setting)}`);
    rules[id] = mode as RuleMode;
  }
  return {
    auth: values.auth === true ? "check" : "ignore",
    certainty: values.certainty as PreflightOptions["certainty"],
    rules: rules as NonNullable<PreflightOptions["rules"]>,
    models: { add: values.model ?? [], unknown: values["unknown-models"] === true ? "notice" : "reject" },
  };
}

/**
 * Makes something of options that may not exist.
 *
 * @param make - What makes it.
 * @returns What was made.
 * @throws UsageError for an option that does not exist.
 */
export function orUsageError<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/^preflight: /, ""));
  }
}
