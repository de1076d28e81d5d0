import type { Certainty, Check, Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { fill, type Slots } from "./template.js";
import type { BrokenRule, Notice, Rejected } from "./verdict.js";
import type { Body, FindField } from "./wire-request.js";

// HeaderValue::from_str of the Rust crate http: visible ASCII, space and tab
const legalFieldValue = /^[\t -~]*$/;
// a request can bring as many unknown parameters as it likes
const mostNotices = 32;

/** What is known of a finding beyond its rule. */
export interface Detail {
  /** For the slots of the error, the hint and the notice. */
  readonly slots?: Slots;
  /** For the slots that cost something to fill. */
  readonly moreSlots?: () => Slots;
  /** Where certainty and evidence stand with the data that the rule reads, such as a cell of the table. */
  readonly source?: { readonly rejects?: Certainty; readonly text?: Certainty; readonly evidence: readonly string[] } | undefined;
  /** Where the caller asked for a notice instead of a rejection. */
  readonly onlyNotice?: boolean;
}

/** One request under examination: what is known of it so far, and what was found. */
export class Examination {
  /** The decoded query. */
  query: Record<string, string | number | boolean | string[]> = {};
  /** The names of parameters whose value nobody knows, because the server may read them in more than one way. */
  unknown: string[] = [];
  /** How the body is to be read, once its media type is known. */
  media: "json" | "text" | undefined = undefined;
  /** The body as text, once it is decoded. */
  text = "";
  /** The fields of the body, once they are read. */
  body: Record<string, string> | undefined = undefined;
  notices: Notice[] = [];
  rejections: Rejected[] = [];
  /** Whether the examination is over. */
  decided = false;
  private requestId: string | undefined = undefined;

  constructor(
    readonly operation: Operation,
    readonly settings: Settings,
    readonly rawQuery: string,
    readonly field: FindField,
    readonly wireBody: Body | undefined,
  ) {}

  /**
   * Records what a check found: an advice, a rejection, or a rejection that is not enforced.
   *
   * @param check - The check.
   * @param when - What it found, which chooses the rule.
   * @param pointer - What is to blame.
   * @param detail - What else is known.
   */
  report(check: Check, when: string, pointer: string, { slots = {}, moreSlots, source, onlyNotice }: Detail = {}): void {
    const rule = check.rules[when];
    if (rule === undefined) throw new Error(`${check.check}: ${when}`);
    const { id, error, notice } = rule;
    const { rejects = rule.rejects, text = rule.text, evidence } = source ?? rule;
    const mode = this.settings.modeOf(rule, rejects);
    if (mode === "off") return;
    if (notice !== undefined || error === undefined) {
      this.note({ kind: "advice", id, message: fill(notice ?? "", { ...slots, ...moreSlots?.() }), pointer, evidence });
      return;
    }
    const { status } = error;
    const message = fill(error.message, slots);
    const broken = {
      id,
      certainty: { rejects, text },
      pointer,
      docs: this.operation.docs,
      // looking for the nearest of a hundred voices costs more than the whole verdict, and few callers read it
      get hint() {
        return fill(rule.hint ?? error.mend, { ...slots, ...moreSlots?.() });
      },
      evidence,
    } satisfies BrokenRule;
    if (mode === "warn" || onlyNotice) {
      this.note(Object.defineProperties({ kind: "unenforced", message, status }, Object.getOwnPropertyDescriptors(broken)) as Notice);
      return;
    }
    this.requestId ??= this.settings.requestId();
    const body = { err_code: error.code, err_msg: message, request_id: this.requestId };
    const headers: Record<string, string> = { "content-type": "application/json" };
    if (legalFieldValue.test(message)) headers["dg-error"] = message;
    headers["dg-request-id"] = this.requestId;
    this.rejections.push({ ok: false, endpoint: this.operation.id, status, headers, body, text: JSON.stringify(body), rule: broken, notices: [] });
    this.decided = !this.settings.all;
  }

  /** Records advice about what the server takes. */
  private note(notice: Notice): void {
    if (this.notices.length < mostNotices) this.notices.push(notice);
  }
}
