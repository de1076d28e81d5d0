import { fill } from "../checks/template.js";
import type { ErrorEntry } from "./answers.js";
import { added, Context, none } from "./context.js";
import type { Finding } from "./finding.js";
import type { Operation } from "./operation.js";
import { type PreflightOptions, type Settings, settingsFrom } from "./options.js";
import { ownProperties } from "./own-properties.js";
import { compileChecks } from "./preflight.js";
import type { StreamClock } from "./stream-clock.js";

/** A part of a request that has its own rules, or a message of a stream. */
export interface Part {
  readonly name: "query" | "body" | "message";
  /** Counts what a stream may send. */
  readonly clock?: () => StreamClock;
}

/** The options that apply to a part alone. */
export type PartOptions<RuleId extends string = string, AdviceId extends string = never> = Pick<
  PreflightOptions<RuleId, AdviceId>,
  "certainty" | "rules" | "models" | "limits"
>;

/** A violation in a part of a request. */
export interface PartFinding {
  /** The message of the server: `err_msg`, `details` or the whole text; for a stream the description, or the reason of the close frame. */
  readonly message: string;
  /** The offending value, as a JSON Pointer that begins with the part. */
  readonly pointer: string;
}

/** The result for a part. */
export interface PartVerdict {
  /** The violations, in the order of the server; empty if the part is accepted. */
  readonly findings: readonly PartFinding[];
  /** The decoded part; `undefined` if it could not be read. */
  readonly value: object | undefined;
}

/** Validates a part: a query without `?`, percent-encoded, or JSON. */
export type ValidatePart = (raw: string) => PartVerdict;

/** One part under validation: the rest of the request is unknown. */
class PartContext extends Context {
  findings: readonly PartFinding[] = none;

  constructor(
    operation: Operation,
    settings: Settings,
    rawQuery: string,
    json: string,
    override readonly clock: StreamClock | undefined,
  ) {
    super(operation, settings, operation.path, rawQuery, () => undefined, json);
    this.media = "json";
  }

  // Standard Schema has no place for advice
  protected advise(): void {}

  protected reject(error: ErrorEntry, { pointer, slots }: Finding, isEnforced: boolean): void {
    if (!isEnforced) return;
    const message = fill(error.message, slots);
    this.findings = added(this.findings, { message, pointer });
    this.decided = !this.settings.all;
  }
}

/**
 * Prepares the validation of one part of the requests to an endpoint, by the rules that read only that part.
 *
 * @param operation - The endpoint, with only the checks of the part.
 * @param part - The part.
 * @param knownRules - Returns the rules that options may name.
 * @param options - The options of the caller.
 * @returns The function that validates the part.
 * @throws TypeError for an unknown option, value or rule.
 */
export function compilePart(
  operation: Operation,
  { name, clock }: Part,
  knownRules: () => ReadonlyMap<string, boolean>,
  options: PartOptions,
): ValidatePart {
  // after a rejected message the stream is over: later violations never happen
  const settings = settingsFrom(ownProperties({ ...options, all: name !== "message" }), knownRules);
  const { all, message } = compileChecks(operation, settings);
  const checks = name === "message" ? message : all.list.map(({ run }) => run);
  return (raw) => {
    const [query, json] = name === "query" ? [raw, ""] : ["", raw];
    const context = new PartContext(operation, settings, query, json, clock?.());
    for (const run of checks) {
      run(context);
      if (context.decided) break;
    }
    const { findings, body } = context;
    return { findings, value: name === "query" ? context.query : body };
  };
}
