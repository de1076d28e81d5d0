import { type ErrorEntry, isResponseEntry } from "./error-entry.js";
import { added, Examination, none, unenforced } from "./examination.js";
import type { Slots } from "./template.js";
import type { Advice, BrokenRule, Notice, Rejected } from "./verdict.js";

/** A request under examination. */
export class RequestExamination extends Examination {
  notices: readonly Notice[] = none;
  rejections: readonly Rejected[] = none;
  private requestId: string | undefined = undefined;

  protected advise(advice: Advice): void {
    this.notices = added<Notice>(this.notices, advice);
  }

  protected reject(error: ErrorEntry, message: string, _slots: Slots, rule: BrokenRule, isEnforced: boolean): void {
    if (!isResponseEntry(error)) throw new Error(`${rule.id} answers no request`);
    const { status } = error;
    if (!isEnforced) {
      this.notices = added<Notice>(this.notices, unenforced(rule, { message, status }));
      return;
    }
    this.requestId ??= this.settings.requestId();
    const { headers, body, text } = error.respond(message, this.requestId);
    const rejected: Rejected = { ok: false, endpoint: this.operation.id, status, headers, body, text, rule, notices: none };
    this.rejections = added(this.rejections, rejected);
    this.decided = !this.settings.all;
  }
}
