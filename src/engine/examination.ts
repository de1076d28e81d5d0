import type { JsonValue } from "../decode/json-type.js";
import type { Check, Operation, Source } from "./operation.js";
import type { Settings } from "./options.js";
import { fill, type Slots } from "./template.js";
import type { BrokenRule, Notice, Rejected } from "./verdict.js";
import type { Body, FindField } from "./wire-request.js";

// nearly every request has none
const none: readonly never[] = Object.freeze([]);

/** How many names that nobody knows are spoken of: a request can bring as many as it likes. */
export const mostIgnored = 16;

const noParameters: Readonly<Record<string, string>> = Object.freeze({});

/** A list with one more; copying an empty frozen list costs more than making a new one. */
function added<Member>(list: readonly Member[], member: Member): readonly Member[] {
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

/** One request under examination: what is known of it so far, and what was found. */
export class Examination {
  /** The parameters of the path, decoded. */
  pathParameters: Readonly<Record<string, string>> = noParameters;
  /** The decoded query. */
  query: Record<string, string | number | boolean | string[]> = {};
  /** The names of parameters whose value nobody knows, because the server may read them in more than one way. */
  unknown: readonly string[] = none;
  /** How the body is to be read, once its media type is known. */
  media: "json" | "text" | undefined = undefined;
  /** The body as text, once it is decoded. */
  text = "";
  /** The fields of the body, once they are read. */
  body: { readonly [name: string]: JsonValue } | undefined = undefined;
  /** The coding of a body that does not read well as it is: it may read well to the server. */
  coding: string | undefined = undefined;
  notices: readonly Notice[] = none;
  rejections: readonly Rejected[] = none;
  /** Whether the examination is over. */
  decided = false;
  private requestId: string | undefined = undefined;

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

  /** The value of a field of the body. */
  member(name: string): JsonValue | undefined {
    return this.body !== undefined && Object.hasOwn(this.body, name) ? this.body[name] : undefined;
  }

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
      const advice = fill(notice ?? "", moreSlots ? { ...slots, ...moreSlots() } : slots);
      this.notices = added<Notice>(this.notices, { kind: "advice", id, message: advice, pointer, evidence });
      return;
    }
    if (check.stage === "body" && check.reads === "body" && this.isCoded()) return;
    const { status, docs } = error;
    const message = fill(error.message, slots);
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
    if (mode === "warn" || detail?.onlyNotice) {
      const notice = Object.defineProperties({ kind: "unenforced", message, status }, Object.getOwnPropertyDescriptors(broken));
      this.notices = added(this.notices, notice as Notice);
      return;
    }
    this.requestId ??= this.settings.requestId();
    const { headers, body, text } = error.respond(message, this.requestId);
    const rejected: Rejected = { ok: false, endpoint: this.operation.id, status, headers, body, text, rule: broken, notices: none };
    this.rejections = added(this.rejections, rejected);
    this.decided = !this.settings.all;
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
