import type { Check, CheckedOperation, CompileCheck } from "../checks/contract.js";
import type { AnyFormatTable } from "../checks/tables.js";
import type { ErrorEntry } from "./answers.js";
import type { PathTemplate } from "./path-template.js";

/** Returns the operations of one folder of `schemas/`. They are created on the first call, so that an import costs nothing. */
export type Operations = () => readonly Operation[];

/** Everything that the engine knows about an endpoint: data, compiled from `schemas/`. */
export interface Operation<Id extends string = string> extends CheckedOperation {
  readonly id: Id;
  readonly method: string;
  /** The host, if it is not `api.deepgram.com`. */
  readonly host?: string;
  /** Paths that other APIs use for the same thing. */
  readonly otherPaths?: readonly string[];
  /** The folder of `schemas/` that explains the rules. */
  readonly folder: string;
  /** Parses a path with parameters, such as `/v1/projects/{project_id}`. */
  readonly template?: PathTemplate;
  readonly formats?: AnyFormatTable;
  /** The checks, in the order of the server. */
  readonly checks: readonly Check<string, ErrorEntry>[];
  /** The code of each kind of check. */
  readonly compilers: Readonly<Record<string, CompileCheck<never>>>;
}
