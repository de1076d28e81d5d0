import type { RestrictedParameter } from "../../checks/kind/kind.js";
import type { CheckData, Data, FolderData, OperationHead, RuleData } from "../../checks/kind/schemas.js";
import { restriction } from "../../checks/registry.js";
import type { Config, ConfigError, Locate, Selection } from "./config.js";

/** A path in the configuration. */
export type ConfigPath = readonly (string | number)[];

/** The same type without `readonly`. */
export type Writable<Content> = Content extends object ? { -readonly [Name in keyof Content]: Writable<Content[Name]> } : Content;

/** A configuration, the copy of the data that it changes, and the errors in it. */
export interface Changes {
  readonly config: Config;
  /** The name of the configuration file. */
  readonly name: string;
  readonly locate: Locate;
  /** The date of the data. */
  readonly date: string;
  readonly files: Map<string, unknown>;
  readonly errors: ConfigError[];
}

/** The context in which a section of a configuration changes a copy of a folder of `schemas/`. */
export class Overlay {
  /** The checks of the folder, in the server's order. */
  readonly checks: Writable<CheckData>[];
  private readonly operations: Writable<OperationHead>[];

  /**
   * Creates the context.
   *
   * @param id - The id of the product or the endpoint.
   * @param folder - The folder.
   * @param changes - The configuration and the copy of the data.
   */
  constructor(
    readonly id: string,
    readonly folder: FolderData,
    private readonly changes: Changes,
  ) {
    this.checks = this.file<{ checks: CheckData[] }>("checks.json").checks;
    this.operations = this.file<{ operations: OperationHead[] }>("operations.json").operations;
  }

  /** Finds the content of a file of the folder. */
  file<Content>(name: string): Writable<Content> {
    return this.changes.files.get(`${this.folder.path}/${name}`) as Writable<Content>;
  }

  /** Finds a file of the endpoint. A file that others share is copied, so that a change only affects this endpoint. */
  ownFile<Content>(kind: "query" | "formats"): Writable<Content> {
    const operation = this.operations.find(({ id }) => id === this.id);
    const name = operation?.[kind];
    if (operation === undefined || name === undefined) throw new Error(`${this.id} has no ${kind}`);
    if (this.operations.filter((entry) => entry[kind] === name).length === 1) return this.file(name);
    // the meta-schema allows no digits in file names
    const own = `${this.id.replace(/\d/g, "")}.${name}`;
    this.changes.files.set(`${this.folder.path}/${own}`, structuredClone(this.file<object>(name)));
    operation[kind] = own;
    return this.file(own);
  }

  /** Adds a line of the configuration to the register of evidence, and returns its id. */
  cite(path: ConfigPath, says: string): string {
    const key = `configuration-line-${this.changes.locate(path).line}`;
    const { evidence } = this.changes.files.get("evidence.json") as { evidence: Writable<Data["evidence"]> };
    const before = evidence[key]?.says;
    evidence[key] = {
      kind: "configuration",
      source: this.lineOf(path),
      date: this.changes.date,
      says: before === undefined || before === says ? says : `${before} ${says}`,
    };
    return key;
  }

  /** Formats the file name and line of a setting. */
  lineOf(path: ConfigPath): string {
    return `${this.changes.name}:${this.changes.locate(path).line}`;
  }

  /** Records an error in the configuration. */
  reject(path: ConfigPath, message: string): void {
    this.changes.errors.push({ path, message });
  }

  /** Tells whether an endpoint is generated and a request to it may omit a parameter. */
  mayLack(endpoint: string, parameter: string): boolean {
    const { endpoints, sections } = this.changes.config;
    return endpoints?.includes(endpoint) !== false && sections[endpoint]?.parameters?.require?.includes(parameter) !== true;
  }

  /** Marks an error as foreseeable, and returns its id. */
  foresee(error: string): string {
    const { errors } = this.changes.files.get("errors.json") as { errors: Record<string, { foreseeable: boolean; why?: string }> };
    const entry = errors[error];
    if (entry === undefined) throw new Error(`schemas/errors.json must have the error ${error}`);
    entry.foreseeable = true;
    delete entry.why;
    return error;
  }

  /**
   * Tells which names of a list `only` or `remove` leaves; `undefined` if both are there, which is an error.
   *
   * @param change - The setting.
   * @param what - The names in plural, such as `voices`.
   * @param path - The path of the setting.
   * @returns Tells whether a name is accepted.
   */
  accepted({ remove, only }: Selection, what: string, path: ConfigPath): ((name: string) => boolean) | undefined {
    if (remove && only) {
      this.reject([...path, "remove"], `"only" already lists the accepted ${what}: delete "remove"`);
      return undefined;
    }
    return (name) => (only ? only.includes(name) : remove?.includes(name) !== true);
  }

  /**
   * Adds a check that rejects a parameter, or values of it.
   *
   * @param place - The neighbor: the new check goes before or after the check `at`.
   * @param restricted - The parameter, the values, and the rule.
   */
  withhold(
    { at, after }: { readonly at: Writable<CheckData> | undefined; readonly after: boolean },
    restricted: Omit<RestrictedParameter, "stage">,
  ): void {
    const added = restriction({ stage: at?.stage ?? "head", ...restricted }) as Writable<CheckData>;
    this.checks.splice(at === undefined ? 0 : this.checks.indexOf(at) + (after ? 1 : 0), 0, added);
  }

  /** Finds a unique name for a rule: with the id of the endpoint as a prefix if another rule has the name. */
  ruleName(name: string): string {
    const exists = this.checks.some(({ rules }) => rules.some(({ rule }) => rule === name));
    return exists ? `${this.id.replaceAll(".", "-")}-${name}` : name;
  }

  /**
   * Creates the hint of a rule that a configuration adds.
   *
   * @param path - The path of the setting.
   * @param what - The effect of the setting: a sentence without its subject, with `{nearest}` at the end if similar names may exist.
   * @param why - The reason, from the configuration.
   * @returns The hint.
   */
  hintOf(path: ConfigPath, what: string, why: string | undefined): string {
    // braces would be read as slots
    const reason = why === undefined ? "" : ` ${why.replaceAll("{", "(").replaceAll("}", ")")}${/[.!?]$/.test(why) ? "" : "."}`;
    return `${this.lineOf(path)} ${what.replace(/(?=\{nearest\}$)|$/, ".")}${reason}`;
  }
}

/** A description of a parameter. */
type Described = Record<string, { description: string } | undefined>;

/**
 * Removes the sentence about a default from the description of a parameter.
 *
 * @param schema - The schema of the query.
 * @param parameter - The parameter.
 * @param slot - A slot that identifies the sentence.
 */
export function undescribe({ properties }: { readonly properties: Described }, parameter: string, slot: string): void {
  const property = properties[parameter];
  if (property === undefined) return;
  const sentences = property.description.split(/(?<=\.) /);
  property.description = sentences.filter((sentence) => !sentence.includes(slot)).join(" ");
}

/** Adds evidence to a rule. */
export function citeIn(rule: Writable<RuleData>, evidence: string): void {
  rule.evidence = [...new Set([...rule.evidence, evidence])];
}
