import type { CheckData, FolderData, OperationHead, RuleData } from "../../../checks/kind/schemas.js";
import type { WithheldOptions } from "../../../checks/withheld/kind.js";

/** A path in the configuration. */
export type ConfigPath = readonly (string | number)[];

/** The context in which a configuration changes a copy of a folder of `schemas/`. */
export interface Overlay {
  /** The id of the product or the endpoint. */
  readonly id: string;
  readonly folder: FolderData;
  /** The checks of the folder, in the server's order. */
  readonly checks: Writable<CheckData>[];
  /** The endpoints of the folder. */
  readonly operations: Writable<OperationHead>[];
  /** Finds the content of a file of the folder. */
  file<Content>(name: string): Writable<Content>;
  /** Adds a file to the folder. */
  write(name: string, content: object): void;
  /** Adds a line of the configuration to the register of evidence, and returns its id. */
  cite(path: ConfigPath, says: string): string;
  /** Formats the file name and line of a setting. */
  lineOf(path: ConfigPath): string;
  /** Records an error in the configuration. */
  reject(path: ConfigPath, message: string): void;
  /** Tells whether an endpoint is generated and a request to it may omit a parameter. */
  mayLack(endpoint: string, parameter: string): boolean;
  /** Marks an error as foreseeable, and returns its id. */
  foresee(error: string): string;
}

/** The same type without `readonly`. */
export type Writable<Content> = Content extends object ? { -readonly [Name in keyof Content]: Writable<Content[Name]> } : Content;

/**
 * Adds a check that rejects a parameter or values of it.
 *
 * @param overlay - The context.
 * @param check - The values to reject, the rule, and the neighbor: the new check goes before or after the check `at`.
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
  const index = at === undefined ? 0 : overlay.checks.indexOf(at) + (after ? 1 : 0);
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
  overlay.checks.splice(index, 0, added as Writable<CheckData>);
}

/**
 * Finds a unique name for a rule.
 *
 * @param overlay - The context.
 * @param name - The preferred name.
 * @returns The name, with the id of the endpoint as a prefix if another rule has the name.
 */
export function ruleName({ checks, id }: Overlay, name: string): string {
  const exists = checks.some(({ rules }) => rules.some(({ rule }) => rule === name));
  return exists ? `${id.replaceAll(".", "-")}-${name}` : name;
}

/**
 * Creates the hint of a rule that a configuration adds.
 *
 * @param overlay - The context.
 * @param path - The path of the setting.
 * @param what - The effect of the setting: a sentence without its subject, with `{nearest}` at the end if similar names may exist.
 * @param why - The reason, from the configuration.
 * @returns The hint.
 */
export function hintOf(overlay: Overlay, path: ConfigPath, what: string, why: string | undefined): string {
  // braces would be read as slots
  const reason = why === undefined ? "" : ` ${why.replaceAll("{", "(").replaceAll("}", ")")}${/[.!?]$/.test(why) ? "" : "."}`;
  return `${overlay.lineOf(path)} ${what.replace(/(?=\{nearest\}$)|$/, ".")}${reason}`;
}
