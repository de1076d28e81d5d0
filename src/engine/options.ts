import type { Certainty, Limits, Operation, Rule } from "./operation.js";
import { ownProperties } from "./own-properties.js";
import { newRequestId } from "./request-id.js";

/** What to do where a rule is broken: reject, give notice, or nothing. */
export type RuleMode = "enforce" | "warn" | "off";

/** The options of `preflight`. */
export interface PreflightOptions<RuleId extends string = string, AdviceId extends string = never> {
  /** Whether the Authorization header is looked at; `ignore` by default, because a route handler adds the key later. */
  readonly auth?: "ignore" | "check" | undefined;
  /** How certain a rejection must be to be enforced; `documented` by default. What is less certain becomes a notice. */
  readonly certainty?: Certainty | undefined;
  /** What to do about single rules, whatever their certainty. Advice can be switched off. */
  readonly rules?: (Partial<Record<RuleId, RuleMode>> & Partial<Record<Exclude<AdviceId, RuleId>, "warn" | "off">>) | undefined;
  /** Voices that the catalogue does not have yet, and what to do about voices that nobody knows: `reject` by default. */
  readonly models?: { readonly add?: readonly string[] | undefined; readonly unknown?: "reject" | "notice" | undefined } | undefined;
  /** Other limits than the server's, as on a self-hosted deployment: bytes of the body, characters of the text. */
  readonly limits?: { readonly [Name in "bodyBytes" | "textCharacters"]?: Limits[Name] | undefined } | undefined;
  /** Makes the id of a rejection; a UUID of version 7 by default. */
  readonly requestId?: (() => string) | undefined;
  /** Whether to collect everything that is wrong instead of the first. */
  readonly all?: boolean | undefined;
}

/** The options with everything that was left out filled in. */
export interface Settings {
  readonly auth: "ignore" | "check";
  readonly models: NonNullable<PreflightOptions["models"]>;
  readonly limits: NonNullable<PreflightOptions["limits"]>;
  readonly requestId: () => string;
  readonly all: boolean;
  /** Says what to do where a rule is broken that is this certain. */
  modeOf(rule: Rule, rejects: Certainty): RuleMode;
  /** Says whether the caller set a rule to `enforce`. */
  isEnforcedByCaller(rule: Rule): boolean;
}

const certainties: readonly Certainty[] = ["inferred", "documented", "recorded"];

/**
 * Fills in the options.
 *
 * @param options - What the caller set.
 * @param operations - The endpoints whose rules exist.
 * @returns The settings.
 * @throws TypeError for an option, a value or a rule that does not exist.
 */
export function settingsFrom(options: PreflightOptions, operations: readonly Operation[]): Settings {
  if (typeof options !== "object" || options === null) throw new TypeError("preflight: the options are an object");
  // every option is read once, here: what the caller changes later has no effect, and neither has a polluted prototype
  const {
    auth = "ignore",
    certainty = "documented",
    rules = {},
    models: givenModels = {},
    limits: givenLimits = {},
    requestId = newRequestId,
    all = false,
    ...rest
  } = ownProperties(options);
  const modes: Readonly<Record<string, RuleMode | undefined>> = ownProperties(rules ?? {});
  const models = ownProperties(givenModels);
  const limits = ownProperties(givenLimits);
  const oneOf = (name: string, value: unknown, values: readonly unknown[]): void => {
    if (value !== undefined && !values.includes(value))
      throw new TypeError(`preflight: ${name} is ${values.join(" or ")}, not ${String(value)}`);
  };
  for (const name of Object.keys(rest)) throw new TypeError(`preflight: there is no option ${name}`);
  oneOf("auth", auth, ["ignore", "check"]);
  oneOf("certainty", certainty, certainties);
  oneOf("all", all, [true, false]);
  for (const name of Object.keys(models)) oneOf("a name in models", name, ["add", "unknown"]);
  oneOf("models.unknown", models.unknown, ["reject", "notice"]);
  for (const [name, limit] of Object.entries(limits)) {
    oneOf("a limit", name, ["bodyBytes", "textCharacters"]);
    if (limit !== undefined && !(typeof limit === "number" && limit >= 0))
      throw new TypeError(`preflight: limits.${name} is a number from 0 on`);
  }
  if (models.add !== undefined && !Array.isArray(models.add)) throw new TypeError("preflight: models.add is a list of voices");
  if (typeof requestId !== "function") throw new TypeError("preflight: requestId is a function");
  const set = Object.entries(modes);
  const known = new Map<string, Rule>();
  if (set.length > 0)
    // what is an advice for one endpoint may be an error of another
    for (const { checks } of operations)
      for (const { rules } of checks)
        for (const rule of Object.values(rules)) if (rule.error || !known.has(rule.id)) known.set(rule.id, rule);
  for (const [id, mode] of set) {
    const rule = known.get(id);
    if (rule === undefined) throw new TypeError(`preflight: there is no rule ${id}`);
    oneOf(`rules.${id}`, mode, ["warn", "off", ...(rule.error ? ["enforce"] : [])]);
  }
  const own = new Map(set);
  const threshold = certainties.indexOf(certainty);
  return {
    auth,
    models: { __proto__: null, ...models, ...(models.add && { add: [...models.add] }) } as Settings["models"],
    limits,
    requestId,
    all,
    modeOf: ({ id }, rejects) => own.get(id) ?? (certainties.indexOf(rejects) < threshold ? "warn" : "enforce"),
    isEnforcedByCaller: ({ id }) => own.get(id) === "enforce",
  };
}
