import type { Operation } from "./operation.js";
import { type PreflightOptions, settingsFrom } from "./options.js";
import { ownProperties } from "./own-properties.js";
import { PartExamination, type PartFinding } from "./part-examination.js";
import { stepsOf } from "./preflight.js";

/** A part of a request that has rules of its own, or a message over a socket. */
export type Part = "query" | "body" | "message";

/** The options that mean something for a part alone. */
export type PartOptions<RuleId extends string = string, AdviceId extends string = never> = Pick<
  PreflightOptions<RuleId, AdviceId>,
  "certainty" | "rules" | "models" | "limits"
>;

/** What a part of a request comes to. */
export interface PartVerdict {
  /** What the server would object to, in its order; nothing where it takes the part. */
  readonly findings: readonly PartFinding[];
  /** The part, decoded; `undefined` where it could not be read. */
  readonly value: object | undefined;
}

/** Says what the server would object to in a part: a query without its `?`, percent-encoded, or JSON. */
export type ExaminePart = (raw: string) => PartVerdict;

/**
 * Makes the examination of one part of the requests to an endpoint ready: the rules that read that part, whatever the rest of a request would be.
 *
 * @param operation - The endpoint.
 * @param operations - Every endpoint whose rules exist.
 * @param part - The part.
 * @param options - The caller's options.
 * @returns The function that examines the part.
 * @throws TypeError for an option, a value or a rule that does not exist.
 */
export function bindPart(operation: Operation, operations: readonly Operation[], part: Part, options: PartOptions): ExaminePart {
  // over a socket, what comes after a message that is not taken was never sent
  const settings = settingsFrom(ownProperties({ ...options, all: part !== "message" }), operations);
  const { all, message } = stepsOf(
    ownProperties({ ...operation, checks: operation.checks.filter(({ reads }) => reads === part) }),
    settings,
  );
  const steps = part === "message" ? message : all.map(({ run }) => run);
  return (raw) => {
    const [query, json] = part === "query" ? [raw, ""] : ["", raw];
    const examination = new PartExamination(operation, settings, query, json);
    for (const run of steps) {
      run(examination);
      if (examination.decided) break;
    }
    const { findings, body } = examination;
    return { findings, value: part === "query" ? examination.query : body };
  };
}
