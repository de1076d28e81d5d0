import type { JsonValue } from "../decode/json/type.js";
import type { ErrorEntry } from "./error-entry.js";
import type { Check, Operation, Source } from "./operation.js";
import type { Settings } from "./options.js";
import type { StreamClock } from "./stream-clock.js";
import { fill, type Slots } from "./template.js";
import type { Advice, BrokenRule } from "./verdict.js";
import type { Body, FindField } from "./wire-request.js";

/** What nearly every request has of notices and the like. */
export const none: readonly never[] = Object.freeze([]);

/** How many names that nobody knows are spoken of: a request can bring as many as it likes. */
export const mostIgnored = 16;

const noParameters: Readonly<Record<string, string>> = Object.freeze({});

/** Makes a list with one more; copying an empty frozen list costs more than making a new one. */
export function added<Member>(list: readonly Member[], member: Member): readonly Member[] {
  return list.length === 0 ? [member] : [...list, member];
}

/** What is known of a finding beyond its rule. */
export interface Detail {
  /** For the slots of the error, the hint and the notice. */
  readonly slots?: Slots;
  /** For the slots that cost something to fill. */
  readonly moreSlots?: () => Slots;
  /** Where certainty and evidence stand with the data that the rule reads, such as a cell of the table. */
  readonly source?: Source | undefined;
  /** Where the caller asked for a notice instead of a rejection. */
  readonly onlyNotice?: boolean;
}

/** What is under examination, a request or a message: what is known of it so far, and what was found. */
export abstract class Examination {
  /** The parameters of the path, decoded. */
  pathParameters: Readonly<Record<string, string>> = noParameters;
  /** The decoded query. */
  query: Record<string, string | number | boolean | string[]> = {};
  /** The names of parameters whose value nobody knows, because the server may read them in more than one way. */
  unknown: readonly string[] = none;
  /** The names of parameters that nobody reads. */
  ignored: readonly string[] = none;
  /** How the body is to be read, once its media type is known. */
  media: "json" | "text" | undefined = undefined;
  /** The body as text, once it is decoded. */
  text = "";
  /** The fields of the body or the message, once they are read. */
  body: { readonly [name: string]: JsonValue } | undefined = undefined;
  /** The coding of a body that does not read well as it is: it may read well to the server. */
  coding: string | undefined = undefined;
  /** What was sent over the socket so far. */
  readonly clock: StreamClock | undefined = undefined;
  /** Whether the examination is over. */
  decided = false;

  constructor(
    readonly operation: Operation,
    readonly settings: Settings,
    /** The path, percent-encoded. */
    readonly path: string,
    readonly rawQuery: string,
    readonly field: FindField,
    readonly wireBody: Body | undefined,
  ) {}

  /** The value of a parameter; what a polluted prototype brings is none. */
  parameter(name: string): string | number | boolean | string[] | undefined {
    return Object.hasOwn(this.query, name) ? this.query[name] : undefined;
  }

  /** Records that nobody knows the value of a parameter. */
  doubt(name: string): void {
    this.unknown = added(this.unknown, name);
  }

  /** The value of a field of the body or the message. */
  member(name: string): JsonValue | undefined {
    return this.body !== undefined && Object.hasOwn(this.body, name) ? this.body[name] : undefined;
  }

  /** The value that names lead to in the body or the message. */
  memberAt([name = "", ...names]: readonly string[]): JsonValue | undefined {
    let value = this.member(name);
    for (const inner of names) {
      if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, inner)) return undefined;
      value = value[inner];
    }
    return value;
  }

  /** Records an advice. */
  protected abstract advise(advice: Advice): void;

  /** Records a rejection, or one that is not enforced. */
  protected abstract reject(error: ErrorEntry, message: string, slots: Slots, broken: BrokenRule, isEnforced: boolean): void;

  /**
   * Records what a check found: an advice, a rejection, or a rejection that is not enforced.
   *
   * @param check - The check.
   * @param when - What it found, which chooses the rule.
   * @param pointer - What is to blame.
   * @param detail - What else is known.
   */
  report(check: Check, when: string, pointer: string, detail?: Detail): void {
    const rule = check.rules[when];
    if (rule === undefined) throw new Error(`${check.check}: ${when}`);
    const { id, error, notice } = rule;
    const { certainty = rule.certainty, evidence } = detail?.source ?? rule;
    const mode = this.settings.modeOf(rule, certainty.rejects);
    if (mode === "off") return;
    const slots = detail?.slots ?? {};
    const moreSlots = detail?.moreSlots;
    if (error === undefined) {
      const message = fill(notice ?? "", moreSlots ? { ...slots, ...moreSlots() } : slots);
      this.advise({ kind: "advice", id, message, pointer, evidence });
      return;
    }
    if (check.stage === "body" && check.reads === "body" && this.isCoded()) return;
    const { docs } = error;
    const hint = rule.hint ?? error.mend;
    const broken: BrokenRule = moreSlots
      ? {
          id,
          certainty,
          pointer,
          docs,
          // looking for the nearest of a hundred voices costs more than the whole verdict, and few callers read it
          get hint() {
            return fill(hint, { ...slots, ...moreSlots() });
          },
          evidence,
        }
      : { id, certainty, pointer, docs, hint: fill(hint, slots), evidence };
    this.reject(error, fill(error.message, slots), slots, broken, mode !== "warn" && detail?.onlyNotice !== true);
  }

  // looking up a header field costs more than most checks, so it is done only for a body that would be rejected
  private isCoded(): boolean {
    const coding = this.field("content-encoding")?.trim();
    if (!coding || coding.toLowerCase() === "identity") return false;
    this.coding = coding;
    this.media = undefined;
    this.body = undefined;
    return true;
  }
}

/** Makes a notice of a rule that is not enforced; what its hint costs is paid by who reads it. */
export function unenforced<More extends object>(broken: BrokenRule, more: More): More & { readonly kind: "unenforced" } & BrokenRule {
  return Object.defineProperties({ kind: "unenforced", ...more }, Object.getOwnPropertyDescriptors(broken)) as never;
}
