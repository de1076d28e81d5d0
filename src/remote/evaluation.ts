import type { RemoteRuleId } from "../../generated/remote.js";
import { fill, type Slots } from "../checks/template.js";
import { unenforced } from "../engine/finding.js";
import type { BrokenRule, CodeErrorBody, Notice, Rejected } from "../engine/verdict.js";
import type { NotPublic } from "./address.js";
import type { RemoteData, RemoteRule } from "./data.js";
import type { Deadline } from "./deadline.js";
import type { RemoteEndpointId, RemoteSettings } from "./options.js";

/** A request on the way to the content: the first one, and one for each redirect. */
export interface RemoteHop {
  /** The URL, without user information. */
  readonly url: string;
  /** The addresses of the host; empty if it was not resolved. */
  readonly addresses: readonly string[];
  /** The status of the response, if there was one. */
  readonly status?: number;
}

/** How the verdict was reached. */
export interface RemoteTrace {
  /** The endpoint that would fetch the URL. */
  readonly endpoint: RemoteEndpointId;
  /** Whether connections went only to the addresses that were checked. `false` with the option `fetch`, which resolves names itself. */
  readonly pinned: boolean;
  /** Whether all host names were resolved. */
  readonly resolved: boolean;
  /** The requests, in order. */
  readonly hops: readonly RemoteHop[];
  /** Notices that do not change the verdict. */
  readonly notices: readonly Notice[];
}

/** The server would accept the content. */
export interface RemoteAccepted extends RemoteTrace {
  readonly ok: true;
  readonly complete: true;
}

/** The outcome is unknown: the check is incomplete. */
export interface RemoteUndetermined extends RemoteTrace {
  readonly ok: true;
  readonly complete: false;
  /** Why the check is incomplete, as a sentence. */
  readonly reason: string;
}

/** The server would reject the content; with the whole response. */
export type RemoteRejected = Omit<Rejected<RemoteEndpointId, RemoteRuleId, CodeErrorBody>, "violations"> & RemoteTrace;

/** The verdict on a URL, based on the content behind it. */
export type RemoteVerdict = RemoteAccepted | RemoteUndetermined | RemoteRejected;

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
    readonly deadline: Deadline,
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
    const reason = this.data.undetermined[why];
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

  /**
   * Creates the verdict for a failed connection. A failure of the remote server also affects Deepgram; any other may be caused by the local network.
   *
   * @param when - The finding: what failed.
   * @param error - The error.
   * @param host - The host.
   */
  failed(when: string, error: unknown, host: string): RemoteVerdict {
    const codes = failureCodes(error);
    const slots = { host, cause: codes.join(", ") || "no reason given" };
    const isTheirs = codes.length > 0 && codes.every((code) => this.data.failing.includes(code));
    return isTheirs ? this.rejected(when, slots) : this.undetermined("not reached", slots);
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

// longer chains of causes are not followed: a chain can be a loop
const deepest = 5;

/**
 * Collects the codes of an error.
 *
 * @param error - An error of Node, or of `fetch`, whose cause has the code. An AggregateError has one code for each attempt.
 * @returns The codes, such as `ECONNREFUSED`. Messages are not read because they may contain a URL.
 */
export function failureCodes(error: unknown): readonly string[] {
  return [...new Set(codes(error, 0))];
}

function codes(error: unknown, depth: number): readonly string[] {
  if (typeof error !== "object" || error === null || depth === deepest) return [];
  const { code, cause, errors } = error as { readonly code?: unknown; readonly cause?: unknown; readonly errors?: unknown };
  // the code of an AggregateError is only that of the first attempt
  if (Array.isArray(errors) && errors.length > 0) return errors.slice(0, 16).flatMap((one) => codes(one, depth + 1));
  if (typeof code === "string" && /^[A-Z][A-Z\d_]{0,63}$/.test(code)) return [code];
  return codes(cause, depth + 1);
}
