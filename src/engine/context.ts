import { type Check, type CheckContext, type FindingDetail, pointerTo, type Rule, unusualLength } from "../checks/contract.js";
import type { JsonValue } from "../decode/json/type.js";
import { unusualBit } from "../decode/query/struct.js";
import { trimFieldValue } from "../decode/text/field-value.js";
import type { ErrorEntry } from "./answers.js";
import { adviceOf, Finding, own } from "./finding.js";
import { lazyProperty } from "./lazy-property.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import type { StreamClock } from "./stream-clock.js";
import type { Advice } from "./verdict.js";
import type { Body, FindHeader } from "./wire-request.js";

/** A shared empty list: most requests have no notices. */
export const none: readonly never[] = Object.freeze([]);

// the bit that neither a parameter nor an unusual request has
const everyRequest = 1 << 31;
const noParameters: Readonly<Record<string, string>> = Object.freeze({});

/** Appends to a list that belongs to one validation. The shared empty list becomes a new one; copying others would be quadratic. */
export function added<Item>(list: readonly Item[], item: Item): readonly Item[] {
  if (list.length === 0) return [item];
  (list as Item[]).push(item);
  return list;
}

/** The request or message under validation. Subclasses decide what becomes of a finding. */
export abstract class Context implements CheckContext {
  pathParameters: Readonly<Record<string, string>> = noParameters;
  query: Record<string, string | number | boolean | string[]> = {};
  present: number;
  unknown: readonly string[] = none;
  ignored: readonly string[] = none;
  media: "json" | "text" | undefined = undefined;
  text = "";
  body: { readonly [name: string]: JsonValue } | undefined = undefined;
  coding: string | undefined = undefined;
  readonly clock: StreamClock | undefined = undefined;
  decided = false;

  constructor(
    readonly operation: Operation,
    readonly settings: Settings,
    readonly path: string,
    readonly rawQuery: string,
    readonly field: FindHeader,
    readonly wireBody: Body | undefined,
  ) {
    const isUsual = path.length + rawQuery.length < unusualLength && wireBody !== undefined && wireBody.length < unusualLength;
    this.present = isUsual ? everyRequest : everyRequest | unusualBit;
  }

  parameter(name: string): string | number | boolean | string[] | undefined {
    const value = this.query[name];
    // own properties only: a polluted prototype must not add parameters
    return value !== undefined && Object.hasOwn(this.query, name) ? value : undefined;
  }

  markUnknown(name: string): void {
    this.unknown = added(this.unknown, name);
  }

  member(name: string): JsonValue | undefined {
    return this.body !== undefined && Object.hasOwn(this.body, name) ? this.body[name] : undefined;
  }

  memberAt([name = "", ...names]: readonly string[]): JsonValue | undefined {
    let value = this.member(name);
    for (const inner of names) {
      if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, inner)) return undefined;
      value = value[inner];
    }
    return value;
  }

  /** Records an advice. It is created when somebody reads the notices. */
  protected abstract advise(note: Note<Advice>): void;

  /** Records a rejection, or one that is not enforced. */
  protected abstract reject(error: ErrorEntry, finding: Finding, isEnforced: boolean): void;

  report(check: Check, when: string, pointer: string, detail?: FindingDetail): void {
    const rule = check.rules[when] as Rule<ErrorEntry> | undefined;
    // the compiler proves that every finding has a rule
    if (rule === undefined) return;
    const { id, error } = rule;
    const certainty = own(own(detail, "source"), "certainty") ?? rule.certainty;
    const mode = this.settings.modeOf(id, certainty.rejects);
    if (mode === "off") return;
    const finding = new Finding(this.operation.folder, rule, certainty, pointer, detail);
    if (error === undefined) {
      this.advise(finding);
      return;
    }
    if (check.stage === "body" && check.reads === "body") {
      const isOwn = own(detail, "isOwnLimit") === true || this.settings.isEnforcedByCaller(id);
      if (!isOwn && this.isCoded()) return;
    }
    this.reject(error, finding, mode !== "warn" && own(detail, "onlyNotice") !== true);
  }

  reportEach(check: Check, when: string, names: readonly string[], detailOf: (name: string) => FindingDetail): void {
    const rule = check.rules[when];
    if (rule?.error !== undefined) {
      for (const name of names) if (!this.decided) this.report(check, when, pointerTo(check.reads, name), detailOf(name));
    } else if (rule !== undefined && this.settings.modeOf(rule.id, rule.certainty.rejects) !== "off") {
      const { folder } = this.operation;
      const { certainty } = rule;
      this.advise(() => names.map((name) => adviceOf(new Finding(folder, rule, certainty, pointerTo(check.reads, name), detailOf(name)))));
    }
  }

  // reading a header costs more than most checks, so it is read only for a body that would be rejected
  private isCoded(): boolean {
    const coding = trimFieldValue(this.field("content-encoding") ?? "");
    if (!coding || coding.toLowerCase() === "identity") return false;
    // the body stays: the caller's own limits are checked against it
    this.coding = coding;
    this.present |= unusualBit;
    return true;
  }
}

const lazyNotices = /* @__PURE__ */ lazyProperty("notices");

/** What creates notices: a function, or the finding of a rule without an error. */
export type Note<Notice> = Finding | (() => readonly Notice[]);

/**
 * Adds notices to a verdict that are created when they are read for the first time.
 *
 * @param verdict - The verdict without notices.
 * @param notes - What creates the notices.
 * @returns The same object.
 */
export function withNotices<Verdict extends { readonly notices: readonly (Advice | object)[] }>(
  verdict: Omit<Verdict, "notices">,
  notes: readonly Note<Verdict["notices"][number]>[],
): Verdict {
  if (notes.length === 0) return Object.assign(verdict, { notices: none }) as unknown as Verdict;
  return lazyNotices(verdict, () => notes.flatMap((note) => (typeof note === "function" ? note() : adviceOf(note)))) as Verdict;
}
