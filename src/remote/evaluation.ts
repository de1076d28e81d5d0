import type { RemoteRuleId } from "../../generated/remote.js";
import { fill, type Slots } from "../checks/template.js";
import { unenforced } from "../engine/finding.js";
import type { BrokenRule, CodeErrorBody, Notice } from "../engine/verdict.js";
import type { NotPublic } from "./address.js";
import type { RemoteData, RemoteRule } from "./data.js";
import type { RemoteSettings } from "./options.js";
import type { RemoteAccepted, RemoteHop, RemoteRejected, RemoteTrace, RemoteUndetermined } from "./verdict.js";

const pointer = "/body/url";

/** A hop that is still being filled in. */
export type MutableHop = { -readonly [Name in keyof RemoteHop]: RemoteHop[Name] };

/** Collects the findings about a URL and creates the verdict. */
export class RemoteEvaluation {
  /** Whether every name was resolved. */
  resolved = true;
  /** Whether user information was removed from a URL before the request: with it, the server might respond differently. */
  lackedUserInformation = false;
  private readonly hops: MutableHop[] = [];
  private readonly notices: Notice[] = [];

  constructor(
    readonly data: RemoteData,
    readonly settings: RemoteSettings,
  ) {}

  /** Records a server that is contacted. */
  arrive(url: string): MutableHop {
    const hop: MutableHop = { url, addresses: [] };
    this.hops.push(hop);
    return hop;
  }

  /** Adds a notice. */
  advise(when: string, slots: Slots): void {
    const rule = this.rule(when, "advice");
    this.notices.push({ kind: "advice", id: rule.id, message: fill(rule.notice, slots), pointer, evidence: rule.evidence });
  }

  /** Creates the verdict that the server accepts the content. */
  accepted(): RemoteAccepted {
    return { ok: true, complete: true, ...this.trace() };
  }

  /** Creates the verdict that the outcome is unknown. */
  undetermined(why: string, slots: Slots): RemoteUndetermined {
    const reason = this.data.undetermined.get(why);
    if (reason === undefined) throw new Error(`schemas/remote.json: no reason for ${why}`);
    return { ok: true, complete: false, reason: fill(reason, slots), ...this.trace() };
  }

  /**
   * Creates the verdict for a finding that the server rejects, or may reject.
   *
   * @param when - The finding, which selects the rule.
   * @param slots - The values for the message and the hint.
   * @param source - The certainty and the evidence of the address, if an address is the reason.
   */
  rejected(when: string, slots: Slots, source?: NotPublic): RemoteRejected | RemoteUndetermined {
    const { id, error, certainty, hint, docs, evidence } = this.rule(when, "error");
    const { rejects = certainty.rejects } = source ?? {};
    const broken: BrokenRule<RemoteRuleId> = {
      id: id as RemoteRuleId,
      certainty: { ...certainty, rejects },
      pointer,
      docs,
      hint: fill(hint, slots),
      evidence: [...new Set([...evidence, ...(source?.evidence ?? [])])],
    };
    const message = fill(error.message, slots);
    if (!this.settings.isEnforced(rejects) || this.lackedUserInformation) {
      this.notices.push(unenforced(broken, { message, status: error.status }));
      return this.undetermined(this.lackedUserInformation ? "user information" : "not enforced", slots);
    }
    const { headers, body, text } = error.respond(message, this.settings.requestId());
    // the compiler checks that every error of the rules has a code
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
    throw new Error(`schemas/remote.json: no rule for ${when} of ${endpoint}`);
  }
}
