import type { Slots } from "./template.js";
import { fill } from "./template.js";
import type { Advice, Certainty, ErrorEntry, Evidence, Operation, Rule } from "./operation.js";
import type { Settings } from "./options.js";
import type { BrokenRule, DeepgramErrorBody, Notice, Rejected } from "./verdict.js";
import type { Body, Fields } from "./wire-request.js";

// HeaderValue::from_str of the Rust crate http: visible ASCII, space and tab
const legalFieldValue = /^[\t\x20-\x7e]*$/;
// a request can bring as many unknown parameters as it likes
const mostNotices = 32;

const none: readonly never[] = Object.freeze([]);

/** What is known of a fault beyond its rule. */
export interface FaultDetail {
  /** What is to blame, as a JSON Pointer. */
  readonly pointer: string;
  /** For the slots of the error and of the hint. */
  readonly slots?: Slots;
  /** For the slots of the hint that cost something to find. */
  readonly hintSlots?: () => Slots;
  /** Where the certainty stands with the data that the rule reads, such as a cell of the table. */
  readonly certainty?: { readonly rejects: Certainty; readonly text: Certainty };
  /** Where the evidence stands with that data. */
  readonly evidence?: readonly Evidence[];
  /** Where the caller asked for a notice instead of a rejection. */
  readonly onlyNotice?: boolean;
}

/** One request under examination: what is known of it so far, and what was found. */
export class Examination {
  /** The decoded query. */
  readonly query: Record<string, string | number | boolean | string[]> = {};
  /** Parameters whose value the server may read in a way that nobody knows. */
  readonly undetermined = new Set<string>();
  /** How the body is to be read, once its media type is known. */
  media: "json" | "text" | undefined;
  /** The body as text, once it is decoded. */
  bodyText: string | undefined;
  /** The fields of the body, once they are read. */
  body: Record<string, string> | undefined;
  /** Whether the examination is over. */
  decided = false;

  private noticed: Notice[] | undefined;
  private rejections: Rejected[] | undefined;
  private requestId: string | undefined;

  constructor(
    readonly operation: Operation,
    readonly settings: Settings,
    readonly targetLength: number,
    readonly rawQuery: string,
    readonly fields: Fields,
    readonly wireBody: Body | undefined,
  ) {}

  /** The notices so far. */
  get notices(): readonly Notice[] {
    return this.noticed ?? none;
  }

  /** Records a broken rule; says whether the examination is over. */
  reject(rule: Rule, detail: FaultDetail): boolean {
    const certainty = detail.certainty ?? rule.certainty;
    let mode = this.settings.modeOf(rule, certainty.rejects);
    if (mode === "enforce" && detail.onlyNotice === true) mode = "warn";
    if (mode === "off") return false;
    const broken = brokenRule(rule, certainty, detail);
    const message = fill(rule.error.message, detail.slots ?? {});
    if (mode === "warn") {
      const { docs: _docs, ...properties } = Object.getOwnPropertyDescriptors(broken);
      const notice = { kind: "unenforced", message, status: rule.error.status };
      this.note(Object.defineProperties(notice, properties) as Notice);
      return false;
    }
    this.requestId ??= this.settings.requestId();
    const rejected = response(this.operation.id, rule.error, message, this.requestId, broken);
    this.rejections ??= [];
    this.rejections.push(rejected);
    this.decided = !this.settings.all;
    return this.decided;
  }

  /** Records something that a person would want to know. */
  advise(advice: Advice, pointer: string, slots: Slots, evidence: readonly Evidence[] = advice.evidence): void {
    if (!this.settings.gives(advice)) return;
    this.note({ kind: "advice", id: advice.id, message: fill(advice.notice, slots), pointer, evidence });
  }

  /** The rejection, if there is one. */
  rejected(): Rejected | undefined {
    const [first] = this.rejections ?? none;
    if (first === undefined) return undefined;
    return Object.assign(first, { notices: this.notices }, this.settings.all ? { violations: this.violations() } : undefined);
  }

  private violations(): Rejected[] {
    const descriptors = (rejected: Rejected) => Object.getOwnPropertyDescriptors(rejected);
    return (this.rejections ?? []).map((one) => Object.create(Object.prototype, descriptors(one)) as Rejected);
  }

  private note(notice: Notice): void {
    this.noticed ??= [];
    if (this.noticed.length < mostNotices) this.noticed.push(notice);
  }
}

function brokenRule(rule: Rule, certainty: Rule["certainty"], detail: FaultDetail): BrokenRule {
  const { pointer, slots = {}, hintSlots, evidence = rule.evidence } = detail;
  const { id, error } = rule;
  const broken = { id, certainty, pointer, docs: error.docs, hint: "", evidence };
  if (hintSlots === undefined) broken.hint = fill(rule.hint, slots);
  // looking for the nearest of a hundred voices costs more than the whole verdict, and few callers read it
  else Object.defineProperty(broken, "hint", { enumerable: true, get: () => fill(rule.hint, { ...slots, ...hintSlots() }) });
  return broken;
}

function response(endpoint: string, error: ErrorEntry, message: string, requestId: string, rule: BrokenRule): Rejected {
  const body: DeepgramErrorBody = { err_code: error.code, err_msg: message, request_id: requestId };
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (legalFieldValue.test(message)) headers["dg-error"] = message;
  headers["dg-request-id"] = requestId;
  return { ok: false, endpoint, status: error.status, headers, body, text: JSON.stringify(body), rule, notices: none };
}
