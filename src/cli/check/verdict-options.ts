import type { PreflightOptions, RuleMode } from "../../engine/options.js";
import { UsageError } from "../terminal/arguments.js";

/** The command-line options that change the verdict. */
export const verdictOptions = {
  auth: { type: "boolean" },
  certainty: { type: "string" },
  rule: { type: "string", multiple: true },
  model: { type: "string", multiple: true },
  "unknown-models": { type: "boolean" },
} as const;

/** The values of these options. */
export interface VerdictValues {
  readonly auth?: boolean | undefined;
  readonly certainty?: string | undefined;
  readonly rule?: string[] | undefined;
  readonly model?: string[] | undefined;
  readonly "unknown-models"?: boolean | undefined;
}

/**
 * Turns command-line options into the options of `preflight`.
 *
 * @param values - The values given.
 * @returns The options; `preflight` checks whether certainty levels and rules exist.
 * @throws UsageError for a rule without a mode.
 */
export function verdictOptionsFrom(values: VerdictValues): PreflightOptions {
  const rules: Record<string, RuleMode> = {};
  for (const setting of values.rule ?? []) {
    const [, id, mode] = /^([^=]+)=(.+)$/.exec(setting) ?? [];
    if (id === undefined) throw new UsageError(`--rule must be ID=MODE, such as callback-port=off, not ${JSON.stringify(setting)}`);
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
 * Creates something from options that the user typed.
 *
 * @param make - Creates it; throws for an invalid option.
 * @returns What was created.
 * @throws UsageError for an invalid option.
 */
export function orUsageError<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/^preflight: /, ""));
  }
}
