import type { ErrorEntry } from "./error-entry.js";
import { added, Examination, none, unenforced } from "./examination.js";
import type { MessageNotice, RejectedMessage } from "./message-verdict.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import type { StreamClock } from "./stream-clock.js";
import type { Slots } from "./template.js";
import type { Advice, BrokenRule } from "./verdict.js";
import type { Body } from "./wire-request.js";

/** A message over a socket under examination. */
export class MessageExamination extends Examination {
  notices: readonly MessageNotice[] = none;
  rejections: readonly Pick<RejectedMessage, "answer" | "rule">[] = none;

  constructor(
    operation: Operation,
    settings: Settings,
    message: Body,
    override readonly clock: StreamClock,
  ) {
    super(operation, settings, "", "", () => undefined, message);
  }

  protected advise(advice: Advice): void {
    this.notices = added<MessageNotice>(this.notices, advice);
  }

  protected reject(error: ErrorEntry, message: string, slots: Slots, rule: BrokenRule, isEnforced: boolean): void {
    if (!("answer" in error)) throw new Error(`${rule.id} answers no message`);
    const answer = error.answer(message, slots);
    if (!isEnforced) {
      this.notices = added<MessageNotice>(this.notices, unenforced(rule, { answer }));
      return;
    }
    this.rejections = added(this.rejections, { answer, rule });
    this.decided = !this.settings.all;
  }
}
