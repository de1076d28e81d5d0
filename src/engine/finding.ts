import type { FindingDetail, Rule, RuleCertainty } from "../checks/contract.js";
import { fill, type Slots } from "../checks/template.js";
import { explanationOf, filled } from "./explanations.js";
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
  const { folder, rule, pointer, slots, detail } = finding;
  const { text, evidence } = explanationOf(folder, rule.id);
  const message = filled(text, slots, own(detail, "moreSlots"));
  return { kind: "advice", id: rule.id, message, pointer, evidence: ownEvidence(detail) ?? evidence };
}

/** Describes the rule that was broken. The hint may be computed when it is read: the nearest of a hundred voices costs more than a verdict. */
export function brokenRule(finding: Finding): BrokenRule {
  const { folder, rule, pointer, slots, detail } = finding;
  const explanation = explanationOf(folder, rule.id);
  const { text, docs } = explanation;
  const evidence = ownEvidence(detail) ?? explanation.evidence;
  // some belong to the data, and some were created for this finding: no caller may change either
  const certainty = Object.freeze(finding.certainty);
  const moreSlots = own(detail, "moreSlots");
  if (moreSlots === undefined || text === "") return { id: rule.id, certainty, pointer, docs, evidence, hint: fill(text, slots) };
  const broken: Omit<BrokenRule, "hint"> = { id: rule.id, certainty, pointer, docs, evidence };
  return lazyHint(broken, () => filled(text, slots, moreSlots)) as BrokenRule;
}

function ownEvidence(detail: FindingDetail | undefined): readonly string[] | undefined {
  return own(own(detail, "source"), "evidence");
}

/** Reads an own property: a polluted prototype must not add details. */
export function own<Value extends object, Name extends keyof Value>(value: Value | undefined, name: Name): Value[Name] | undefined {
  const found = value?.[name];
  return found !== undefined && Object.hasOwn(value as Value, name) ? found : undefined;
}

/** Creates the notice of a rule that is not enforced. The hint stays lazy: only a reader pays for it. */
export function unenforced<More extends object>(broken: BrokenRule, more: More): More & { readonly kind: "unenforced" } & BrokenRule {
  const { id, certainty, pointer, docs, evidence } = broken;
  return lazyHint({ kind: "unenforced" as const, ...more, id, certainty, pointer, docs, evidence }, () => broken.hint) as never;
}
