import type { FindingDetail, Rule, RuleCertainty } from "../checks/contract.js";
import { fill, type Slots } from "../checks/template.js";
import { explanationOf } from "./explanations.js";
import { lazyProperty } from "./lazy-property.js";
import type { Advice, BrokenRule } from "./verdict.js";

const noSlots: Slots = Object.freeze({});
const lazyHint = /* @__PURE__ */ lazyProperty("hint");

/** What a check found, as far as a verdict needs it. */
export class Finding {
  readonly slots: Slots;

  constructor(
    readonly folder: string,
    readonly rule: Rule,
    readonly certainty: RuleCertainty,
    readonly pointer: string,
    readonly detail: FindingDetail | undefined,
  ) {
    this.slots = own(detail, "slots") ?? noSlots;
  }
}

/** Creates the advice of a rule without an error. */
export function adviceOf(finding: Finding): Advice {
  const { rule, pointer, slots, detail } = finding;
  const { text, evidence } = explained(finding);
  const moreSlots = own(detail, "moreSlots");
  const message = fill(text, moreSlots ? { ...slots, ...moreSlots() } : slots);
  return { kind: "advice", id: rule.id, message, pointer, evidence };
}

/** Describes the rule that was broken. The hint may be computed when it is read: the nearest of a hundred voices costs more than a verdict. */
export function brokenRule(finding: Finding): BrokenRule {
  const { rule, pointer, slots, detail } = finding;
  const { text, docs, evidence } = explained(finding);
  // some belong to the data, and some were created for this finding: no caller may change either
  const certainty = Object.freeze(finding.certainty);
  const moreSlots = own(detail, "moreSlots");
  if (moreSlots === undefined) return { id: rule.id, certainty, pointer, docs, evidence, hint: fill(text, slots) };
  const broken: Omit<BrokenRule, "hint"> = { id: rule.id, certainty, pointer, docs, evidence };
  return lazyHint(broken, () => fill(text, { ...slots, ...moreSlots() })) as BrokenRule;
}

function explained({ folder, rule, detail }: Finding) {
  const { text, docs, evidence } = explanationOf(folder, rule.id);
  return { text, docs, evidence: own(own(detail, "source"), "evidence") ?? evidence };
}

/** Reads an own property: a polluted prototype must not add details. */
export function own<Value extends object, Name extends keyof Value>(value: Value | undefined, name: Name): Value[Name] | undefined {
  return value !== undefined && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Creates the notice of a rule that is not enforced. The hint stays lazy: only a reader pays for it. */
export function unenforced<More extends object>(broken: BrokenRule, more: More): More & { readonly kind: "unenforced" } & BrokenRule {
  const { id, certainty, pointer, docs, evidence } = broken;
  return lazyHint({ kind: "unenforced" as const, ...more, id, certainty, pointer, docs, evidence }, () => broken.hint) as never;
}
