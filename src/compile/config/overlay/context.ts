import type { CheckData, FolderData, OperationHead, RuleData } from "../../../checks/kind/schemas.js";
import type { WithheldOptions } from "../../../checks/withheld/data.js";

/** A path in the configuration. */
export type ConfigPath = readonly (string | number)[];

/** A change at work on the files of a folder of `schemas/`, which it may write into. */
export interface Overlay {
  /** The id of the product or the endpoint. */
  readonly id: string;
  readonly folder: FolderData;
  /** The checks of the folder, in the server's order. */
  readonly checks: Writable<CheckData>[];
  /** The endpoints of the folder. */
  readonly operations: Writable<OperationHead>[];
  /** The content of a file of the folder. */
  file<Content>(name: string): Writable<Content>;
  /** Puts a file into the folder. */
  write(name: string, content: object): void;
  /** Enters a line of the configuration into the register of evidence. */
  cite(path: ConfigPath, says: string): string;
  /** The line of the configuration, as people name it. */
  lineOf(path: ConfigPath): string;
  /** Records that something is wrong with the configuration. */
  fault(path: ConfigPath, message: string): void;
  /** Whether an endpoint is wanted and may be sent a request without a parameter. */
  mayLack(endpoint: string, parameter: string): boolean;
  /** Makes an error one that a request shows. */
  foresee(error: string): string;
}

/** What may be written into. */
export type Writable<Content> = Content extends object ? { -readonly [Name in keyof Content]: Writable<Content[Name]> } : Content;

/**
 * Adds a check that withholds a parameter or values of it.
 *
 * @param overlay - The change.
 * @param before - The kind of the check that it stands before or after.
 * @param check - What it withholds, and with which answer.
 */
export function withhold(
  overlay: Overlay,
  {
    at,
    after,
    ...check
  }: { readonly at: Writable<CheckData> | undefined; readonly after: boolean } & Pick<
    CheckData & Partial<WithheldOptions>,
    "member" | "endpoints" | "withheld"
  > & {
      readonly rule: Omit<RuleData, "when">;
    },
): void {
  const { rule, member, endpoints, withheld } = check;
  const evidence = rule.evidence;
  const place = at === undefined ? 0 : overlay.checks.indexOf(at) + (after ? 1 : 0);
  const added: CheckData & Partial<WithheldOptions> = {
    check: "withheld",
    stage: at?.stage ?? "head",
    reads: "query",
    order: { certainty: "inferred", evidence },
    ...(member === undefined ? {} : { member }),
    ...(endpoints && { endpoints }),
    ...(withheld && { withheld }),
    rules: [{ ...rule, when: "withheld" }],
  };
  overlay.checks.splice(place, 0, added as Writable<CheckData>);
}

/**
 * Finds a name for a rule that no other has.
 *
 * @param overlay - The change.
 * @param name - The name that it would have.
 * @returns The name; with that of the endpoint before it where it is taken.
 */
export function ruleName({ checks, id }: Overlay, name: string): string {
  const taken = checks.some(({ rules }) => rules.some(({ rule }) => rule === name));
  return taken ? `${id.replaceAll(".", "-")}-${name}` : name;
}

/**
 * Says in a hint that a configuration rejects something.
 *
 * @param overlay - The change.
 * @param path - Where it stands.
 * @param what - What it does: a sentence without its subject; `{nearest}` at its end where there may be names that are near.
 * @param why - Why, as the configuration has it.
 * @returns The hint.
 */
export function hintOf(overlay: Overlay, path: ConfigPath, what: string, why: string | undefined): string {
  // braces are slots
  const reason = why === undefined ? "" : ` ${why.replaceAll("{", "(").replaceAll("}", ")")}${/[.!?]$/.test(why) ? "" : "."}`;
  return `${overlay.lineOf(path)} ${what.replace(/(?=\{nearest\}$)|$/, ".")}${reason}`;
}
