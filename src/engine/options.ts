import { nearest } from "./nearest.js";
import type { Advice, Certainty, Limits, Operation, Rule } from "./operation.js";
import { newRequestId } from "./request-id.js";

/** What to do where a rule is broken: reject, give notice, or nothing. */
export type RuleMode = "enforce" | "warn" | "off";

/** The options of `preflight`. */
export interface PreflightOptions<RuleId extends string = string, AdviceId extends string = string> {
  /** Whether the Authorization header is looked at; `ignore` by default, because a route handler adds the key later. */
  readonly auth?: "ignore" | "check" | undefined;
  /** How certain a rejection must be to be enforced; `documented` by default. What is less certain becomes a notice. */
  readonly certainty?: Certainty | undefined;
  /** What to do about single rules, whatever their certainty. Advice can be switched off. */
  readonly rules?: (Partial<Record<RuleId, RuleMode>> & Partial<Record<AdviceId, "warn" | "off">>) | undefined;
  /** Voices that the catalogue does not have yet, and what to do about voices that nobody knows: `reject` by default. */
  readonly models?: { readonly add?: readonly string[] | undefined; readonly unknown?: "reject" | "notice" | undefined } | undefined;
  /** Other limits than the server's, as on a self-hosted deployment: bytes of the body, characters of the text. */
  readonly limits?: Partial<Pick<Limits, "bodyBytes" | "textCharacters">> | undefined;
  /** Makes the id of a rejection; a UUID of version 7 by default. */
  readonly requestId?: (() => string) | undefined;
  /** Whether to collect everything that is wrong instead of the first. */
  readonly all?: boolean | undefined;
}

/** The options with everything that was left out filled in. */
export interface Settings {
  readonly auth: "ignore" | "check";
  readonly models: { readonly add: ReadonlySet<string>; readonly unknown: "reject" | "notice" };
  readonly limits: Partial<Limits>;
  readonly requestId: () => string;
  readonly all: boolean;
  modeOf(rule: Rule, rejects: Certainty): RuleMode;
  gives(advice: Advice): boolean;
}

const rank: Readonly<Record<Certainty, number>> = { inferred: 0, documented: 1, recorded: 2 };

/**
 * Fills in the options.
 *
 * @param options - What the caller set.
 * @param operations - The endpoints whose rules exist.
 * @returns The settings.
 * @throws TypeError for an option, a value or a rule that does not exist.
 */
export function settingsFrom(options: PreflightOptions, operations: readonly Operation[]): Settings {
  if (typeof options !== "object" || options === null) throw new TypeError("preflight: options is an object");
  const { auth, certainty, models, limits, requestId, all } = options;
  known("options", Object.keys(options), ["auth", "certainty", "rules", "models", "limits", "requestId", "all"]);
  oneOf("auth", auth, ["ignore", "check"]);
  oneOf("certainty", certainty, Object.keys(rank));
  oneOf("models.unknown", models?.unknown, ["reject", "notice"]);
  const modes = ruleModes(options.rules ?? {}, operations);
  for (const [name, limit] of Object.entries(limits ?? {})) {
    oneOf("limits", name, ["bodyBytes", "textCharacters"]);
    if (limit !== undefined && !(typeof limit === "number" && limit >= 0)) {
      throw new TypeError(`preflight: limits.${name} is a number, not ${String(limit)}`);
    }
  }
  if (requestId !== undefined && typeof requestId !== "function") throw new TypeError("preflight: requestId is a function");
  const threshold = rank[certainty ?? "documented"];
  return {
    auth: auth ?? "ignore",
    models: { add: new Set(models?.add), unknown: models?.unknown ?? "reject" },
    limits: limits ?? {},
    requestId: requestId ?? newRequestId,
    all: all ?? false,
    modeOf: (rule, rejects) => modes.get(rule.id) ?? (rank[rejects] >= threshold ? "enforce" : "warn"),
    gives: (advice) => modes.get(advice.id) !== "off",
  };
}

function ruleModes(rules: Readonly<Record<string, RuleMode | undefined>>, operations: readonly Operation[]): Map<string, RuleMode> {
  const modes = new Map<string, RuleMode>();
  const entries = Object.entries(rules);
  if (entries.length === 0) return modes;
  const kinds = new Map<string, "rule" | "advice">();
  for (const { checks } of operations) {
    for (const check of checks) for (const rule of check.rules) kinds.set(rule.id, "error" in rule ? "rule" : "advice");
  }
  for (const [id, mode] of entries) {
    const kind = kinds.get(id);
    if (kind === undefined) {
      const [near] = nearest(id, kinds.keys(), 1);
      throw new TypeError(`preflight: there is no rule ${JSON.stringify(id)}${near === undefined ? "" : `; did you mean ${JSON.stringify(near)}?`}`);
    }
    if (mode === undefined) continue;
    oneOf(`rules[${JSON.stringify(id)}]`, mode, kind === "rule" ? ["enforce", "warn", "off"] : ["warn", "off"]);
    modes.set(id, mode);
  }
  return modes;
}

function oneOf(name: string, value: unknown, values: readonly string[]): void {
  if (value !== undefined && !values.includes(value as string)) {
    throw new TypeError(`preflight: ${name} is one of ${values.map((one) => JSON.stringify(one)).join(", ")}, not ${JSON.stringify(value)}`);
  }
}

function known(name: string, keys: readonly string[], names: readonly string[]): void {
  for (const key of keys) oneOf(`a name in ${name}`, key, names);
}
