import { fill } from "../checks/template.js";
import type { ErrorEntry } from "./answers.js";
import { added, Context, none } from "./context.js";
import type { Finding } from "./finding.js";
import type { Operation } from "./operation.js";
import { type PreflightOptions, rulesOf, type Settings, settingsFrom } from "./options.js";
import { ownProperties } from "./own-properties.js";
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
 * @param operations - The endpoint, with only the checks of the part.
 * @param part - The part.
 * @param otherRules - The ids of the rules of other parts, which options may name: those with an error, `|`, and advice.
 * @param options - The options of the caller.
 * @returns The function that validates the part.
 * @throws TypeError for an unknown option, value or rule.
 */
export function compilePart(
  operations: readonly Operation[],
  { name, clock }: Part,
  otherRules: string,
  options: PartOptions,
): ValidatePart {
  // after a rejected message the stream is over: later violations never happen
  const settings = settingsFrom(ownProperties({ ...options, all: name !== "message" }), () => {
    const others = otherRules.split("|").map((ids, index) => (ids.match(/[^ ]+/g) ?? []).map((id) => [id, index === 0] as const));
    return new Map([...rulesOf(operations), ...others.flat()]);
  });
  const operation = operations[0] as Operation;
  const checks = operation.checks.flatMap((check) => operation.compilers[check.check]?.(check as never, operation, settings) ?? []);
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
