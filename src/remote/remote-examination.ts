import type { RemoteRuleId } from "../../generated/remote.js";
import { fill, type Slots } from "../checks/template.js";
import { unenforced } from "../engine/context.js";
import type { BrokenRule, CodeErrorBody, Notice } from "../engine/verdict.js";
import type { RemoteData, RemoteRule } from "./remote-data.js";
import type { RemoteSettings } from "./remote-options.js";
import type { RemoteAccepted, RemoteHop, RemoteRejected, RemoteTrace, RemoteUndetermined } from "./remote-verdict.js";
import type { NotPublic } from "./special-purpose.js";

const pointer = "/body/url";

/** A hop while it is made. */
export type OpenHop = { -readonly [Name in keyof RemoteHop]: RemoteHop[Name] };

/** What is found out about a URL so far, and the verdict that it comes to. */
export class RemoteExamination {
  /** Whether every name was resolved. */
  resolved = true;
  /** Whether an answer was given to a request that lacked the user information of its URL: with it, there may have been another one. */
  lackedUserInformation = false;
  private readonly hops: OpenHop[] = [];
  private readonly notices: Notice[] = [];

  constructor(
    readonly data: RemoteData,
    readonly settings: RemoteSettings,
  ) {}

  /** Records a server on the way. */
  arrive(url: string): OpenHop {
    const hop: OpenHop = { url, addresses: [] };
    this.hops.push(hop);
    return hop;
  }

  /** Records an advice. */
  advise(when: string, slots: Slots): void {
    const rule = this.rule(when, "advice");
    this.notices.push({ kind: "advice", id: rule.id, message: fill(rule.notice, slots), pointer, evidence: rule.evidence });
  }

  /** The verdict that the server takes the content. */
  accepted(): RemoteAccepted {
    return { ok: true, complete: true, ...this.trace() };
  }

  /** The verdict that nobody knows. */
  undetermined(why: string, slots: Slots): RemoteUndetermined {
    const reason = this.data.undetermined.get(why);
    if (reason === undefined) throw new Error(`schemas/remote.json: nothing says ${why}`);
    return { ok: true, complete: false, reason: fill(reason, slots), ...this.trace() };
  }

  /**
   * The verdict that the server rejects what was found, or that it may.
   *
   * @param when - What was found, which chooses the rule.
   * @param slots - For the message and the hint.
   * @param source - Where certainty and evidence stand with the data that was read.
   */
  rejected(when: string, slots: Slots, source?: NotPublic): RemoteRejected | RemoteUndetermined {
    const { id, error, certainty, hint, evidence } = this.rule(when, "error");
    const { rejects = certainty.rejects } = source ?? {};
    const broken: BrokenRule<RemoteRuleId> = {
      id: id as RemoteRuleId,
      certainty: { ...certainty, rejects },
      pointer,
      docs: error.docs,
      hint: fill(hint, slots),
      evidence: [...new Set([...evidence, ...(source?.evidence ?? [])])],
    };
    const message = fill(error.message, slots);
    if (!this.settings.isEnforced(rejects) || this.lackedUserInformation) {
      this.notices.push(unenforced(broken, { message, status: error.status }));
      return this.undetermined(this.lackedUserInformation ? "user information" : "not enforced", slots);
    }
    const { headers, body, text } = error.respond(message, this.settings.requestId());
    // every error of the rules has a code: the compiler saw to that
    return { ok: false, status: error.status, headers, body: body as CodeErrorBody, text, rule: broken, ...this.trace() };
  }

  private trace(): RemoteTrace {
    return {
      endpoint: this.settings.endpoint,
      pinned: this.settings.fetch === undefined,
      resolved: this.resolved,
      hops: this.hops.map((hop) => ({ ...hop })),
      notices: [...this.notices],
    };
  }

  private rule<Kind extends RemoteRule["kind"]>(when: string, kind: Kind): Extract<RemoteRule, { readonly kind: Kind }> {
    const { endpoint } = this.settings;
    for (const rule of this.data.rules) {
      if (rule.when === when && rule.kind === kind && rule.endpoints?.includes(endpoint) !== false) return rule as never;
    }
    throw new Error(`schemas/remote.json: nothing says ${when} for ${endpoint}`);
  }
}
