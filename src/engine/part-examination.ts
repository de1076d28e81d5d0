import type { ErrorEntry } from "./error-entry.js";
import { added, Examination, none } from "./examination.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { StreamClock } from "./stream-clock.js";
import type { Slots } from "./template.js";
import type { BrokenRule } from "./verdict.js";

/** What a part of a request breaks. */
export interface PartFinding {
  /** The server's own words: `err_msg`, `details` or the whole text; of a message over a socket the description, or the reason of the close frame. */
  readonly message: string;
  /** What is to blame, as a JSON Pointer that begins with the part. */
  readonly pointer: string;
}

/** One part of a request under examination, or one message: nothing else is known, and nothing else is blamed. */
export class PartExamination extends Examination {
  findings: readonly PartFinding[] = none;
  // of one message nothing has been counted yet
  override readonly clock: StreamClock = new StreamClock({}, 0);

  constructor(operation: Operation, settings: Settings, rawQuery: string, json: string) {
    super(operation, settings, operation.path, rawQuery, () => undefined, json);
    this.media = "json";
  }

  // advice is for people, not for those who call
  protected advise(): void {}

  protected reject(_error: ErrorEntry, message: string, _slots: Slots, { pointer }: BrokenRule, isEnforced: boolean): void {
    if (!isEnforced) return;
    this.findings = added(this.findings, { message, pointer });
    this.decided = !this.settings.all;
  }
}
