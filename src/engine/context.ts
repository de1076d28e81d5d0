import type { Check, CheckContext, FindingDetail, Rule } from "../checks/contract.js";
import { fill, type Slots } from "../checks/template.js";
import type { JsonValue } from "../decode/json/type.js";
import { trimFieldValue } from "../decode/text/field-value.js";
import type { ErrorEntry } from "./answers.js";
import { explanationOf } from "./explanations.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import type { StreamClock } from "./stream-clock.js";
import type { Advice, BrokenRule } from "./verdict.js";
import type { Body, FindHeader } from "./wire-request.js";

/** A shared empty list: most requests have no notices. */
export const none: readonly never[] = Object.freeze([]);

const noSlots: Slots = Object.freeze({});
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
  ) {}

  parameter(name: string): string | number | boolean | string[] | undefined {
    // own properties only: a polluted prototype must not add parameters
    return Object.hasOwn(this.query, name) ? this.query[name] : undefined;
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
  protected abstract advise(create: () => Advice): void;

  /** Records a rejection, or one that is not enforced. */
  protected abstract reject(error: ErrorEntry, slots: Slots, broken: () => BrokenRule, isEnforced: boolean): void;

  report(check: Check, when: string, pointer: string, detail?: FindingDetail): void {
    const rule = check.rules[when] as Rule<ErrorEntry> | undefined;
    // the compiler proves that every finding has a rule
    if (rule === undefined) return;
    const { id, error } = rule;
    const { folder } = this.operation;
    const source = own(detail, "source");
    const certainty = own(source, "certainty") ?? rule.certainty;
    const mode = this.settings.modeOf(id, certainty.rejects);
    if (mode === "off") return;
    const slots = own(detail, "slots") ?? noSlots;
    const moreSlots = own(detail, "moreSlots");
    // finding the nearest of a hundred voices costs more than the whole verdict, and few callers read the text
    const explain = () => {
      const { text, docs, evidence } = explanationOf(folder, id);
      return { template: text, docs, evidence: own(source, "evidence") ?? evidence };
    };
    if (error === undefined) {
      this.advise(() => {
        const { template, evidence } = explain();
        const message = fill(template, moreSlots ? { ...slots, ...moreSlots() } : slots);
        return { kind: "advice", id, message, pointer, evidence };
      });
      return;
    }
    if (check.stage === "body" && check.reads === "body") {
      const isOwn = own(detail, "isOwnLimit") === true || this.settings.isEnforcedByCaller(id);
      if (!isOwn && this.isCoded()) return;
    }
    const broken = (): BrokenRule => {
      const { template, docs, evidence } = explain();
      if (moreSlots === undefined) return { id, certainty, pointer, docs, hint: fill(template, slots), evidence };
      return {
        id,
        certainty,
        pointer,
        docs,
        get hint() {
          return fill(template, { ...slots, ...moreSlots() });
        },
        evidence,
      };
    };
    this.reject(error, slots, broken, mode !== "warn" && own(detail, "onlyNotice") !== true);
  }

  // reading a header costs more than most checks, so it is read only for a body that would be rejected
  private isCoded(): boolean {
    const coding = trimFieldValue(this.field("content-encoding") ?? "");
    if (!coding || coding.toLowerCase() === "identity") return false;
    // the body stays: the caller's own limits are checked against it
    this.coding = coding;
    return true;
  }
}

/** Reads an own property: a polluted prototype must not add details. */
function own<Value extends object, Name extends keyof Value>(value: Value | undefined, name: Name): Value[Name] | undefined {
  return value !== undefined && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Creates the notice of a rule that is not enforced. A hint that is a getter stays one: only a reader pays for it. */
export function unenforced<More extends object>(broken: BrokenRule, more: More): More & { readonly kind: "unenforced" } & BrokenRule {
  return Object.defineProperties({ kind: "unenforced", ...more }, Object.getOwnPropertyDescriptors(broken)) as never;
}

/**
 * Adds notices to a verdict that are created when they are read for the first time.
 *
 * @param verdict - The verdict, as it is without notices.
 * @param notes - What creates the notices.
 * @returns The verdict; the same object if there are no notices.
 */
export function withNotices<Verdict extends { readonly notices: readonly unknown[] }>(
  verdict: Verdict,
  notes: readonly (() => Verdict["notices"][number])[],
): Verdict {
  if (notes.length === 0) return verdict;
  let created: Verdict["notices"] | undefined;
  return {
    ...verdict,
    get notices() {
      created ??= notes.map((create) => create());
      return created;
    },
  };
}
