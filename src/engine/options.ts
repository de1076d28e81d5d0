import type { Certainty, CheckSettings, Limits } from "../checks/contract.js";
import type { Operation } from "./operation.js";
import { ownProperties } from "./own-properties.js";

/** What happens when a request breaks a rule: it is rejected, a notice is given, or nothing. */
export type RuleMode = "enforce" | "warn" | "off";

/** The options of `preflight`. */
export interface PreflightOptions<RuleId extends string = string, AdviceId extends string = never> {
  /** Whether to check the Authorization header. Default `ignore`, because a route handler adds the key later. */
  readonly auth?: "ignore" | "check" | undefined;
  /** How certain a rejection must be to be enforced. Default `documented`; what is less certain becomes a notice. */
  readonly certainty?: Certainty | undefined;
  /** What to do about single rules, whatever their certainty. Advice can only warn or be off. */
  readonly rules?: (Partial<Record<RuleId, RuleMode>> & Partial<Record<Exclude<AdviceId, RuleId>, "warn" | "off">>) | undefined;
  /**
   * `add`: voices that the catalogue does not have yet. `unknown`: what to do about unknown voices; default `reject`.
   * `pairs`: what to do about a model with a language that it is not known to support; default `notice`, because the lists grow.
   */
  readonly models?:
    | {
        readonly add?: readonly string[] | undefined;
        readonly unknown?: "reject" | "notice" | undefined;
        readonly pairs?: "reject" | "notice" | undefined;
      }
    | undefined;
  /** Your own limits instead of the server's: bytes of the body, characters of the text. */
  readonly limits?: { readonly [Name in keyof Limits]?: Limits[Name] | undefined } | undefined;
  /** Creates the id of a rejection. Default: a UUID version 7. */
  readonly requestId?: (() => string) | undefined;
  /** Whether to collect all violations instead of only the first. */
  readonly all?: boolean | undefined;
}

/** The options with all defaults filled in. Nothing in them is shared with the caller. */
export interface Settings extends CheckSettings {
  readonly requestId: (() => string) | undefined;
  readonly all: boolean;
  /** Says what to do when a rule is broken, given the certainty of this finding. */
  modeOf(rule: string, rejects: Certainty): RuleMode;
  /** Tells whether the caller set a rule to `enforce`. */
  isEnforcedByCaller(rule: string): boolean;
}

const certainties: readonly Certainty[] = ["inferred", "documented", "recorded"];

/**
 * Validates the options and fills in the defaults.
 *
 * @param options - The options of the caller.
 * @param knownRules - Returns the rules by id, and whether each has an error.
 * @returns The settings.
 * @throws TypeError for an unknown option, value or rule.
 */
export function settingsFrom(options: PreflightOptions, knownRules: () => ReadonlyMap<string, boolean>): Settings {
  if (typeof options !== "object" || options === null) throw new TypeError("preflight: `options` must be an object");
  // each option is read once: later changes by the caller have no effect, and neither has a polluted prototype
  const {
    auth = "ignore",
    certainty = "documented",
    rules = {},
    models: givenModels = {},
    limits: givenLimits = {},
    requestId,
    all = false,
    ...rest
  } = ownProperties(options);
  const modes: Readonly<Record<string, RuleMode | undefined>> = ownProperties(rules ?? {});
  const models = ownProperties(givenModels);
  const limits = ownProperties(givenLimits);
  const oneOf = (name: string, value: unknown, values: readonly unknown[]): void => {
    if (value !== undefined && !values.includes(value))
      throw new TypeError(`preflight: \`${name}\` must be ${values.join(" or ")}, not ${String(value)}`);
  };
  for (const name of Object.keys(rest)) throw new TypeError(`preflight: unknown option \`${name}\``);
  oneOf("auth", auth, ["ignore", "check"]);
  oneOf("certainty", certainty, certainties);
  oneOf("all", all, [true, false]);
  for (const name of Object.keys(models))
    if (name !== "add" && name !== "unknown" && name !== "pairs") throw new TypeError(`preflight: unknown option \`models.${name}\``);
  oneOf("models.unknown", models.unknown, ["reject", "notice"]);
  oneOf("models.pairs", models.pairs, ["reject", "notice"]);
  for (const [name, limit] of Object.entries(limits)) {
    if (name !== "bodyBytes" && name !== "textCharacters") throw new TypeError(`preflight: unknown option \`limits.${name}\``);
    if (limit !== undefined && !(typeof limit === "number" && limit >= 0))
      throw new TypeError(`preflight: \`limits.${name}\` must be a number >= 0`);
  }
  if (models.add !== undefined && !Array.isArray(models.add)) throw new TypeError("preflight: `models.add` must be an array of voice ids");
  if (requestId !== undefined && typeof requestId !== "function") throw new TypeError("preflight: `requestId` must be a function");
  const own = new Map(Object.entries(modes));
  const known = own.size > 0 ? knownRules() : undefined;
  for (const [id, mode] of own) {
    const hasError = known?.get(id);
    if (hasError === undefined) throw new TypeError(`preflight: unknown rule \`${id}\``);
    oneOf(`rules.${id}`, mode, ["warn", "off", ...(hasError ? ["enforce"] : [])]);
  }
  const threshold = certainties.indexOf(certainty);
  return {
    auth,
    models: { add: models.add && [...models.add], unknown: models.unknown, pairs: models.pairs },
    limits,
    requestId,
    all,
    modeOf: (id, rejects) => own.get(id) ?? (certainties.indexOf(rejects) < threshold ? "warn" : "enforce"),
    isEnforcedByCaller: (id) => own.get(id) === "enforce",
  };
}

/** Collects the rules of endpoints by id, and whether each has an error. A rule may be advice at one endpoint and an error at another: the error wins. */
export function rulesOf(operations: readonly Operation[]): Map<string, boolean> {
  const known = new Map<string, boolean>();
  for (const { checks } of operations)
    for (const { rules } of checks)
      for (const rule of Object.values(rules))
        if (rule && (rule.error || !known.has(rule.id))) known.set(rule.id, rule.error !== undefined);
  return known;
}
